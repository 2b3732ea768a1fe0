import { Controller } from "@nestjs/common";
import { endpoints } from "@sector-tracker/shared";
import type { ScreenedCompany } from "../../derive/screener.service.ts";
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
import { CompaniesService } from "./companies.service.ts";
import { EarningsService } from "./earnings.service.ts";

@Controller()
export class CompaniesController {
  constructor(
    private readonly companies: CompaniesService,
    private readonly earnings: EarningsService,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoints.listCompanies)
  async list(
    @QueryOf(endpoints.listCompanies) query: QueryValues<typeof endpoints.listCompanies>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listCompanies>> {
    const ask = { asOf: query.asOf ?? this.clock.today(), currency: query.currency ?? null };
    const { rows, page, total } = pageOf(await this.companies.list(query, ask), companyOrder, query, csv);
    return { data: rows.map(({ row }) => row), page, total };
  }

  @Endpoint(endpoints.getCompany)
  get(
    @Params(endpoints.getCompany) params: ParamsOf<typeof endpoints.getCompany>,
    @QueryOf(endpoints.getCompany) query: QueryValues<typeof endpoints.getCompany>,
  ): Promise<ResponseOf<typeof endpoints.getCompany>> {
    return this.companies.get(params.slug, {
      asOf: query.asOf ?? this.clock.today(),
      currency: query.currency ?? null,
    });
  }

  @Endpoint(endpoints.listCompanyEarnings)
  async listEarnings(
    @Params(endpoints.listCompanyEarnings) params: ParamsOf<typeof endpoints.listCompanyEarnings>,
    @QueryOf(endpoints.listCompanyEarnings) query: QueryValues<typeof endpoints.listCompanyEarnings>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listCompanyEarnings>> {
    const facts = await this.earnings.facts(params.slug, {
      concept: query.concept ?? null,
      period: query.period ?? null,
      from: query.from ?? null,
      to: query.to ?? null,
      vintages: query.vintages,
      asOf: query.asOf ?? this.clock.today(),
      currency: query.currency ?? null,
    });
    const { rows, page, total } = pageOf(facts, earningsOrder, query, csv);
    return { data: rows, page, total };
  }
}

const companyOrder: ListOrder<ScreenedCompany> = {
  values: {
    name: ({ row }) => row.name.en.toLowerCase(),
    marketCap: ({ comparable }) => comparable.marketCap,
    revenue: ({ comparable }) => comparable.revenue,
    revenueGrowth: ({ row }) => row.latestRevenue?.growthPercent ?? null,
    priceChange: ({ row }) => row.priceChangePercent?.value ?? null,
    funding: ({ comparable }) => comparable.funding,
    baselines: ({ row }) => row.baselines,
  },
  key: ({ row }) => row.slug,
  defaultSort: "name",
};

type EarningsFact = ResponseOf<typeof endpoints.listCompanyEarnings>["data"][number];

const earningsOrder: ListOrder<EarningsFact> = {
  values: { periodEnd: (fact) => fact.periodEnd },
  key: (fact) =>
    [
      fact.concept,
      fact.periodStart,
      fact.unit,
      fact.knownAt,
      fact.provenance.source,
      fact.provenance.document.pointer,
    ].join(" "),
  defaultSort: "-periodEnd",
};
