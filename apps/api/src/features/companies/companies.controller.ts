import { Controller } from "@nestjs/common";
import { endpoints, SCREEN_METRICS, type ScreenMetric } from "@sector-tracker/shared";
import { CompanyListService } from "../../derive/company-list.service.ts";
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
import { CompanyEventsService } from "./company-events.service.ts";
import { CompanyFigureService } from "./company-figure.service.ts";
import { EarningsService } from "./earnings.service.ts";

@Controller()
export class CompaniesController {
  constructor(
    private readonly companies: CompaniesService,
    private readonly lists: CompanyListService,
    private readonly figures: CompanyFigureService,
    private readonly events: CompanyEventsService,
    private readonly earnings: EarningsService,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoints.listCompanies)
  async list(
    @QueryOf(endpoints.listCompanies) query: QueryValues<typeof endpoints.listCompanies>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listCompanies>> {
    const ask = { asOf: query.asOf ?? this.clock.today(), currency: query.currency ?? null };
    const { matched, hidden } = await this.lists.find(query, ask);
    const { rows, page, total } = pageOf(matched, companyOrder, query, csv);
    return { data: rows.map(({ row }) => row), page, total, hidden };
  }

  @Endpoint(endpoints.getCompanyFigure)
  figure(
    @Params(endpoints.getCompanyFigure) params: ParamsOf<typeof endpoints.getCompanyFigure>,
    @QueryOf(endpoints.getCompanyFigure) query: QueryValues<typeof endpoints.getCompanyFigure>,
  ): Promise<ResponseOf<typeof endpoints.getCompanyFigure>> {
    return this.figures.explain(params.slug, query.metric, {
      asOf: query.asOf ?? this.clock.today(),
      currency: query.currency ?? null,
    });
  }

  @Endpoint(endpoints.listCompanyEvents)
  async listEvents(
    @Params(endpoints.listCompanyEvents) params: ParamsOf<typeof endpoints.listCompanyEvents>,
    @QueryOf(endpoints.listCompanyEvents) query: QueryValues<typeof endpoints.listCompanyEvents>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listCompanyEvents>> {
    const all = await this.events.list(params.slug, {
      asOf: query.asOf ?? this.clock.today(),
      currency: query.currency ?? null,
    });
    const wanted = all.filter(({ kind }) => query.kind === undefined || kind === query.kind);
    const { rows, page, total } = pageOf(wanted, eventOrder, query, csv);
    return { data: rows, page, total };
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
    ...Object.fromEntries(
      SCREEN_METRICS.map((metric: ScreenMetric) => [
        metric,
        ({ comparable }: ScreenedCompany) => comparable[metric],
      ]),
    ),
  },
  key: ({ row }) => row.slug,
  defaultSort: "name",
};

type CompanyEventRow = ResponseOf<typeof endpoints.listCompanyEvents>["data"][number];

const eventOrder: ListOrder<CompanyEventRow> = {
  values: { date: ({ date }) => date },
  key: ({ id }) => id,
  defaultSort: "-date",
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
