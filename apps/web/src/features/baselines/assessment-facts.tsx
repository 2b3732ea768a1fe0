import type { ComparisonView } from "@sector-tracker/shared/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { Change, Figure } from "../../ui/figure.tsx";
import { change, exactNumber } from "../../ui/format.ts";
import { FactList } from "../../ui/page.tsx";
import { dayText, periodText } from "../../ui/period.ts";
import { useOrigin } from "../scoreboard/origin.ts";

/** The assessment with the numbers it was worked out from, so that a reader can check it. */
export function AssessmentFacts({ comparison }: { comparison: ComparisonView }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const origin = useOrigin({ ...comparison.baseline, assessment: comparison.assessment });
  const { assessment, bandPercent } = comparison;
  const { expected, actual, deviation, deviationUnit, unit, period, horizon } = assessment;
  const offBy = (logError: number) => `×${Math.exp(logError).toFixed(2)}`;
  const at = period === null ? "" : periodText(period, lang);
  const items: (readonly [string, ReactNode])[] = [];
  if (unit !== null && expected !== null) {
    items.push([t("baseline.expectedAt", { period: at }), <Figure key="e" value={expected} unit={unit} />]);
  }
  if (unit !== null && actual !== null) {
    items.push([
      t("baseline.actualAt", { period: at }),
      <Figure key="a" value={actual} unit={unit} origin={origin} />,
    ]);
  }
  if (deviation !== null && deviationUnit !== null && expected !== null && actual !== null) {
    const numbers = {
      actual: exactNumber(Number(actual.toPrecision(6))),
      expected: exactNumber(Number(expected.toPrecision(6))),
      result: change(deviation, deviationUnit, lang),
    };
    items.push([
      t("baseline.deviation"),
      <span key="d">
        <Change value={deviation} unit={deviationUnit} origin={origin} />
        <br />
        <span className="muted small num" style={{ whiteSpace: "normal" }}>
          {t(deviationUnit === "percent" ? "baseline.deviationPercent" : "baseline.deviationPoints", numbers)}
        </span>
      </span>,
    ]);
  }
  items.push([t("baseline.band"), t("baseline.bandText", { percent: String(bandPercent) })]);
  if (assessment.monthsAhead !== null) {
    const months = Math.round(Math.abs(assessment.monthsAhead));
    items.push([
      t("baseline.months"),
      months === 0
        ? t("scoreboard.onTime")
        : t(assessment.monthsAhead > 0 ? "scoreboard.monthsAhead" : "scoreboard.monthsBehind", { n: months }),
    ]);
  }
  if (assessment.logError !== null && assessment.naive.length > 0) {
    items.push([
      t("baseline.naive"),
      <span key="n">
        {t("baseline.naivePromise", { off: offBy(assessment.logError) })}
        {assessment.naive.map(({ rule, logError }) => (
          <span key={rule} className="muted small" style={{ display: "block" }}>
            {t(`baseline.naiveRule.${rule}`, { off: offBy(logError) })}
          </span>
        ))}
      </span>,
    ]);
  }
  if (horizon !== null) items.push([t("baseline.horizon"), periodText(horizon, lang)]);
  if (assessment.observationKnownAt !== null) {
    items.push([
      t("scoreboard.age"),
      t("baseline.observed", { date: dayText(assessment.observationKnownAt, lang) }),
    ]);
  }
  return <FactList items={items} />;
}
