import { Controller } from "@nestjs/common";
import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.ts";
import { csvOfRows, type CsvReply } from "../../platform/http/csv.ts";
import {
  Endpoint,
  Params,
  type ParamsOf,
  QueryOf,
  type QueryValues,
  type ResponseOf,
  WantsCsv,
} from "../../platform/http/endpoint.decorator.ts";
import { PricesService } from "./prices.service.ts";

@Controller()
export class PricesController {
  constructor(
    private readonly prices: PricesService,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoints.getCompanyPrices)
  async series(
    @Params(endpoints.getCompanyPrices) params: ParamsOf<typeof endpoints.getCompanyPrices>,
    @QueryOf(endpoints.getCompanyPrices) query: QueryValues<typeof endpoints.getCompanyPrices>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.getCompanyPrices> | CsvReply> {
    const { interval, adjust } = query;
    const series = await this.prices.series(params.slug, { ...this.range(query), interval, adjust });
    if (!csv) return series;
    const { company, symbol, exchange, currency, basis, basisAsOf, asOf } = series;
    const rows = series.dates.map((date, index) => ({
      company,
      symbol,
      exchange,
      date,
      open: series.open[index],
      high: series.high[index],
      low: series.low[index],
      close: series.close[index],
      volume: series.volume[index],
      currency,
      basis,
      basisAsOf,
      asOf,
      sources: series.sources,
    }));
    return csvOfRows(`prices-${company}`, rows);
  }

  @Endpoint(endpoints.getCompanyMarketCap)
  marketCap(
    @Params(endpoints.getCompanyMarketCap) params: ParamsOf<typeof endpoints.getCompanyMarketCap>,
    @QueryOf(endpoints.getCompanyMarketCap) query: QueryValues<typeof endpoints.getCompanyMarketCap>,
  ): Promise<ResponseOf<typeof endpoints.getCompanyMarketCap>> {
    return this.prices.marketCap(params.slug, { ...this.range(query), currency: query.currency ?? null });
  }

  @Endpoint(endpoints.comparePrices)
  compare(
    @QueryOf(endpoints.comparePrices) query: QueryValues<typeof endpoints.comparePrices>,
  ): Promise<ResponseOf<typeof endpoints.comparePrices>> {
    return this.prices.compare(query.companies.split(","), {
      ...this.range(query),
      interval: query.interval,
      rebase: query.rebase ?? null,
      baskets: query.baskets?.split(",") ?? [],
    });
  }

  private range(query: {
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly asOf?: string | undefined;
  }) {
    return { from: query.from ?? null, to: query.to ?? null, asOf: query.asOf ?? this.clock.today() };
  }
}
