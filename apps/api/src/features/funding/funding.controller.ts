import { Controller } from "@nestjs/common";
import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.ts";
import {
  Endpoint,
  Params,
  type ParamsOf,
  QueryOf,
  type QueryValues,
  type ResponseOf,
  WantsCsv,
} from "../../platform/http/endpoint.decorator.ts";
import { type ListOrder, pageOf } from "../page.ts";
import { type ComparableRound, FundingFeature } from "./funding.service.ts";

@Controller()
export class FundingController {
  constructor(
    private readonly funding: FundingFeature,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoints.listFundingRounds)
  async list(
    @QueryOf(endpoints.listFundingRounds) query: QueryValues<typeof endpoints.listFundingRounds>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listFundingRounds>> {
    const found = await this.funding.rounds(query, this.ask(query));
    const { rows, page, total } = pageOf(found, roundOrder, query, csv);
    return { data: rows.map(({ view }) => view), page, total };
  }

  @Endpoint(endpoints.listCompanyFundingRounds)
  async listOfCompany(
    @Params(endpoints.listCompanyFundingRounds) params: ParamsOf<typeof endpoints.listCompanyFundingRounds>,
    @QueryOf(endpoints.listCompanyFundingRounds)
    query: QueryValues<typeof endpoints.listCompanyFundingRounds>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listCompanyFundingRounds>> {
    const found = await this.funding.ofCompany(params.slug, this.ask(query));
    const { rows, page, total } = pageOf(found, roundOrder, query, csv);
    return { data: rows.map(({ view }) => view), page, total };
  }

  @Endpoint(endpoints.getFundingTrend)
  trend(
    @QueryOf(endpoints.getFundingTrend) query: QueryValues<typeof endpoints.getFundingTrend>,
  ): Promise<ResponseOf<typeof endpoints.getFundingTrend>> {
    const { groupBy, by, measure } = query;
    return this.funding.trend(query, {
      ...this.ask(query),
      groupBy,
      by,
      measure,
      cumulative: query.cumulative === "true",
    });
  }

  private ask(query: { readonly asOf?: string | undefined; readonly currency?: string | undefined }) {
    return { asOf: query.asOf ?? this.clock.today(), currency: query.currency ?? null };
  }
}

const roundOrder: ListOrder<ComparableRound> = {
  values: {
    announcedOn: ({ view }) => view.announcedOn,
    amount: ({ comparable }) => comparable,
    company: ({ view }) => view.company.name.en.toLowerCase(),
  },
  key: ({ view }) => view.id,
  defaultSort: "-announcedOn",
};
