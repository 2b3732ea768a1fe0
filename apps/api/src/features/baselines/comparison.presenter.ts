import {
  type AssessmentView,
  type ComparisonView,
  isCurrency,
  latestVintages,
  samplePath,
  toDecimal,
} from "@sector-tracker/shared";
import type { AssessedBaseline } from "../../derive/assessments.service.ts";
import { baselineView } from "../../derive/baseline-view.ts";
import { estimatePeriod, type IndicatorRecords, momentOf } from "../../derive/observations.ts";
import type { EstimateRow } from "../../store/read/estimates.repository.ts";
import { provenanceOf } from "../../store/read/provenance.ts";
import { basketView, crossChecks } from "./basket.presenter.ts";
import { observationView } from "./observation.presenter.ts";

/** In which unit a comparison is shown: one factor for promise and reality, so that no deviation changes. */
export interface ShownUnit {
  readonly unit: string;
  readonly factor: number;
}

/** Expected path, observations with their vintages, and what other houses say. */
export function comparisonView(
  assessed: AssessedBaseline,
  records: IndicatorRecords,
  today: string,
  shown: ShownUnit,
): ComparisonView {
  const { baseline, path, scale, growthBase } = assessed;
  const { report } = baseline;
  const inForce = new Set(latestVintages(assessed.observations, records.asOf));
  const times = shown.factor;
  const assessment = scaledAssessment(assessed.assessment, shown);
  return {
    baseline: baselineView(assessed),
    reportDate: report.publishedOn,
    today,
    bandPercent: report.bandPercent,
    unit: shown.unit,
    path:
      path === null
        ? []
        : samplePath(path, report.bandPercent).map((point) => ({
            ...point,
            expected: point.expected * times,
            lower: point.lower * times,
            upper: point.upper * times,
          })),
    pathReason: assessed.pathReason,
    observations: assessed.observations.map((each) => {
      const own = each.unit === baseline.entry.unit;
      const view = observationView(each, own ? scale * times : scale, inForce.has(each));
      return own ? { ...view, unit: shown.unit } : view;
    }),
    spread: spreadOf(assessed, records, times),
    growthBase:
      growthBase === null
        ? null
        : {
            period: growthBase.period,
            observed: growthBase.observed * times,
            expected: growthBase.expected * times,
          },
    basket: basketView(baseline, records),
    crossChecks: crossChecks(baseline, records, shown),
    assessment,
  };
}

function scaledAssessment(assessment: AssessmentView, shown: ShownUnit): AssessmentView {
  if (shown.factor === 1) return assessment;
  const scaled = (value: number | null) => (value === null ? null : value * shown.factor);
  return {
    ...assessment,
    unit: shown.unit,
    expected: scaled(assessment.expected),
    actual: scaled(assessment.actual),
  };
}

/** Other publishers' values of the measured and related quantities in the baseline's unit, newest vintage each. */
function spreadOf(
  assessed: AssessedBaseline,
  records: IndicatorRecords,
  times: number,
): ComparisonView["spread"] {
  const measure = assessed.baseline.indicator?.measure;
  if (measure?.type !== "estimate" && measure?.type !== "basket") return [];
  const { entry } = assessed.baseline;
  const own = measure.type === "estimate" ? measure : null;
  const wanted = new Set(own === null ? measure.spread : [own.quantity, ...measure.spread]);
  const groups = new Map<string, ComparisonView["spread"][number]>();
  for (const row of newestVintages(records.estimates)) {
    if (!wanted.has(row.quantity) || (own !== null && isObserved(row, own))) continue;
    const period = estimatePeriod(row, records.fiscalYearEnds);
    if (period === null) continue;
    const value = valueIn(row, entry, period, records);
    if (value === null) continue;
    const key = [row.quantity, row.publisher, row.definition].join("\n");
    const group = groups.get(key) ?? {
      quantity: row.quantity,
      publisher: row.publisher,
      definition: row.definition,
      points: [],
    };
    group.points.push({
      period: period.text,
      at: entry.measure === "stock" ? period.end : period.mid,
      value: value * times,
      kind: row.kind,
      knownAt: row.known_on,
      provenance: provenanceOf(row),
    });
    groups.set(key, group);
  }
  for (const { points } of groups.values()) points.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [...groups.values()];
}

function isObserved(
  row: EstimateRow,
  measure: {
    readonly quantity: string;
    readonly publisher: string;
    readonly definition?: string | undefined;
  },
): boolean {
  if (row.kind === "forecast" || row.quantity !== measure.quantity || row.publisher !== measure.publisher)
    return false;
  return measure.definition === undefined || measure.definition === row.definition;
}

function newestVintages(rows: readonly EstimateRow[]): EstimateRow[] {
  const newest = new Map<string, EstimateRow>();
  for (const row of rows) {
    const key = [row.quantity, row.publisher, row.definition, row.kind, row.period, row.unit].join("\n");
    const held = newest.get(key);
    if (held === undefined || row.known_on >= held.known_on) newest.set(key, row);
  }
  return [...newest.values()];
}

function valueIn(
  row: EstimateRow,
  entry: { readonly unit: string; readonly measure: "flow" | "stock" | "ratio" },
  period: { readonly start: string; readonly end: string },
  records: IndicatorRecords,
): number | null {
  if (row.unit === entry.unit) return toDecimal(row.value).toNumber();
  if (!isCurrency(row.unit) || !isCurrency(entry.unit)) return null;
  const moment = momentOf(period, entry.measure);
  return records.converter.inCurrency(row.value, row.unit, entry.unit, moment)?.toNumber() ?? null;
}
