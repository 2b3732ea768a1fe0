import type { ComparisonView } from "@sector-tracker/shared";
/** A line of a comparison's table: one kind of value at one time. */
export interface ComparisonRow {
    readonly baseline: string;
    readonly series: "path" | "observation" | "spread";
    readonly period: string;
    readonly at: string;
    readonly value: number;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly unit: string;
    readonly kind: string;
    readonly publisher: string | null;
    readonly knownAt: string | null;
    readonly latest: boolean | null;
    readonly source: string | null;
    readonly document: string | null;
}
/** Path, observations and spread as one table. */
export declare function comparisonRows(comparison: ComparisonView): ComparisonRow[];
