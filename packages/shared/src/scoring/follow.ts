import type { AssessmentView, Status } from "../contract/baselines.ts";
import type { IsoDate } from "../primitives/period.ts";
import { pending, required, scored, unscored } from "./assessment.ts";
import type { AssessmentInput, AssessmentResult, Extra, GrowthBase } from "./assessment.ts";
import { observationOf } from "./observations.ts";
import type { Placed } from "./observations.ts";
import { bandAt, expectedAt } from "./path.ts";
import { onlyHorizon, waiting } from "./reasons.ts";
import type { Path, PathNode, ScoredBaseline, ScoredObservation } from "./types.ts";

/** A fact stated of a time already past: confirmed by its observation, or not. */
export function assessFact<O extends ScoredObservation>(
  input: AssessmentInput<O>,
  path: Path,
  placed: readonly Placed<O>[],
): AssessmentResult<O> {
  for (const node of path.nodes.filter((each) => each.stated).reverse()) {
    const found = observationOf(placed, node.period, input.baseline.measure);
    if (found === null) continue;
    const { value } = found.observation;
    const status = confirms(value, node, input.bandPercent) ? "hit" : "missed";
    return scored(input, path, found, {
      status,
      code: "stated-fact",
      expected: node.value,
      actual: value,
      node,
    });
  }
  return unscored(input, "pending", "no-observation-in-range", waiting(path.horizon.period.text), path);
}

function confirms(actual: number, node: PathNode, bandPercent: number): boolean {
  const { value, qualifier, range } = node;
  if (range !== null) return actual >= range.low && actual <= range.high;
  if (qualifier === "over") return actual >= value;
  if (qualifier === "under" || qualifier === "up-to") return actual <= value;
  const band = bandAt(value, bandPercent);
  return actual >= band.lower && actual <= band.upper;
}

/** A promise: met or missed at its horizon, ahead or behind on the way. */
export function assessPath<O extends ScoredObservation>(
  input: AssessmentInput<O>,
  path: Path,
  placed: readonly Placed<O>[],
): AssessmentResult<O> {
  const { measure } = input.baseline;
  const onPath = placed.filter((each) => expectedFor(path, each.period) !== null);
  const base = input.compare === "growth" ? growthBaseOf(path, onPath, measure) : null;
  if (input.compare === "growth" && base === null) return pending(input, path, "base-not-observed");
  const scale = base === null ? 1 : base.expected / base.observed;
  const scalable = scale > 0 && placed.every((each) => Number.isFinite(each.observation.value * scale));
  if (base !== null && (base.observed <= 0 || !scalable)) return pending(input, path, "base-not-positive");
  const extra = { scale, base };
  const horizonSeen = observationOf(placed, path.horizon.period, measure);
  if (horizonSeen !== null && path.horizon.period.end <= input.asOf && horizonSeen !== base?.placed) {
    const actual = horizonSeen.observation.value * scale;
    const status = reaches(actual, path, input.bandPercent) ? "hit" : "missed";
    const expected = path.horizon.value;
    const node = path.horizon;
    return scored(input, path, horizonSeen, {
      status,
      code: "horizon-reached",
      expected,
      actual,
      node,
      ...extra,
    });
  }
  if (path.nodes.length === 1) return towardsHorizon(input, path, placed, extra);
  const newest = onPath.findLast((each) => each !== base?.placed);
  const expected = newest === undefined ? null : expectedFor(path, newest.period);
  if (newest === undefined || expected === null) {
    return pending(input, path, base === null ? "no-observation-in-range" : "only-base-observed", extra);
  }
  const actual = newest.observation.value * scale;
  const over = path.horizon.period.end <= input.asOf;
  return scored(input, path, newest, {
    status: runningStatus(actual, expected, path, input.bandPercent),
    code: over ? "horizon-over" : "scored",
    expected,
    actual,
    node: null,
    ...extra,
  });
}

/** The path's value for a period; a stock seen inside the first or last stated period is held against that value. */
function expectedFor(path: Path, period: { position: number; start: IsoDate; end: IsoDate }): number | null {
  const expected = expectedAt(path, period.position);
  if (expected !== null || path.nodes.length === 1) return expected;
  const node = [path.nodes[0], path.horizon].find(
    (each) => period.start >= each.period.start && period.end <= each.period.end,
  );
  return node?.value ?? null;
}

/** Where growth counts from: the observation of the path's first period, else the first one on the path. */
function growthBaseOf<O extends ScoredObservation>(
  path: Path,
  onPath: readonly Placed<O>[],
  measure: ScoredBaseline["measure"],
): GrowthBase<O> | null {
  if (path.nodes.length === 1) return null;
  const placed = observationOf(onPath, path.nodes[0].period, measure) ?? onPath[0];
  const expected = placed === undefined ? null : expectedFor(path, placed.period);
  return placed === undefined || expected === null
    ? null
    : { placed, observed: placed.observation.value, expected };
}

/** Whether the promise was kept at its horizon. */
function reaches(actual: number, path: Path, bandPercent: number): boolean {
  const { value, qualifier, range } = path.horizon;
  if (range !== null) return path.falling ? actual <= range.high : actual >= range.low;
  if (qualifier === "over") return actual >= value;
  if (qualifier === "under" || qualifier === "up-to") return actual <= value;
  const band = bandAt(value, bandPercent);
  return path.falling ? actual <= band.upper : actual >= band.lower;
}

/** `ahead`, `on-track` or `behind` of an expected value. */
export function runningStatus(actual: number, expected: number, path: Path, bandPercent: number): Status {
  const { lower, upper } = bandAt(expected, bandPercent);
  if (actual >= lower && actual <= upper) return "on-track";
  return actual > upper === path.falling ? "behind" : "ahead";
}

/** Only the end is stated: what is known now, and the growth that would lead there. */
function towardsHorizon<O extends ScoredObservation>(
  input: AssessmentInput<O>,
  path: Path,
  placed: readonly Placed<O>[],
  extra: Extra<O>,
): AssessmentResult<O> {
  const { horizon } = path;
  const newest = placed.findLast((each) => each.period.position < horizon.period.position);
  if (newest === undefined) return pending(input, path, "no-observation-in-range", extra);
  const { observation, period } = newest;
  const result = unscored<O>(
    input,
    "pending",
    "only-horizon",
    onlyHorizon(observation.period, observation.value, horizon.value, horizon.period.text, path.unit),
    path,
  );
  const assessment: AssessmentView = {
    ...result.assessment,
    period: observation.period,
    actual: observation.value,
    requiredGrowthPercent: required(path, period.position, observation.value),
    observationKnownAt: observation.knownAt,
  };
  return { ...result, assessment, observation };
}
