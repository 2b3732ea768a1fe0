import { daysBetween, type Decimal, type LocalizedText, marketCap, type Split } from "@sector-tracker/shared";
import type { EarningsRow } from "../store/read/earnings.repository.ts";
import type { BarRow } from "../store/read/prices.repository.ts";
import { barOf, basesByCoverage, closestToTraded, noPrices } from "./price-series.ts";

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

/** A count older than this says little of a day's capitalisation: annual filers file once in twelve to sixteen months. */
const MAX_COUNT_AGE_DAYS = 550;

/**
 * Price times shares outstanding as then known, on the days of the basis that covers best. A day's price is taken from
 * the stored bar that is nearest to what was paid: a close without its dividends would make the product too low.
 * Every close is put back to the traded one, so days of different bases stand in one series. `counts` are all known
 * vintages of shares outstanding; for a bar only those known on its day are looked at, the newest count of them.
 */
export function capitalisations(
  rows: readonly BarRow[],
  counts: readonly EarningsRow[],
  splits: Split[] | null,
): Capitalisations {
  const nearest = closestToTraded(rows);
  const bars = (basesByCoverage(rows)[0] ?? []).map((bar) => nearest.get(bar.date) ?? bar);
  if (bars.length === 0) return { points: [], reason: noPrices };
  if (counts.length === 0) return { points: [], reason: reasons.noShares };
  const byDay = [...counts].sort(
    (a, b) => order(a.period_end, b.period_end) || order(a.known_on, b.known_on),
  );
  const points: CapitalisationPoint[] = [];
  let refusal: LocalizedText = reasons.noCountThen;
  for (const bar of bars) {
    const count = byDay.findLast((each) => each.known_on <= bar.date && each.period_end <= bar.date);
    if (count === undefined || daysBetween(count.period_end, bar.date) > MAX_COUNT_AGE_DAYS) continue;
    const cap = marketCap({ bar: barOf(bar), shares: count.value, sharesAsOf: count.period_end }, splits);
    if (!cap.ok) {
      refusal = cap.message;
      continue;
    }
    points.push({
      date: bar.date,
      currency: bar.currency,
      value: cap.value,
      close: cap.closeAsTraded,
      shares: cap.sharesOnBarDate,
      approximate: cap.approximate,
      bar,
      count,
    });
  }
  return { points, reason: points.length === 0 ? refusal : null };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const reasons = {
  noShares: {
    en: "No filed number of shares outstanding is at hand.",
    ko: "공시된 발행주식수 자료가 없습니다.",
  },
  noCountThen: {
    en: "On the days of the prices at hand no recent number of shares was known.",
    ko: "보유한 주가 날짜에 알려져 있던 최근 발행주식수가 없습니다.",
  },
} satisfies Record<string, LocalizedText>;
