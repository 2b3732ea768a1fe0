import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.ts";
import { type CsvReply } from "../../platform/http/csv.ts";
import { type BodyValues, type ParamsOf, type QueryValues, type ResponseOf } from "../../platform/http/endpoint.decorator.ts";
import { ReportImportService } from "./report-import.service.ts";
import { ReportsService } from "./reports.service.ts";
export declare class ReportsController {
    private readonly reports;
    private readonly imports;
    private readonly clock;
    constructor(reports: ReportsService, imports: ReportImportService, clock: Clock);
    list(query: QueryValues<typeof endpoints.listReports>, csv: boolean): Promise<ResponseOf<typeof endpoints.listReports> | CsvReply>;
    get(params: ParamsOf<typeof endpoints.getReport>): Promise<ResponseOf<typeof endpoints.getReport>>;
    import(body: BodyValues<typeof endpoints.importReport>): Promise<ResponseOf<typeof endpoints.importReport>>;
    scoreboard(params: ParamsOf<typeof endpoints.getScoreboard>, query: QueryValues<typeof endpoints.getScoreboard>): Promise<ResponseOf<typeof endpoints.getScoreboard>>;
    audit(query: QueryValues<typeof endpoints.getReportAudit>, params: ParamsOf<typeof endpoints.getReportAudit>): Promise<ResponseOf<typeof endpoints.getReportAudit>>;
    publishers(query: QueryValues<typeof endpoints.listPublishers>): Promise<ResponseOf<typeof endpoints.listPublishers>>;
}
