import { PgPool } from "../../platform/database/pool.ts";
import { type ProvenanceRow } from "./provenance.ts";
export type RateKind = "day" | "month-average" | "year-average";
/** A rate as read: units of the currency per one euro. */
export interface RateRow {
    readonly currency: string;
    readonly kind: RateKind;
    readonly period_start: string;
    readonly period_end: string;
    readonly rate: string;
    readonly days: number;
    readonly source_id: string;
}
/** Which rates a page of the list holds; `after` is the last row of the page before. */
export interface RatesPageQuestion {
    readonly asOf: string;
    readonly currency: string | null;
    readonly kind: RateKind | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly descending: boolean;
    readonly after: {
        readonly start: string;
        readonly kind: string;
        readonly currency: string;
    } | null;
    readonly limit: number | null;
}
/** ECB reference rates. */
export declare class RatesReader {
    private readonly pg;
    constructor(pg: PgPool);
    /** All rates of the currencies that were known on the day. */
    of(currencies: readonly string[], asOf: string): Promise<RateRow[]>;
    /** A number that grows with every rate stored: what was made with the rates is stale when it changed. */
    state(): Promise<string>;
    /** A page of rates in the order of their period, and the number of all that match. */
    page(question: RatesPageQuestion): Promise<{
        rows: (RateRow & ProvenanceRow)[];
        total: number;
    }>;
}
