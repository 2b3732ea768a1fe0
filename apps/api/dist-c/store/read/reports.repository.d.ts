import { PgPool } from "../../platform/database/pool.ts";
/** A report as read. */
export interface ReportRow {
    readonly slug: string;
    readonly title_en: string;
    readonly title_ko: string;
    readonly publisher: string;
    readonly published_on: string;
    readonly language: string;
    readonly sector_en: string;
    readonly sector_ko: string;
    readonly band_percent: string;
    readonly content_hash: string;
    readonly loaded_at: string;
}
/** A figure of a report whose picture is lost, as read. */
export interface LostFigureRow {
    readonly figure: number;
    readonly part: string;
    readonly subject_en: string;
    readonly subject_ko: string;
    readonly publisher: string | null;
    readonly unit: string | null;
    readonly note_en: string;
    readonly note_ko: string;
    readonly baselines: string[];
}
/** A baseline as read, with its points, counterparties and indicator. */
export interface BaselineRow {
    readonly id: string;
    readonly position: number;
    readonly kind: string;
    readonly label_en: string;
    readonly label_ko: string;
    readonly definition_en: string | null;
    readonly definition_ko: string | null;
    readonly segment_slug: string | null;
    readonly company_slug: string | null;
    readonly publisher: string | null;
    readonly part: string;
    readonly figure: number | null;
    readonly heading: string | null;
    readonly unit: string;
    readonly measure: string;
    readonly growth_rate: string | null;
    readonly growth_basis: string | null;
    readonly growth_from: string | null;
    readonly growth_to: string | null;
    readonly growth_qualifier: string | null;
    readonly growth_printed: string | null;
    readonly relations: unknown;
    readonly note_en: string | null;
    readonly note_ko: string | null;
    readonly points: {
        period: string | null;
        value: string;
        qualifier: string;
        printed: string;
    }[];
    readonly counterparties: string[];
    readonly method: string | null;
    readonly definition: unknown;
    readonly compare: string | null;
    readonly rationale_en: string | null;
    readonly rationale_ko: string | null;
    readonly coverage_en: string | null;
    readonly coverage_ko: string | null;
}
/** Reports, their baselines and indicators. */
export declare class ReportsReader {
    private readonly pg;
    constructor(pg: PgPool);
    /** All reports, newest first. */
    reports(): Promise<ReportRow[]>;
    /** A report's lost figures, by number. */
    lostFigures(report: string): Promise<LostFigureRow[]>;
    /** A report's baselines in its own order, in one query. */
    baselines(report: string): Promise<BaselineRow[]>;
}
