import type { AssessmentView } from "../contract/baselines.ts";
import type { Period } from "../primitives/period.ts";
import { parsePeriod } from "../primitives/period.ts";
import { pending, unscored } from "./assessment.ts";
import type { AssessmentInput, AssessmentResult } from "./assessment.ts";
import { assessFact, assessPath } from "./follow.ts";
import { observationOf, place } from "./observations.ts";
import type { Placed } from "./observations.ts";
import { periodBefore, refuse } from "./path.ts";
import { rateSentence } from "./reasons.ts";
import type { Path, PathNode, ScoredObservation, ScoredBaseline } from "./types.ts";

type Growth = NonNullable<ScoredBaseline["growth"]>;

/**
 * A statement of growth alone. Observations in the rate's own unit (a published growth rate) are held against the rate
 * of their period. Levels give the growth: the observation of the rate's first period becomes the start of a path that
 * grows as stated, and the newest observation on it, or that of the rate's last period, is scored against it. The
 * answer speaks of rates: expected and actual in per cent (or as a multiple), the deviation in points. The band is that
 * of the path, so a rate of growth is judged by where it leads.
 */
export function assessGrowthRate<O extends ScoredObservation>(
  input: AssessmentInput<O>,
  known: readonly O[],
): AssessmentResult<O> {
  const growth = input.baseline.growth;
  const noPoints = refuse("no-points");
  const unmeasurable = (refusal: typeof noPoints) =>
    unscored<O>(input, "not-measurable", refusal.code, refusal.reason, null);
  if (growth === null) return unmeasurable(noPoints);
  const to = growth.to === null ? null : parsePeriod(growth.to);
  const rates = known.filter((each) => each.unit === input.baseline.unit && isRateUnit(each.unit));
  if (rates.length > 0 && to !== null) return againstRates(input, growth, to, rates);
  const from = fromPeriod(growth, to);
  if (from === null) return unmeasurable(refuse("no-base"));
  const factor = growth.basis === "multiple" ? growth.ratePercent : 1 + growth.ratePercent / 100;
  if (!(factor > 0) || !Number.isFinite(factor)) return unmeasurable(refuse("rate-not-applicable"));
  if (known.length === 0) return withoutPath(input, "no-observation");
  const [first] = known;
  // One quantity has one unit; a mixture would mean that two quantities came in.
  if (first === undefined || known.some((each) => each.unit !== first.unit))
    return withoutPath(input, "other-unit");
  const placed = place(known);
  const base = observationOf(placed, from, levelMeasure(from));
  if (base === null) return withoutPath(input, "base-not-observed");
  if (base.observation.value <= 0) return withoutPath(input, "base-not-positive");
  const end = to ?? placed.at(-1)?.period ?? from;
  if (end.position <= base.period.position) return withoutPath(input, "only-base-observed");
  const path = grownPath(base, end, growth, factor, first.unit);
  if (!Number.isFinite(path.horizon.value)) return unmeasurable(refuse("rate-not-applicable"));
  const open = to === null;
  const result = inRates(input, scoreLevels(input, path, placed, open), path, growth, open);
  return result.observation === null ? result : { ...result, base: base.observation };
}

function isRateUnit(unit: string): boolean {
  return unit === "percent" || unit === "multiple";
}

function fromPeriod(growth: Growth, to: Period | null): Period | null {
  if (growth.from !== null) return parsePeriod(growth.from);
  if (to === null || (growth.basis !== "yoy" && growth.basis !== "qoq")) return null;
  return periodBefore(to, growth.basis === "yoy" ? 12 : 3);
}

/** Days carry stocks (a share price), longer periods flows: a month is not held against a year. */
function levelMeasure(period: Period): "flow" | "stock" {
  return period.kind === "day" ? "stock" : "flow";
}

function grownPath<O extends ScoredObservation>(
  base: Placed<O>,
  end: Period,
  growth: Growth,
  factor: number,
  unit: string,
): Path {
  const value = base.observation.value;
  const years = end.position - base.period.position;
  const whole = growth.basis === "cagr" ? Math.pow(factor, years) : factor;
  const start: PathNode = { period: base.period, value, qualifier: "exact", range: null, stated: false };
  const horizon: PathNode = {
    period: end,
    value: value * whole,
    qualifier: growth.qualifier,
    range: null,
    stated: true,
  };
  const ceiling = growth.qualifier === "under" || growth.qualifier === "up-to";
  return { shape: "log", unit, nodes: [start, horizon], horizon, falling: ceiling || whole < 1 };
}

function scoreLevels<O extends ScoredObservation>(
  input: AssessmentInput<O>,
  path: Path,
  placed: readonly Placed<O>[],
  open: boolean,
): AssessmentResult<O> {
  const baseline = { ...input.baseline, measure: levelMeasure(path.nodes[0].period) };
  const levels = { ...input, baseline, compare: "level" as const };
  const months = path.nodes[0].period.months;
  const alike =
    baseline.measure === "stock" ? placed : placed.filter((each) => each.period.months === months);
  const later = alike.filter((each) => each.period.position > path.nodes[0].period.position);
  if (later.length === 0) return pending(levels, path, "only-base-observed");
  if (!open && path.horizon.period.end <= input.reportDate) return assessFact(levels, path, later);
  // A rate without an end is never met for good: an as-of day before the horizon keeps the score running.
  return assessPath(open ? { ...levels, asOf: path.nodes[0].period.end } : levels, path, later);
}

/** Puts the score of levels into the rate's terms. */
function inRates<O extends ScoredObservation>(
  input: AssessmentInput<O>,
  result: AssessmentResult<O>,
  path: Path,
  growth: Growth,
  open: boolean,
): AssessmentResult<O> {
  const { assessment, observation } = result;
  const unit = input.baseline.unit;
  const shown = { ...result, path: null, pathReason: refuse("no-points").reason };
  const horizon = open ? null : assessment.horizon;
  if (observation === null || assessment.actual === null || assessment.expected === null) {
    return { ...shown, assessment: { ...assessment, asOf: input.asOf, unit, horizon } };
  }
  const start = path.nodes[0];
  const years = assessment.achievedGrowthPercent;
  const terms = (level: number) => {
    const ratio = level / start.value;
    return growth.basis === "multiple" ? ratio : (ratio - 1) * 100;
  };
  const annual = growth.basis === "cagr";
  const position = place([observation])[0]?.period.position ?? start.period.position;
  const elapsed = position - start.period.position;
  const actual = annual
    ? (Math.pow(assessment.actual / start.value, 1 / elapsed) - 1) * 100
    : terms(assessment.actual);
  const expected = annual ? growth.ratePercent : terms(assessment.expected);
  if (!Number.isFinite(actual) || !Number.isFinite(expected)) {
    return withoutPath(input, "base-not-positive");
  }
  const multiple = growth.basis === "multiple";
  const deviation = multiple ? (actual / expected - 1) * 100 : actual - expected;
  const deviationUnit = multiple ? "percent" : "points";
  const view: AssessmentView = {
    ...assessment,
    asOf: input.asOf,
    unit,
    reason: rateSentence({
      from: start.period.text,
      period: observation.period,
      actual,
      expected,
      unit: multiple ? "multiple" : "percent",
      annual,
      deviation,
      deviationUnit,
      bandPercent: input.bandPercent,
      status: assessment.status,
    }),
    expected,
    actual,
    deviation,
    deviationUnit,
    achievedGrowthPercent: annual ? actual : years,
    naive: assessment.naive.flatMap((each) => {
      const rate = annual
        ? (Math.pow(each.expected / start.value, 1 / elapsed) - 1) * 100
        : terms(each.expected);
      return Number.isFinite(rate) ? [{ ...each, expected: rate }] : [];
    }),
    horizon,
  };
  return { ...shown, assessment: view, code: "growth-rate" };
}

/** Published growth rates against the stated one, for the rate's own last period. */
function againstRates<O extends ScoredObservation>(
  input: AssessmentInput<O>,
  growth: Growth,
  to: Period,
  rates: readonly O[],
): AssessmentResult<O> {
  const horizon: PathNode = {
    period: to,
    value: growth.ratePercent,
    qualifier: growth.qualifier,
    range: null,
    stated: true,
  };
  const falling = growth.qualifier === "under" || growth.qualifier === "up-to" || growth.ratePercent < 0;
  const path: Path = { shape: "linear", unit: input.baseline.unit, nodes: [horizon], horizon, falling };
  const baseline = { ...input.baseline, measure: "ratio" as const };
  const ask = { ...input, baseline, compare: "level" as const };
  const placed = place(rates);
  return to.end <= input.reportDate ? assessFact(ask, path, placed) : assessPath(ask, path, placed);
}

function withoutPath<O extends ScoredObservation>(
  input: AssessmentInput<O>,
  code: Parameters<typeof pending>[2],
): AssessmentResult<O> {
  return { ...pending(input, null, code), pathReason: refuse("no-points").reason };
}
