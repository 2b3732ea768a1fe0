import { AssessmentView } from "../contract/baselines.ts";
import { parsePeriod } from "../primitives/period.ts";
import { assess } from "./assess.ts";
import type { AssessmentInput } from "./assessment.ts";
import { buildPath } from "./path.ts";
import type { Path, ScoredBaseline, ScoredObservation } from "./types.ts";

/** Baselines and observations in a few words, for the specs beside. */

export const REPORT = "2023-11-13";
export type Point = ScoredBaseline["points"][number];
export const point = (
  period: string | null,
  value: number,
  qualifier: Point["qualifier"] = "exact",
): Point => ({
  period,
  value,
  qualifier,
});
export const forecast = (points: Point[], more: Partial<ScoredBaseline> = {}): ScoredBaseline => ({
  kind: "forecast",
  unit: "USD",
  measure: "flow",
  points,
  growth: null,
  ...more,
});
export const cagr = (
  ratePercent: number,
  from: string | null,
  to: string | null,
): ScoredBaseline["growth"] => ({
  ratePercent,
  basis: "cagr",
  from,
  to,
  qualifier: "exact",
});
export const seen = (period: string, value: number, knownAt: string, unit = "USD"): ScoredObservation => {
  const { start, end } = parsePeriod(period);
  return { period, start, end, value, unit, kind: "actual", knownAt };
};
export const run = (
  baseline: ScoredBaseline,
  observations: ScoredObservation[],
  more: Partial<AssessmentInput<ScoredObservation>> = {},
) => {
  const result = assess({
    baseline,
    observations,
    asOf: "2026-11-24",
    bandPercent: 10,
    reportDate: REPORT,
    compare: "level",
    ...more,
  });
  // Whatever the outcome, it fits the contract: finite numbers or null.
  AssessmentView.parse(result.assessment);
  return result;
};
export const pathOf = (baseline: ScoredBaseline): Path => {
  const built = buildPath(baseline, REPORT);
  if (!built.ok) throw new Error(built.code);
  return built.path;
};

/** The report's language-model market: 10.5bn in 2022 to 40.8bn in 2029. */
export const llm = forecast([point("2022", 10.5e9), point("2029", 40.8e9)], {
  growth: cagr(21.4, "2022", "2029"),
});
