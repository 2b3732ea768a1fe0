import { type AdjustedBar, type Bar, type Dividend, type LocalizedText, type Split } from "@sector-tracker/shared";
import type { EarningsRow } from "../store/read/earnings.repository.ts";
import type { ActionRow, BarRow } from "../store/read/prices.repository.ts";
export type Adjust = "none" | "splits" | "all";
export type PriceBasis = BarRow["basis"];
/** A listing's bars on one basis. */
export type ChosenSeries = {
    readonly ok: true;
    readonly bars: readonly AdjustedBar[];
    /** The stored bars behind them, in the same order. */
    readonly rows: readonly BarRow[];
    readonly basis: PriceBasis;
    readonly basisAsOf: string | null;
    readonly note: LocalizedText | null;
} | {
    readonly ok: false;
    readonly message: LocalizedText;
};
/**
 * The listing's splits since `since`, the day of its first bar, or null where those at hand cannot be all: restated by
 * them, two successive share counts still differ by more than issues and buybacks explain. No recorded split and
 * steady counts say that there was none.
 */
export declare function knownSplits(actions: readonly ActionRow[], shareCounts: readonly EarningsRow[], since: string): Split[] | null;
/** Splits as the core takes them. */
export declare function splitsOf(actions: readonly ActionRow[]): Split[];
/** Dividends as the core takes them; null where none is recorded, since most listings pay some. */
export declare function dividendsOf(actions: readonly ActionRow[]): Dividend[] | null;
/** The stored bar as the core takes it. */
export declare function barOf(row: BarRow): Bar;
/** Bars by basis, the one that covers most months first, then the one that reaches furthest. Bases are never mixed. */
export declare function basesByCoverage(rows: readonly BarRow[]): BarRow[][];
/** Why there is no series. */
export declare const noPrices: LocalizedText;
/**
 * One listing's prices in the asked adjustment, from the basis that covers best and can give it. Splits after `asOf`
 * that a source has worked in already are taken out again, so that a level is the one seen on that day.
 */
export declare function adjustedSeries(rows: readonly BarRow[], actions: {
    readonly splits: Split[] | null;
    readonly dividends: Dividend[] | null;
}, ask: {
    readonly adjust: Adjust;
    readonly asOf: string;
}): ChosenSeries;
