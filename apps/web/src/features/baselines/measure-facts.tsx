import type { ComparisonView } from "@sector-tracker/shared/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { quantity } from "../../ui/format.ts";
import { FactList } from "../../ui/page.tsx";
import { periodText } from "../../ui/period.ts";

/** The indicator in words: method, definition, coverage, reason. */
export function MeasureFacts({ comparison }: { comparison: ComparisonView }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const { baseline, growthBase, unit } = comparison;
  const { indicator } = baseline;
  if (indicator === null) return <p className="muted">{say(baseline.assessment.reason)}</p>;
  const items: (readonly [string, ReactNode])[] = [[t("baseline.method"), t(`method.${indicator.method}`)]];
  const { measure } = indicator;
  if (measure?.type === "estimate") {
    items.push([t("common.publisher"), measure.publisher]);
    if (measure.definition !== undefined) items.push([t("baseline.definition"), measure.definition]);
  }
  if (measure?.type === "earnings")
    items.push([t("company.concept"), `${measure.company}: ${measure.concept}`]);
  items.push([t("baseline.rationale"), say(indicator.rationale)]);
  if (indicator.coverage !== null) items.push([t("baseline.coverage"), say(indicator.coverage)]);
  return (
    <>
      <FactList items={items} />
      {indicator.edited && <p className="muted small">{t("indicator.edited")}</p>}
      {growthBase !== null && (
        <p className="muted small" style={{ marginTop: 8 }}>
          {t("baseline.compareGrowth", {
            period: periodText(growthBase.period, lang),
            observed: quantity(growthBase.observed, unit, lang),
            expected: quantity(growthBase.expected, unit, lang),
          })}
        </p>
      )}
    </>
  );
}
