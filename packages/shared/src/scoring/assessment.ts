import type { AssessmentView, Status } from "../contract/baselines.ts";
import type { IsoDate } from "../primitives/period.ts";
import type { LocalizedText } from "../primitives/text.ts";
import { bestGrowthPercent, logErrorOf, naiveForecasts } from "./naive.ts";
import { latestVintages, place } from "./observations.ts";
import type { Placed } from "./observations.ts";
import { annualGrowthPercent, monthsAhead } from "./path.ts";
import { growthCompared, horizonOver, join, plainSentence, scoredSentence } from "./reasons.ts";
import type { PlainCode } from "./reasons.ts";
import type { AssessmentCode, Path, PathNode, ScoredBaseline, ScoredObservation } from "./types.ts";

export interface AssessmentInput<O extends ScoredObservation> {
  readonly baseline: ScoredBaseline;
  /** All vintages; what was not known by `asOf` is left out here. In the baseline's unit. */
  readonly observations: readonly O[];
  readonly asOf: IsoDate;
  /** Half width of the status band, per cent of the expected value. */
  readonly bandPercent: number;
  readonly reportDate: IsoDate;
  /** `growth`: observed values are scaled to the path at its base, for indicators of another scope. */
  readonly compare: "level" | "growth";
}

export interface AssessmentResult<O extends ScoredObservation> {
  readonly assessment: AssessmentView;
  readonly code: AssessmentCode;
  /** The observation that was scored. */
  readonly observation: O | null;
  /** The observation from which growth counts. */
  readonly base: O | null;
  /** Where growth is compared: the base as observed and as the path has it. */
  readonly growthBase: {
    readonly period: string;
    readonly observed: number;
    readonly expected: number;
  } | null;
  /** Observed value × scale stands on the path's axis; 1 unless growth is compared. */
  readonly scale: number;
  readonly path: Path | null;
  readonly pathReason: LocalizedText | null;
}

export interface GrowthBase<O extends ScoredObservation> {
  readonly placed: Placed<O>;
  readonly observed: number;
  readonly expected: number;
}

/** Growth per year from an actual to the horizon, per cent; null on straight paths and where undefined. */
export function required(path: Path, position: number, actual: number): number | null {
  if (path.shape === "linear") return null;
  return annualGrowthPercent(actual, path.horizon.value, path.horizon.period.position - position);
}

/** What comparing growth adds to a score. */
export interface Extra<O extends ScoredObservation> {
  readonly scale: number;
  readonly base: GrowthBase<O> | null;
}

/** A score before it is put into words. */
export interface Score<O extends ScoredObservation> extends Partial<Extra<O>> {
  readonly status: Status;
  readonly code: AssessmentCode;
  readonly expected: number;
  readonly actual: number;
  /** The stated value that decided; null between stated values. */
  readonly node: PathNode | null;
}

/** The assessment of one observation against one expected value. */
export function scored<O extends ScoredObservation>(
  input: AssessmentInput<O>,
  path: Path,
  placed: Placed<O>,
  score: Score<O>,
): AssessmentResult<O> {
  const { observation, period } = placed;
  const { status, expected, actual } = score;
  const { deviation, deviationUnit } = deviationOf(actual, expected, path.unit);
  const base = score.base ?? null;
  const sentence = scoredSentence({
    period: observation.period,
    estimate: observation.kind === "estimate",
    actual,
    expected,
    unit: path.unit,
    deviation,
    deviationUnit,
    bandPercent: input.bandPercent,
    status,
    qualifier: score.node?.qualifier ?? "exact",
  });
  const horizon = path.horizon.period;
  const withHorizon = join(sentence, score.code === "horizon-over" ? horizonOver(horizon.text) : null);
  const reason = join(withHorizon, base === null ? null : growthCompared(base.placed.observation.period));
  const following = path.nodes.length > 1 && score.code !== "stated-fact";
  const first = path.nodes[0];
  const usable = input.observations.filter((each) => each.unit === input.baseline.unit);
  const series = place(latestVintages(usable, input.asOf)).filter(
    (each) => each.period.months === period.months,
  );
  return {
    assessment: {
      asOf: input.asOf,
      status,
      reason,
      unit: input.baseline.unit,
      period: observation.period,
      expected,
      actual,
      deviation,
      deviationUnit,
      monthsAhead: following ? monthsAhead(path, period.position, actual) : null,
      requiredGrowthPercent: following ? required(path, period.position, actual) : null,
      achievedGrowthPercent:
        following && path.shape === "log"
          ? annualGrowthPercent(first.value, actual, period.position - first.period.position)
          : null,
      bestGrowthPercent: following ? bestGrowthPercent(series, path.falling) : null,
      logError: following && path.unit !== "percent" ? logErrorOf(actual, expected) : null,
      naive: following
        ? naiveForecasts(path, usable, input.reportDate, { position: period.position, actual })
        : [],
      horizon: horizon.text,
      observationKnownAt: observation.knownAt,
      derivedFrom: [],
    },
    code: deviation === null ? "expected-zero" : score.code,
    observation,
    base: base?.placed.observation ?? null,
    growthBase:
      base === null
        ? null
        : { period: base.placed.observation.period, observed: base.observed, expected: base.expected },
    scale: score.scale ?? 1,
    path,
    pathReason: null,
  };
}

/** In per cent of the expected value's size, or in points where the unit is per cent; null where expected is (next to) zero. */
export function deviationOf(
  actual: number,
  expected: number,
  unit: string,
): { readonly deviation: number | null; readonly deviationUnit: "percent" | "points" } {
  if (unit === "percent") return { deviation: actual - expected, deviationUnit: "points" };
  const deviation = expected === 0 ? null : ((actual - expected) / Math.abs(expected)) * 100;
  return { deviation: Number.isFinite(deviation) ? deviation : null, deviationUnit: "percent" };
}

/** An assessment that waits, with a named reason. */
export function pending<O extends ScoredObservation>(
  input: AssessmentInput<O>,
  path: Path | null,
  code: PlainCode,
  extra?: Extra<O>,
): AssessmentResult<O> {
  const result = unscored<O>(input, "pending", code, plainSentence(code), path);
  return extra === undefined ? result : { ...result, scale: extra.scale };
}

/** An assessment without numbers: its status and why. */
export function unscored<O extends ScoredObservation>(
  input: Pick<AssessmentInput<O>, "baseline" | "asOf">,
  status: "pending" | "not-measurable",
  code: AssessmentCode,
  reason: LocalizedText,
  path: Path | null,
): AssessmentResult<O> {
  return {
    assessment: {
      asOf: input.asOf,
      status,
      reason,
      unit: input.baseline.unit,
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
      horizon: path?.horizon.period.text ?? null,
      observationKnownAt: null,
      derivedFrom: [],
    },
    code,
    observation: null,
    base: null,
    growthBase: null,
    scale: 1,
    path,
    pathReason: path === null ? reason : null,
  };
}
