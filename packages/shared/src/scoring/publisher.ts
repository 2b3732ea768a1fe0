import type { AssessmentView, Status } from "../contract/baselines.ts";
import type { LocalizedText } from "../primitives/text.ts";

/** How a publisher's promises fared. Without its n a score means nothing. */
export interface PublisherScore {
  /** Promises with an expected and an actual value, both positive. */
  readonly n: number;
  /** Mean of `|ln(actual / expected)|`: 0 is perfect, 0.69 is off by a factor of two on average. */
  readonly logScore: number | null;
  /** Mean of `ln(actual / expected)`: positive where reality ran above the promises. */
  readonly bias: number | null;
}

/** Scores a publisher's assessments. Those without both values, or with one at or below zero, are not counted. */
export function scorePublisher(
  rows: Iterable<{ readonly expected: number | null; readonly actual: number | null }>,
): PublisherScore {
  let n = 0;
  let distance = 0;
  let drift = 0;
  for (const { expected, actual } of rows) {
    if (expected === null || actual === null || !(expected > 0) || !(actual > 0)) continue;
    const ratio = Math.log(actual / expected);
    n += 1;
    distance += Math.abs(ratio);
    drift += ratio;
  }
  return n === 0 ? { n, logScore: null, bias: null } : { n, logScore: distance / n, bias: drift / n };
}

/** How many there are of each status, all seven named. */
export function countStatuses(statuses: Iterable<Status>): Record<Status, number> {
  const counts: Record<Status, number> = {
    ahead: 0,
    "on-track": 0,
    behind: 0,
    hit: 0,
    missed: 0,
    pending: 0,
    "not-measurable": 0,
  };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/** The assessment of a baseline that has no indicator, with the reason its indicator file gives. */
export function notMeasurable(
  baseline: { readonly unit: AssessmentView["unit"] },
  asOf: string,
  reason: LocalizedText,
): AssessmentView {
  return {
    asOf,
    status: "not-measurable",
    reason,
    unit: baseline.unit,
    period: null,
    expected: null,
    actual: null,
    deviation: null,
    deviationUnit: null,
    monthsAhead: null,
    requiredGrowthPercent: null,
    achievedGrowthPercent: null,
    bestGrowthPercent: null,
    logError: null,
    naive: [],
    horizon: null,
    observationKnownAt: null,
    derivedFrom: [],
  };
}
