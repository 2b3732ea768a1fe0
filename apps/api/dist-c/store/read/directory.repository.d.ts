import { PgPool } from "../../platform/database/pool.ts";
/** A segment as read. */
export interface SegmentRow {
    readonly slug: string;
    readonly parent_slug: string | null;
    readonly layer: "sector" | "semiconductors" | "infrastructure" | "foundation-models" | "applications" | "industries";
    readonly position: number;
    readonly name_en: string;
    readonly name_ko: string;
    readonly description_en: string;
    readonly description_ko: string;
}
/** A company as read, with its segments in its own order and its primary symbol. */
export interface CompanyDirectoryRow {
    readonly slug: string;
    readonly name_en: string;
    readonly name_ko: string;
    readonly kind: "listed" | "private" | "subsidiary" | "public-body";
    readonly country: string | null;
    readonly cik: string | null;
    readonly dart_code: string | null;
    readonly fiscal_year_end: string | null;
    readonly parent_slug: string | null;
    readonly in_report: boolean;
    readonly segments: string[];
    readonly symbols: string[];
    readonly aliases: string[];
}
/** A listing as read, with the first and last day of its known bars. */
export interface ListingRow {
    readonly symbol: string;
    readonly exchange: string;
    readonly currency: string;
    readonly is_primary: boolean;
    readonly first_price: string | null;
    readonly last_price: string | null;
}
/** Segments and companies: small tables that are read whole. */
export declare class DirectoryReader {
    private readonly pg;
    constructor(pg: PgPool);
    /** All segments, by position. */
    segments(): Promise<SegmentRow[]>;
    /** All companies, by slug; the primary symbol is the first of `symbols`. */
    companies(): Promise<CompanyDirectoryRow[]>;
    /** A company's listings with the span of the bars known on the day. */
    listings(company: string, asOf: string): Promise<ListingRow[]>;
}
