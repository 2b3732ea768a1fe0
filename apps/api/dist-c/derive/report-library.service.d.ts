import { auditReport, type AuditView, BaselineFileEntry, type IndicatorView } from "@sector-tracker/shared";
import { RatesReader } from "../store/read/rates.repository.ts";
import { type ReportRow, ReportsReader } from "../store/read/reports.repository.ts";
/** A baseline with how it is measured and what the audit says of it. */
export interface TrackedBaseline {
    readonly id: string;
    readonly report: TrackedReport;
    readonly position: number;
    readonly entry: BaselineFileEntry;
    readonly indicator: IndicatorView | null;
    readonly audit: AuditView;
}
/** A report with its baselines. */
export interface TrackedReport {
    readonly slug: string;
    readonly row: ReportRow;
    readonly bandPercent: number;
    readonly publishedOn: string;
    readonly baselines: readonly TrackedBaseline[];
    readonly audit: ReturnType<typeof auditReport>;
}
/**
 * The reports of the store with their audit. What a report says does not change while its content hash stays, and
 * its audit not while no rate is added, so each state is read and audited once.
 */
export declare class ReportLibrary {
    private readonly reader;
    private readonly rates;
    private readonly kept;
    constructor(reader: ReportsReader, rates: RatesReader);
    /** All reports that were published by the day, newest first. */
    published(asOf: string): Promise<TrackedReport[]>;
    /** One report, or undefined. */
    find(slug: string): Promise<TrackedReport | undefined>;
    private load;
    private read;
    /** The rates that checks of converted amounts need; the arithmetic is held against all that is known today. */
    private auditRates;
}
