import { PgPool } from "../../platform/database/pool.ts";
import { type ProvenanceRow } from "./provenance.ts";
/** A published value of a quantity, as read. */
export interface EstimateRow extends ProvenanceRow {
    readonly quantity: string;
    readonly publisher: string;
    readonly definition: string;
    readonly kind: "actual" | "estimate" | "forecast";
    readonly period: string;
    readonly value: string;
    readonly unit: string;
    readonly published_on: string | null;
}
/** Which estimates are asked for; null asks for all. */
export interface EstimatesQuestion {
    readonly quantities: readonly string[] | null;
    readonly publisher: string | null;
    readonly asOf: string;
}
/** Published values of market sizes, spending, adoption, shares and prices. */
export declare class EstimatesReader {
    private readonly pg;
    constructor(pg: PgPool);
    /** The vintage in force of each value. */
    latest(question: EstimatesQuestion): Promise<EstimateRow[]>;
    /** Every vintage known on the day. */
    every(question: EstimatesQuestion): Promise<EstimateRow[]>;
    private read;
}
