import { Decimal } from "../money/decimal.ts";
import type { IsoDate } from "../primitives/period.ts";
import { periodOf } from "../primitives/period.ts";
import type { AdjustedBar } from "./bar.ts";

/** Values as a share of the one at `baseIndex`, times 100. All null where that value is missing or not positive. */
export function rebase(values: readonly (Decimal | null)[], baseIndex: number): (Decimal | null)[] {
  const base = values[baseIndex];
  if (base === undefined || base === null || base.lessThanOrEqualTo(0)) return values.map(() => null);
  return values.map((value) => (value === null ? null : value.times(100).dividedBy(base)));
}

/**
 * Rebased to 100 on `baseDate`, or on the first day after it that has a value. `baseDate` of the answer is that day;
 * null, with every value null, where there is none.
 */
export function rebaseAt(
  dates: readonly IsoDate[],
  values: readonly (Decimal | null)[],
  baseDate: IsoDate,
): { readonly baseDate: IsoDate | null; readonly values: (Decimal | null)[] } {
  const index = dates.findIndex((date, at) => date >= baseDate && (values[at] ?? null) !== null);
  return { baseDate: dates[index] ?? null, values: rebase(values, index) };
}

/**
 * Day bars by ISO week or calendar month: first open, highest high, lowest low, last close, summed volume, dated by
 * the last trading day inside. A missing part of any day makes that part of the sum null: half a volume is no volume.
 */
export function aggregateBars(bars: readonly AdjustedBar[], interval: "week" | "month"): AdjustedBar[] {
  const groups = new Map<string, AdjustedBar[]>();
  for (const bar of [...bars].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const key = periodOf(bar.date, interval).text;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [bar]);
    else group.push(bar);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        date: last.date,
        open: first.open,
        high: combine(group, "high", (a, b) => Decimal.max(a, b)),
        low: combine(group, "low", (a, b) => Decimal.min(a, b)),
        close: last.close,
        volume: combine(group, "volume", (a, b) => a.plus(b)),
      },
    ];
  });
}

function combine(
  group: readonly AdjustedBar[],
  part: "high" | "low" | "volume",
  join: (a: Decimal, b: Decimal) => Decimal,
): Decimal | null {
  let joined: Decimal | null = null;
  for (const bar of group) {
    const value = bar[part];
    if (value === null) return null;
    joined = joined === null ? value : join(joined, value);
  }
  return joined;
}
