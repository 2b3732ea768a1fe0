import { PgPool } from "../../platform/database/pool.ts";
import { type ProvenanceRow } from "./provenance.ts";
/** A bar of a company's primary listing as read. */
export interface BarRow extends ProvenanceRow {
    readonly company_slug: string;
    readonly symbol: string;
    readonly exchange: string;
    readonly currency: string;
    readonly date: string;
    readonly basis: "as-traded" | "splits" | "splits-dividends";
    readonly basis_as_of: string;
    readonly open: string | null;
    readonly high: string | null;
    readonly low: string | null;
    readonly close: string;
    readonly volume: string | null;
}
/** A split or dividend of a company's primary listing as read. */
export interface ActionRow extends ProvenanceRow {
    readonly company_slug: string;
    readonly ex_date: string;
    readonly kind: "split" | "dividend";
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly amount: string | null;
    readonly currency: string | null;
}
/** Bars and corporate actions of companies' primary listings. */
export declare class PricesReader {
    private readonly pg;
    constructor(pg: PgPool);
    /** Every bar known on the day, all bases, oldest first. */
    bars(companies: readonly string[], asOf: string): Promise<BarRow[]>;
    /** The last bar of each month on each basis, oldest first: enough for capitalisations and long comparisons. */
    monthEndBars(companies: readonly string[], asOf: string): Promise<BarRow[]>;
    /**
     * Splits and dividends known on the day, oldest first. Pass a far day to get those needed to undo a later
     * restatement of older prices.
     */
    actions(companies: readonly string[], knownBy: string): Promise<ActionRow[]>;
}
