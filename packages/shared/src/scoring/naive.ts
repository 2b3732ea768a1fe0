import type { IsoDate } from "../primitives/period.ts";
import { latestVintages, place } from "./observations.ts";
import type { Placed } from "./observations.ts";
import { annualGrowthPercent } from "./path.ts";
import type { Path, ScoredObservation } from "./types.ts";

/** Rules that take no skill: what a forecast must beat to be worth reading. */
export type NaiveRule = "no-change" | "growth-as-before";

/** What a rule would have said for the scored period, and by how much it was off. */
export interface NaiveForecast {
  readonly rule: NaiveRule;
  /** In the path's unit. */
  readonly expected: number;
  /** `|ln(actual / expected)|`: 0 is perfect, 0.69 off by a factor of two. */
  readonly logError: number;
}

/** Two values a year apart or more give a yearly growth; closer ones mostly noise. In years. */
const YEAR_APART = 0.95;

/** `|ln(actual / expected)|`; null where one of them is zero or below. */
export function logErrorOf(actual: number | null, expected: number | null): number | null {
  if (actual === null || expected === null || !(actual > 0) || !(expected > 0)) return null;
  const error = Math.abs(Math.log(actual) - Math.log(expected));
  return Number.isFinite(error) ? error : null;
}

/**
 * What the naive rules would have said on the report's day. `no-change`: the path's first value stays. `growth-as-before`:
 * from that value, the yearly growth between the last two observations (a year or more apart) that were known when the
 * report appeared goes on. Only what was known then is used. A rule that cannot be applied is left out: a path that
 * starts after the report, straight paths (shares), fewer than two such observations, values at or below zero.
 */
export function naiveForecasts(
  path: Path,
  observations: readonly ScoredObservation[],
  reportDate: IsoDate,
  scored: { readonly position: number; readonly actual: number },
): NaiveForecast[] {
  const [start] = path.nodes;
  if (path.shape !== "log" || path.nodes.length < 2 || start.period.start > reportDate) return [];
  if (scored.position <= start.period.position) return [];
  const found: NaiveForecast[] = [];
  const add = (rule: NaiveRule, expected: number) => {
    const logError = logErrorOf(scored.actual, Number.isFinite(expected) ? expected : null);
    if (logError !== null) found.push({ rule, expected, logError });
  };
  add("no-change", start.value);
  const before = growthBefore(place(latestVintages(observations, reportDate)));
  if (before !== null) {
    add(
      "growth-as-before",
      start.value * Math.pow(1 + before / 100, scored.position - start.period.position),
    );
  }
  return found;
}

/** Yearly growth, per cent, from the newest observation a year or more before the last to the last. */
function growthBefore(placed: readonly Placed<ScoredObservation>[]): number | null {
  const last = placed.at(-1);
  if (last === undefined) return null;
  const earlier = placed.findLast(
    (each) =>
      each.period.months === last.period.months && last.period.position - each.period.position >= YEAR_APART,
  );
  if (earlier === undefined) return null;
  const years = last.period.position - earlier.period.position;
  return annualGrowthPercent(earlier.observation.value, last.observation.value, years);
}

/**
 * The best yearly growth of a series, per cent: over every stretch from a value to the next one a year or more later,
 * the highest, or on a falling path the lowest. Null for fewer than two such values or none above zero.
 */
export function bestGrowthPercent(
  placed: readonly Placed<ScoredObservation>[],
  falling: boolean,
): number | null {
  let best: number | null = null;
  let next = 0;
  for (const [index, from] of placed.entries()) {
    next = Math.max(next, index + 1);
    // Placed in order of time, so the end of the stretch only moves on.
    while (next < placed.length && gap(from, placed[next]) < YEAR_APART) next += 1;
    const to = placed[next];
    if (to === undefined) break;
    const years = gap(from, to);
    const rate = annualGrowthPercent(from.observation.value, to.observation.value, years);
    if (rate !== null && (best === null || (falling ? rate < best : rate > best))) best = rate;
  }
  return best;
}

function gap(from: Placed<ScoredObservation>, to: Placed<ScoredObservation> | undefined): number {
  return to === undefined ? 0 : to.period.position - from.period.position;
}
