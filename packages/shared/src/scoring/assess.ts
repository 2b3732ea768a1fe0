import type { IsoDate } from "../primitives/period.ts";
import { isCurrency } from "../primitives/unit.ts";
import { pending, unscored } from "./assessment.ts";
import type { AssessmentInput, AssessmentResult } from "./assessment.ts";
import { assessFact, assessPath } from "./follow.ts";
import { assessGrowthRate } from "./growth-rate.ts";
import { latestVintages, observationOf, place } from "./observations.ts";
import type { Placed } from "./observations.ts";
import { buildPath } from "./path.ts";
import type { Path, PathNode, ScoredBaseline, ScoredObservation } from "./types.ts";

/**
 * Holds a baseline against what was known on a day. Before the horizon the newest observation on the path decides:
 * within the band `on-track`, beyond it `ahead` or `behind` (on a falling path, or below a ceiling, lower is ahead).
 * At the horizon `hit` if the actual reaches at least the band's near edge, else `missed`; `over` needs the value
 * itself, `under` and `up-to` forbid more than it. A fact stated of a time already past when the report appeared is
 * `hit` where the observation of that time confirms it within the band on both sides. `deviation` is
 * `(actual − expected) / |expected|`, which is `actual / expected − 1` for positive values; for per cent the
 * difference in points. Never NaN or infinite: what is undefined is null and the reason says why.
 */
export function assess<O extends ScoredObservation>(input: AssessmentInput<O>): AssessmentResult<O> {
  const { baseline, asOf } = input;
  const known = latestVintages(input.observations, asOf);
  const built = buildPath(baseline, input.reportDate);
  if (!built.ok) {
    if (built.code === "no-points" && baseline.growth !== null) return assessGrowthRate(input, known);
    return unscored(input, "not-measurable", built.code, built.reason, null);
  }
  const { path } = built;
  const usable = known.filter((each) => each.unit === baseline.unit);
  if (usable.length === 0) return pending(input, path, whyUnusable(known, baseline.unit));
  const placed = ofRightSpan(place(usable), path, baseline.measure);
  if (placed.length === 0) return pending(input, path, "other-span");
  if (isStatedFact(baseline, path.horizon, input.reportDate)) return assessFact(input, path, placed);
  return assessPath(input, path, placed);
}

/** Nothing known, money of another currency without a rate, or another unit altogether. */
function whyUnusable(known: readonly ScoredObservation[], unit: string) {
  if (known.length === 0) return "no-observation";
  const money = isCurrency(unit) && known.every((each) => isCurrency(each.unit));
  return money ? "not-convertible" : "other-unit";
}

/** A flow compares only with flows over periods of the same length; a fiscal year is a year. */
function ofRightSpan<O extends ScoredObservation>(
  placed: readonly Placed<O>[],
  path: Path,
  measure: ScoredBaseline["measure"],
): readonly Placed<O>[] {
  const spans = new Set(path.nodes.map((node) => node.period.months));
  if (measure !== "flow" || spans.has(null)) return placed;
  if (spans.size === 1) return placed.filter((each) => spans.has(each.period.months));
  // The report compares unequal periods (a year with eight months): only its own periods can be held against it.
  return placed.filter((each) =>
    path.nodes.some((node) => observationOf([each], node.period, measure) !== null),
  );
}

function isStatedFact(baseline: ScoredBaseline, horizon: PathNode, reportDate: IsoDate): boolean {
  if (horizon.period.end <= reportDate) return true;
  return baseline.kind !== "forecast" && baseline.kind !== "growth" && horizon.period.start <= reportDate;
}
