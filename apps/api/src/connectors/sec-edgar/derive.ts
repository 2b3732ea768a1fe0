import { Decimal } from "decimal.js";
import { addDays } from "../format/dates.ts";
import { minus } from "../format/decimal.ts";
import { spanOf } from "../format/periods.ts";
import type { Period, Vintage } from "./vintages.ts";

/**
 * Quarters that are filed only inside longer periods: the fourth is the year less nine months, the third nine
 * months less the half, the second the half less the first. A quarter that is itself filed is never derived.
 * A vintage of the result stands from the day on which both parts were known, and only where it changes the value.
 */
export function derivePeriods(reported: readonly Period[]): Period[] {
  const known = new Set(reported.map((period) => `${period.start}/${period.end}`));
  const byStart = new Map<string, Period[]>();
  for (const period of reported) byStart.set(period.start, [...(byStart.get(period.start) ?? []), period]);
  const derived = new Map<string, Period>();
  for (const periods of byStart.values()) {
    for (const whole of periods) {
      for (const part of periods) {
        const start = addDays(part.end, 1);
        const key = `${start}/${whole.end}`;
        if (!fits(whole, part) || spanOf(start, whole.end) !== "quarter" || known.has(key)) continue;
        const vintages = difference(whole.vintages, part.vintages);
        if (vintages.length > 0 && !derived.has(key)) {
          derived.set(key, { start, end: whole.end, derived: true, vintages });
        }
      }
    }
  }
  return [...derived.values()];
}

const parts = { year: "nine-months", "nine-months": "half", half: "quarter" } as const;

function fits(whole: Period, part: Period): boolean {
  const span = spanOf(whole.start, whole.end);
  return span !== null && span !== "quarter" && spanOf(part.start, part.end) === parts[span];
}

function difference(whole: readonly Vintage[], part: readonly Vintage[]): Vintage[] {
  const days = [...new Set([...whole, ...part].map((vintage) => vintage.knownOn))].sort();
  const results: Vintage[] = [];
  for (const day of days) {
    const a = asOf(whole, day);
    const b = asOf(part, day);
    if (a === undefined || b === undefined) continue;
    const value = minus(a.value, b.value);
    const last = results.at(-1);
    if (last !== undefined && new Decimal(last.value).equals(value)) continue;
    const newer = a.knownOn >= b.knownOn ? a : b;
    results.push({
      value,
      knownOn: day,
      accession: newer.accession,
      pointer: `${a.pointer} - ${b.pointer}`,
      words: `derived: ${a.value} (accession ${a.accession}) less ${b.value} (accession ${b.accession})`,
    });
  }
  return results;
}

function asOf(vintages: readonly Vintage[], day: string): Vintage | undefined {
  return vintages.filter((vintage) => vintage.knownOn <= day).at(-1);
}
