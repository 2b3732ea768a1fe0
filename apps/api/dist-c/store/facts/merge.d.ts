import type pg from "pg";
import { type FactTable } from "./fact-tables.ts";
/** A staged row that the merge refuses, by its order. */
export interface Refusal {
    readonly ord: number;
    readonly rule: "sign-changed" | "scale-changed" | "unit-changed" | "vintage-disagrees";
    readonly message: string;
}
/** What the merge of one table did. */
export interface MergeResult {
    readonly inserted: number;
    readonly revised: number;
    readonly unchanged: number;
    readonly refusals: readonly Refusal[];
}
/**
 * Merges the staged rows, one statement per step whatever their number. A row is `unchanged` when the vintage before
 * it says the same, `inserted` when its fact is new, `revised` when it says otherwise. A row that contradicts a
 * stored vintage of the same day is a correction that we learn of today, and is stored as known from today.
 */
export declare function mergeStaged(client: pg.PoolClient, table: FactTable, today: string): Promise<MergeResult>;
