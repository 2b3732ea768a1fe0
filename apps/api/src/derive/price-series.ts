import {
  type AdjustedBar,
  adjustBars,
  type Bar,
  daysBetween,
  type Dividend,
  type LocalizedText,
  type Split,
  splitFactor,
  toDecimal,
} from "@sector-tracker/shared";
import type { EarningsRow } from "../store/read/earnings.repository.ts";
import type { ActionRow, BarRow } from "../store/read/prices.repository.ts";

export type Adjust = "none" | "splits" | "all";
export type PriceBasis = BarRow["basis"];

/** A listing's bars on one basis. */
export type ChosenSeries =
  | {
      readonly ok: true;
      readonly bars: readonly AdjustedBar[];
      /** The stored bars behind them, in the same order. */
      readonly rows: readonly BarRow[];
      readonly basis: PriceBasis;
      readonly basisAsOf: string | null;
      readonly note: LocalizedText | null;
    }
  | { readonly ok: false; readonly message: LocalizedText };

/** Between two filings a count of shares moves by buybacks and issues; beyond this factor it is a split or a merger. */
const SPLIT_JUMP = 1.5;

/** How long before the first bar a count may have been taken and still speak of it. */
const COUNT_BEFORE_FIRST_BAR_DAYS = 400;

/**
 * The listing's splits since `since`, the day of its first bar, or null where those at hand cannot be all: restated by
 * them, two successive share counts still differ by more than issues and buybacks explain. No recorded split and
 * steady counts say that there was none.
 */
export function knownSplits(
  actions: readonly ActionRow[],
  shareCounts: readonly EarningsRow[],
  since: string,
): Split[] | null {
  const splits = splitsOf(actions);
  const counts = shareCounts
    .filter((count) => daysBetween(count.period_end, since) <= COUNT_BEFORE_FIRST_BAR_DAYS)
    .sort((a, b) => (a.period_end < b.period_end ? -1 : 1));
  if (splits.length === 0 && counts.length === 0) return null;
  for (const [index, count] of counts.entries()) {
    const before = counts[index - 1];
    if (before === undefined || toDecimal(before.value).isZero()) continue;
    const restated = toDecimal(before.value).times(splitFactor(splits, before.period_end, count.period_end));
    const ratio = toDecimal(count.value).dividedBy(restated).toNumber();
    if (ratio > SPLIT_JUMP || ratio < 1 / SPLIT_JUMP) return null;
  }
  return splits;
}

/** Splits as the core takes them. */
export function splitsOf(actions: readonly ActionRow[]): Split[] {
  return actions.flatMap((action) =>
    action.kind === "split" && action.numerator !== null && action.denominator !== null
      ? [{ exDate: action.ex_date, numerator: action.numerator, denominator: action.denominator }]
      : [],
  );
}

/** Dividends as the core takes them; null where none is recorded, since most listings pay some. */
export function dividendsOf(actions: readonly ActionRow[]): Dividend[] | null {
  const dividends = actions.flatMap((action) =>
    action.kind === "dividend" && action.amount !== null
      ? [{ exDate: action.ex_date, amount: action.amount }]
      : [],
  );
  return dividends.length === 0 ? null : dividends;
}

/** The stored bar as the core takes it. */
export function barOf(row: BarRow): Bar {
  const { date, basis, open, high, low, close, volume } = row;
  return { date, basis, basisAsOf: row.basis_as_of, open, high, low, close, volume };
}

const preference: readonly PriceBasis[] = ["as-traded", "splits", "splits-dividends"];

/** Bars by basis, the one that covers most months first, then the one that reaches furthest. Bases are never mixed. */
export function basesByCoverage(rows: readonly BarRow[]): BarRow[][] {
  const groups = preference.map((basis) => rows.filter((row) => row.basis === basis));
  const months = (group: readonly BarRow[]) => new Set(group.map((row) => row.date.slice(0, 7))).size;
  const last = (group: readonly BarRow[]) => group.at(-1)?.date ?? "";
  return groups
    .filter((group) => group.length > 0)
    .sort((a, b) => months(b) - months(a) || (last(a) === last(b) ? 0 : last(a) < last(b) ? 1 : -1));
}

/** For each day the stored bar whose basis is nearest to the price that was paid. */
export function closestToTraded(rows: readonly BarRow[]): Map<string, BarRow> {
  const nearest = new Map<string, BarRow>();
  for (const basis of [...preference].reverse()) {
    for (const row of rows) if (row.basis === basis) nearest.set(row.date, row);
  }
  return nearest;
}

/** Why there is no series. */
export const noPrices: LocalizedText = {
  en: "No prices of this company's listing are at hand.",
  ko: "이 기업의 주가 자료가 없습니다.",
};

/**
 * One listing's prices in the asked adjustment, from the basis that covers best and can give it. Splits after `asOf`
 * that a source has worked in already are taken out again, so that a level is the one seen on that day.
 */
export function adjustedSeries(
  rows: readonly BarRow[],
  actions: { readonly splits: Split[] | null; readonly dividends: Dividend[] | null },
  ask: { readonly adjust: Adjust; readonly asOf: string },
): ChosenSeries {
  let refusal: LocalizedText | null = null;
  for (const group of basesByCoverage(rows)) {
    const chosen = adjustGroup(group, actions, ask);
    if (chosen.ok) return chosen;
    refusal ??= chosen.message;
  }
  return { ok: false, message: refusal ?? noPrices };
}

function adjustGroup(
  rows: readonly BarRow[],
  actions: { readonly splits: Split[] | null; readonly dividends: Dividend[] | null },
  ask: { readonly adjust: Adjust; readonly asOf: string },
): ChosenSeries {
  const adjusted = adjustBars(rows.map(barOf), actions, ask);
  if (adjusted.ok) {
    const { bars, basis, basisAsOf } = adjusted;
    return { ok: true, bars, rows, basis, basisAsOf, note: null };
  }
  const basis = rows[0]?.basis ?? "as-traded";
  if (ask.adjust === "none" || basis === "as-traded") return { ok: false, message: adjusted.message };
  return asStated(rows, basis, actions.splits, ask.asOf);
}

/**
 * A source's own adjusted values where its adjustment cannot be changed: splits are brought to the day where they are
 * known, dividends stay worked in as the source has them.
 */
function asStated(
  rows: readonly BarRow[],
  basis: PriceBasis,
  splits: Split[] | null,
  asOf: string,
): ChosenSeries {
  const adjustedTo = rows.reduce((latest, row) => (row.basis_as_of > latest ? row.basis_as_of : latest), "");
  const uniform = rows.every((row) => row.basis_as_of === adjustedTo);
  if (splits === null && !uniform) return { ok: false, message: mixedDays };
  const bars = adjustBars(
    rows.map((row): Bar => ({ ...barOf(row), basis: "splits" })),
    { splits, dividends: null },
    { adjust: "splits", asOf: splits === null ? adjustedTo : asOf },
  );
  if (!bars.ok) return { ok: false, message: bars.message };
  return {
    ok: true,
    bars: bars.bars,
    rows,
    basis,
    basisAsOf: bars.basisAsOf,
    note: basis === "splits-dividends" ? dividendsIn(adjustedTo) : splitsIn(adjustedTo),
  };
}

const mixedDays: LocalizedText = {
  en: "The source adjusted these prices on different days and the splits between are not known.",
  ko: "출처의 수정 기준일이 서로 다르고 그 사이의 액면분할을 알 수 없습니다.",
};

const dividendsIn = (day: string): LocalizedText => ({
  en: `The source's prices are adjusted for dividends as well, up to ${day}; that cannot be taken out again.`,
  ko: `출처의 가격에는 ${day}까지의 배당도 반영되어 있으며 되돌릴 수 없습니다.`,
});

const splitsIn = (day: string): LocalizedText => ({
  en: `The source's prices are adjusted for splits up to ${day}.`,
  ko: `출처의 가격은 ${day}까지의 액면분할을 반영합니다.`,
});
