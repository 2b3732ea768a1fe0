import {
  type BasketInput,
  daysBetween,
  type Period,
  periodFromDates,
  periodOf,
  type ScoredObservation,
  sum,
} from "@sector-tracker/shared";
import type { MeasuredObservation } from "./observations.ts";

/** The calendar periods to which a basket's inputs are put. */
export type Alignment = "quarter" | "year";

const monthsOf: Readonly<Record<Alignment, number>> = { quarter: 3, year: 12 };

/** Between two quarters in a row lies no day, or the few by which 13-week quarters are rounded. */
const MAX_GAP_DAYS = 7;

/**
 * An input's observations by calendar period, all vintages of each. A flow counts for the period of its own length whose
 * centre is nearest; where a year is not given whole, four quarters in a row make it. A stock or a share counts for the
 * period in which it ends, the last one in it first.
 */
export function membersByPeriod(
  observations: readonly MeasuredObservation[],
  nature: BasketInput["nature"],
  align: Alignment,
): Map<string, MeasuredObservation[]> {
  const members = new Map<string, MeasuredObservation[]>();
  for (const observation of observations) {
    const period = alignedPeriod(observation, nature, align);
    if (period === null) continue;
    const held = members.get(period.text);
    if (held === undefined) members.set(period.text, [observation]);
    else held.push(observation);
  }
  if (nature !== "flow" || align !== "year") return members;
  for (const [year, sums] of yearsOfQuarters(observations)) {
    if (!members.has(year)) members.set(year, sums);
  }
  return members;
}

function alignedPeriod(
  observation: MeasuredObservation,
  nature: BasketInput["nature"],
  align: Alignment,
): Period | null {
  const own = periodFromDates(observation.start, observation.end);
  if (own.months === monthsOf[align]) return calendarPeriod(own, align);
  const shorter = own.months === null ? own.kind === "day" : own.months < monthsOf[align];
  return nature !== "flow" && shorter ? periodOf(observation.end, align) : null;
}

/** The calendar's period of the same length around the centre; null where it lies more than a third of it away. */
function calendarPeriod(own: Period, align: Alignment): Period | null {
  const candidate = periodOf(own.mid, align);
  const reach = monthsOf[align] / 36 + 0.01;
  return Math.abs(own.position - candidate.position) <= reach ? candidate : null;
}

/** Years as the sum of four quarters in a row, for each calendar year the four that lie nearest to it. */
function yearsOfQuarters(observations: readonly MeasuredObservation[]): Map<string, MeasuredObservation[]> {
  const quarters = new Map<string, MeasuredObservation[]>();
  for (const each of observations) {
    if (periodFromDates(each.start, each.end).months !== 3) continue;
    const key = `${each.end} ${each.start}`;
    quarters.set(key, [...(quarters.get(key) ?? []), each]);
  }
  const inOrder = [...quarters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, vintages]) => vintages);
  const nearest = new Map<string, { distance: number; quarters: MeasuredObservation[][]; period: Period }>();
  for (let last = 3; last < inOrder.length; last += 1) {
    const four = inOrder.slice(last - 3, last + 1);
    const period = joined(four);
    const year = period?.months === 12 ? calendarPeriod(period, "year") : null;
    if (period === null || year === null) continue;
    const distance = Math.abs(period.position - year.position);
    const held = nearest.get(year.text);
    if (held === undefined || distance < held.distance) {
      nearest.set(year.text, { distance, quarters: four, period });
    }
  }
  return new Map(
    [...nearest].map(([year, { quarters: four, period }]) => [year, summedVintages(four, period)]),
  );
}

function joined(quarters: readonly MeasuredObservation[][]): Period | null {
  for (const [index, [next]] of quarters.entries()) {
    const before = quarters[index - 1]?.[0];
    if (before === undefined || next === undefined) continue;
    const gap = daysBetween(before.end, next.start);
    if (gap < 0 || gap > MAX_GAP_DAYS) return null;
  }
  const start = quarters[0]?.[0]?.start;
  const end = quarters.at(-1)?.[0]?.end;
  return start === undefined || end === undefined ? null : periodFromDates(start, end);
}

function summedVintages(quarters: readonly MeasuredObservation[][], period: Period): MeasuredObservation[] {
  return knownDays(quarters.flat()).flatMap((day): MeasuredObservation[] => {
    const parts = quarters.flatMap((vintages) => newestKnown(vintages, day) ?? []);
    const [first] = parts;
    if (first === undefined || parts.length < quarters.length) return [];
    return [
      {
        ...first,
        period: period.text,
        start: period.start,
        end: period.end,
        at: period.mid,
        value: sum(parts.map((part) => String(part.value))).toNumber(),
        kind: parts.some((part) => part.kind === "estimate") ? "estimate" : "actual",
        knownAt: day,
        provenance: parts.flatMap((part) => part.provenance),
      },
    ];
  });
}

/** The days on which something of these became known, in order. */
export function knownDays(observations: readonly ScoredObservation[]): string[] {
  return [...new Set(observations.map(({ knownAt }) => knownAt))].sort();
}

/** What stood in force on a day: of the last period known by then the newest vintage, an actual before an estimate. */
export function newestKnown<O extends ScoredObservation>(observations: readonly O[], day: string): O | null {
  let found: O | null = null;
  for (const each of observations) {
    if (each.knownAt > day || each.end > day) continue;
    if (found === null || rank(each) >= rank(found)) found = each;
  }
  return found;
}

function rank(observation: ScoredObservation): string {
  return `${observation.end} ${observation.knownAt} ${observation.kind === "actual" ? 1 : 0}`;
}
