import { PgPool } from "../../platform/database/pool.ts";
import { type ProvenanceRow } from "./provenance.ts";
/** An earnings fact as read: decimals and days as text. */
export interface EarningsRow extends ProvenanceRow {
    readonly company_slug: string;
    readonly concept: string;
    readonly unit: string;
    readonly period_start: string;
    readonly period_end: string;
    readonly span: "quarter" | "half" | "nine-months" | "year" | "instant";
    readonly fiscal_year: number;
    readonly fiscal_quarter: number | null;
    readonly value: string;
    readonly derived: boolean;
    readonly vintages: number;
}
/** Which facts are asked for; an empty list asks for none, a missing one for all. */
export interface EarningsQuestion {
    readonly companies?: readonly string[];
    readonly concepts?: readonly string[];
    readonly spans?: readonly EarningsRow["span"][];
    readonly asOf: string;
}
/** Earnings facts: what a company filed or reported of one period. */
export declare class EarningsReader {
    private readonly pg;
    constructor(pg: PgPool);
    /** The vintage in force of each period, newest period first. */
    latest(question: EarningsQuestion): Promise<EarningsRow[]>;
    /** Every vintage known, newest period first and within it newest vintage first. */
    every(question: EarningsQuestion): Promise<EarningsRow[]>;
    private read;
}
