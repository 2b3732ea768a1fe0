import { Controller, Res } from "@nestjs/common";
import { endpoints, refreshedMarkdown } from "@sector-tracker/shared";
import type { FastifyReply } from "fastify";
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
import { ReportsService } from "./reports.service.ts";

@Controller()
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoints.listReports)
  async list(
    // Named to be checked: the one thing it may say is the format, which `csv` holds already.
    @QueryOf(endpoints.listReports) query: QueryValues<typeof endpoints.listReports>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listReports> | CsvReply> {
    const data = await this.reports.list();
    if (!csv) return { data };
    return csvOfRows(
      "reports",
      data.map(({ lostFigures, ...report }) => ({ ...report, lostFigures: lostFigures.length })),
    );
  }

  @Endpoint(endpoints.getReport)
  get(
    @Params(endpoints.getReport) params: ParamsOf<typeof endpoints.getReport>,
  ): Promise<ResponseOf<typeof endpoints.getReport>> {
    return this.reports.get(params.slug);
  }

  @Endpoint(endpoints.getScoreboard)
  scoreboard(
    @Params(endpoints.getScoreboard) params: ParamsOf<typeof endpoints.getScoreboard>,
    @QueryOf(endpoints.getScoreboard) query: QueryValues<typeof endpoints.getScoreboard>,
  ): Promise<ResponseOf<typeof endpoints.getScoreboard>> {
    return this.reports.scoreboard(params.slug, query.asOf ?? this.clock.today());
  }

  @Endpoint(endpoints.getRefreshedReport)
  refreshed(
    @Params(endpoints.getRefreshedReport) params: ParamsOf<typeof endpoints.getRefreshedReport>,
    @QueryOf(endpoints.getRefreshedReport) query: QueryValues<typeof endpoints.getRefreshedReport>,
  ): Promise<ResponseOf<typeof endpoints.getRefreshedReport>> {
    return this.reports.refreshed(params.slug, query.asOf ?? this.clock.today());
  }

  @Endpoint(endpoints.getRefreshedMarkdown)
  async refreshedMarkdown(
    @Params(endpoints.getRefreshedMarkdown) params: ParamsOf<typeof endpoints.getRefreshedMarkdown>,
    @QueryOf(endpoints.getRefreshedMarkdown) query: QueryValues<typeof endpoints.getRefreshedMarkdown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const refreshed = await this.reports.refreshed(params.slug, query.asOf ?? this.clock.today());
    void reply
      .header("content-type", "text/markdown; charset=utf-8")
      .header("content-disposition", `attachment; filename="${params.slug}-refreshed.md"`);
    return refreshedMarkdown(refreshed, query.lang);
  }

  @Endpoint(endpoints.getReportAudit)
  audit(
    @QueryOf(endpoints.getReportAudit) query: QueryValues<typeof endpoints.getReportAudit>,
    @Params(endpoints.getReportAudit) params: ParamsOf<typeof endpoints.getReportAudit>,
  ): Promise<ResponseOf<typeof endpoints.getReportAudit>> {
    return this.reports.audit(params.slug);
  }

  @Endpoint(endpoints.listPublishers)
  publishers(
    @QueryOf(endpoints.listPublishers) query: QueryValues<typeof endpoints.listPublishers>,
  ): Promise<ResponseOf<typeof endpoints.listPublishers>> {
    return this.reports.publishers(query.asOf ?? this.clock.today());
  }
}
