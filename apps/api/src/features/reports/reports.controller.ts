import { Controller } from "@nestjs/common";
import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.ts";
import { csvOfRows, type CsvReply } from "../../platform/http/csv.ts";
import {
  BodyOf,
  type BodyValues,
  Endpoint,
  Params,
  type ParamsOf,
  QueryOf,
  type QueryValues,
  type ResponseOf,
  WantsCsv,
} from "../../platform/http/endpoint.decorator.ts";
import { ReportImportService } from "./report-import.service.ts";
import { ReportsService } from "./reports.service.ts";

@Controller()
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly imports: ReportImportService,
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

  @Endpoint(endpoints.importReport)
  async import(
    @BodyOf(endpoints.importReport) body: BodyValues<typeof endpoints.importReport>,
  ): Promise<ResponseOf<typeof endpoints.importReport>> {
    await this.imports.import(body);
    return this.reports.get(body.report.slug);
  }

  @Endpoint(endpoints.getScoreboard)
  scoreboard(
    @Params(endpoints.getScoreboard) params: ParamsOf<typeof endpoints.getScoreboard>,
    @QueryOf(endpoints.getScoreboard) query: QueryValues<typeof endpoints.getScoreboard>,
  ): Promise<ResponseOf<typeof endpoints.getScoreboard>> {
    return this.reports.scoreboard(params.slug, query.asOf ?? this.clock.today());
  }

  @Endpoint(endpoints.getReportAudit)
  audit(
    @QueryOf(endpoints.getReportAudit) query: QueryValues<typeof endpoints.getReportAudit>,
    @Params(endpoints.getReportAudit) params: ParamsOf<typeof endpoints.getReportAudit>,
  ): Promise<ResponseOf<typeof endpoints.getReportAudit>> {
    return this.reports.audit(params.slug);
  }

  @Endpoint(endpoints.listPublishers)
  async publishers(
    @QueryOf(endpoints.listPublishers) query: QueryValues<typeof endpoints.listPublishers>,
  ): Promise<ResponseOf<typeof endpoints.listPublishers>> {
    return { data: await this.reports.publishers(query.asOf ?? this.clock.today()) };
  }
}
