import { PgPool } from "../../platform/database/pool.ts";
import { type ProvenanceRow } from "./provenance.ts";
/** What one source says of a round, as read. */
export interface FundingRow extends ProvenanceRow {
    readonly round_id: string;
    readonly company_slug: string;
    readonly kind: string;
    readonly stage: string | null;
    readonly stage_printed: string | null;
    readonly status: string;
    readonly announced_on: string;
    readonly date_precision: string;
    readonly amount: string | null;
    readonly currency: string | null;
    readonly post_money: string | null;
    readonly country: string | null;
    readonly segment_slug: string | null;
    readonly lead_investors: string[];
    readonly investors: string[];
    readonly matched_by: string | null;
}
/** Funding records; several records of one round share its `round_id`. */
export declare class FundingReader {
    private readonly pg;
    constructor(pg: PgPool);
    /** Every record known on the day, of all companies or of those named; the newest announcement first. */
    records(asOf: string, companies?: readonly string[] | null): Promise<FundingRow[]>;
}
