import type { AssessmentView } from "../contract/baselines.ts";
import { figure, signedPercent, signedPoints } from "../primitives/figure.ts";
import type { LocalizedText } from "../primitives/text.ts";
import type { BaselineFileEntry } from "../report/baseline.ts";

type Statement = Pick<BaselineFileEntry, "label" | "points" | "growth" | "unit">;

/** What the report says, in the digits and words it prints: `2022 105억 달러; 2029 409억 달러; 21.4%`. */
export function asPrinted({ points, growth }: Statement): string {
  const values = points.map(({ period, printed }) => (period === null ? printed : `${period}: ${printed}`));
  if (growth !== null) {
    const span = [growth.from, growth.to].filter((each) => each !== null).join("–");
    values.push(span === "" ? growth.printed : `${growth.printed} (${span})`);
  }
  return values.join("; ");
}

/**
 * How the statement would read if it were written on the day of its assessment: the newest actual against the path,
 * and for a forecast that is still open what it takes to get there. Null where nothing measures it; the assessment's
 * own reason says why.
 */
export function readsToday(
  { label, points, unit }: Statement,
  assessment: AssessmentView,
): LocalizedText | null {
  const { actual, expected, period, asOf } = assessment;
  if (actual === null || period === null) return null;
  const now = figure(actual, assessment.unit ?? unit);
  const against = againstPath(assessment, unit);
  const goal = stillNeeded(assessment, points, unit);
  const at = expected === null ? { en: ".", ko: "." } : against;
  return {
    en: `${label.en}: ${now.en} in ${period}, as known on ${asOf}${at.en}${goal.en}`,
    ko: `${label.ko}: ${period} ${now.ko}(${asOf} 기준)${at.ko}${goal.ko}`,
  };
}

function againstPath({ expected, deviation, deviationUnit }: AssessmentView, unit: string): LocalizedText {
  if (expected === null) return { en: ".", ko: "." };
  const path = figure(expected, unit);
  const gap =
    deviation === null
      ? null
      : deviationUnit === "points"
        ? signedPoints(deviation)
        : { en: signedPercent(deviation), ko: signedPercent(deviation) };
  return {
    en: `; the report's numbers give ${path.en} for it${gap === null ? "" : ` (${gap.en})`}.`,
    ko: `, 보고서 수치로는 ${path.ko}${gap === null ? "" : `(${gap.ko})`}.`,
  };
}

function stillNeeded(
  { requiredGrowthPercent: needed, achievedGrowthPercent: soFar, horizon }: AssessmentView,
  points: Statement["points"],
  unit: string,
): LocalizedText {
  const goal = points.find(({ period }) => period === horizon);
  if (needed === null || horizon === null || goal === undefined) return { en: "", ko: "" };
  const value = figure(goal.value, unit);
  const past =
    soFar === null
      ? { en: "", ko: "" }
      : { en: ` (so far ${signedPercent(soFar)})`, ko: `(지금까지 ${signedPercent(soFar)})` };
  return {
    en: ` To reach ${value.en} by ${horizon} it must change by ${signedPercent(needed)} a year from here${past.en}.`,
    ko: ` ${horizon} ${value.ko}에 이르려면 앞으로 연 ${signedPercent(needed)} 변해야 함${past.ko}.`,
  };
}
