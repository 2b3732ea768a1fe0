import { type Decimal, type LocalizedText, type Split } from "@sector-tracker/shared";
import type { EarningsRow } from "../store/read/earnings.repository.ts";
import type { BarRow } from "../store/read/prices.repository.ts";
/** A capitalisation on a bar's day, with what it was made of. */
export interface CapitalisationPoint {
    readonly date: string;
    readonly currency: string;
    readonly value: Decimal;
    readonly close: Decimal;
    readonly shares: Decimal;
    readonly approximate: boolean;
    readonly bar: BarRow;
    readonly count: EarningsRow;
}
/** Capitalisations, or why there is none. */
export interface Capitalisations {
    readonly points: readonly CapitalisationPoint[];
    readonly reason: LocalizedText | null;
}
/**
 * Price times shares outstanding as then known, for each bar of the basis that covers best. `counts` are all known
 * vintages of shares outstanding; for a bar only those known on its day are looked at, the newest count of them.
 */
export declare function capitalisations(rows: readonly BarRow[], counts: readonly EarningsRow[], splits: Split[] | null): Capitalisations;
