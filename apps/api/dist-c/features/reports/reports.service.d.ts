import { type PublisherView, type ReportAudit, type ReportView, type Scoreboard } from "@sector-tracker/shared";
import { AssessmentsService } from "../../derive/assessments.service.ts";
import { ReportLibrary } from "../../derive/report-library.service.ts";
import { ReportsReader } from "../../store/read/reports.repository.ts";
/** Reports with their scoreboard and audit, and the publishers behind them. */
export declare class ReportsService {
    private readonly library;
    private readonly reader;
    private readonly assessments;
    constructor(library: ReportLibrary, reader: ReportsReader, assessments: AssessmentsService);
    /** All reports, newest first. */
    list(): Promise<ReportView[]>;
    /** Throws `not-found`, as do the next two. */
    get(slug: string): Promise<ReportView>;
    scoreboard(slug: string, asOf: string): Promise<Scoreboard>;
    audit(slug: string): Promise<ReportAudit>;
    publishers(asOf: string): Promise<PublisherView[]>;
    private view;
    private find;
}
