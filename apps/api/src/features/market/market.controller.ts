import { Controller } from "@nestjs/common";
import { endpoints, IsoDate, type MarketEstimateView } from "@sector-tracker/shared";
import { z } from "zod";
import { Clock } from "../../platform/clock/clock.ts";
import { decodeCursor, encodeCursor } from "../../platform/http/cursor.ts";
import {
  Endpoint,
  QueryOf,
  type QueryValues,
  type ResponseOf,
  WantsCsv,
} from "../../platform/http/endpoint.decorator.ts";
import { EstimatesReader } from "../../store/read/estimates.repository.ts";
import { RatesReader } from "../../store/read/rates.repository.ts";
import { type ListOrder, pageOf } from "../page.ts";
import { exchangeRate, marketEstimate } from "./market.presenter.ts";

/** Place of the last rate of a page, under the order it was made with. */
const RateCursor = z.strictObject({
  descending: z.boolean(),
  start: IsoDate,
  kind: z.string(),
  currency: z.string(),
});

@Controller()
export class MarketController {
  constructor(
    private readonly estimates: EstimatesReader,
    private readonly rates: RatesReader,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoints.listMarketEstimates)
  async listEstimates(
    @QueryOf(endpoints.listMarketEstimates) query: QueryValues<typeof endpoints.listMarketEstimates>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listMarketEstimates>> {
    const found = await this.estimates.latest({
      quantities: query.quantity === undefined ? null : [query.quantity],
      publisher: query.publisher ?? null,
      asOf: query.asOf ?? this.clock.today(),
    });
    const { rows, page, total } = pageOf(found.map(marketEstimate), estimateOrder, query, csv);
    return { data: rows, page, total };
  }

  @Endpoint(endpoints.listExchangeRates)
  async listRates(
    @QueryOf(endpoints.listExchangeRates) query: QueryValues<typeof endpoints.listExchangeRates>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listExchangeRates>> {
    const descending = query.sort !== "period";
    const cursor = query.cursor === undefined ? null : decodeCursor(RateCursor, query.cursor);
    const { rows, total } = await this.rates.page({
      asOf: query.asOf ?? this.clock.today(),
      currency: query.currency ?? null,
      kind: query.kind ?? null,
      from: query.from ?? null,
      to: query.to ?? null,
      descending: cursor?.descending ?? descending,
      after: cursor,
      limit: csv ? null : query.limit + 1,
    });
    const data = csv ? rows : rows.slice(0, query.limit);
    const last = data.at(-1);
    const nextCursor =
      rows.length > data.length && last !== undefined
        ? encodeCursor({ descending, start: last.period_start, kind: last.kind, currency: last.currency })
        : null;
    return { data: data.map(exchangeRate), page: { nextCursor, limit: query.limit }, total };
  }
}

const estimateOrder: ListOrder<MarketEstimateView> = {
  values: {
    quantity: (row) => row.quantity,
    publishedOn: (row) => row.publishedOn,
    period: (row) => row.period.replace(/^FY/, ""),
  },
  key: (row) => [row.quantity, row.publisher, row.definition, row.kind, row.period, row.unit].join("\n"),
  defaultSort: "quantity",
};
