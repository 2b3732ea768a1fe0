import { type BasketView, basketUnit, type ComparisonView, latestVintages } from "@sector-tracker/shared";
import { basketPeriods, observeMeasure } from "../../derive/basket.ts";
import type { IndicatorRecords } from "../../derive/observations.ts";
import type { TrackedBaseline } from "../../derive/report-library.service.ts";
import type { ShownUnit } from "./comparison.presenter.ts";
import { observationView } from "./observation.presenter.ts";

/** The indicator's basket period by period; null where the indicator is none. */
export function basketView({ indicator }: TrackedBaseline, records: IndicatorRecords): BasketView | null {
  const measure = indicator?.measure;
  if (measure?.type !== "basket") return null;
  return {
    formula: measure.formula,
    unit: basketUnit(measure),
    align: measure.align,
    inputs: measure.inputs.map(({ name, label, unit, optional }) => ({ name, label, unit, optional })),
    whole: measure.whole?.label ?? null,
    periods: basketPeriods(measure, records).map(
      ({ period, value, gap, missing, coveragePercent, members }) => ({
        period: period.text,
        value,
        gap,
        complete: missing.length === 0,
        missing: [...missing],
        coveragePercent,
        members: members.flatMap(({ input, observation }) =>
          observation === null
            ? []
            : [
                {
                  name: input.name,
                  period: observation.period,
                  value: observation.value,
                  kind: observation.kind,
                  knownAt: observation.knownAt,
                  provenance: observation.provenance,
                },
              ],
        ),
      }),
    ),
  };
}

/** The quantity had in other ways, in the unit that is shown; what has another unit stays out. */
export function crossChecks(
  { indicator, entry }: TrackedBaseline,
  records: IndicatorRecords,
  shown: ShownUnit,
): ComparisonView["crossChecks"] {
  return (indicator?.crossChecks ?? []).map(({ label, measure }) => {
    const asked = { unit: entry.unit, measure: entry.measure, stated: [], undated: false };
    const found = observeMeasure(measure, asked, records).filter(({ unit }) => unit === entry.unit);
    const inForce = new Set(latestVintages(found, records.asOf));
    const observations = found.map((each) => ({
      ...observationView(each, shown.factor, inForce.has(each)),
      unit: shown.unit,
    }));
    return { label, observations };
  });
}
