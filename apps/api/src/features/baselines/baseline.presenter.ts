import type { BaselineView, ObservationView } from "@sector-tracker/shared";
import type { AssessedBaseline } from "../../derive/assessments.service.ts";
import type { MeasuredObservation } from "../../derive/observations.ts";

/** A baseline with its audit, indicator and assessment. */
export function baselineView({ baseline, assessment }: AssessedBaseline): BaselineView {
  const { entry } = baseline;
  return {
    id: baseline.id,
    report: baseline.report.slug,
    kind: entry.kind,
    label: entry.label,
    definition: entry.definition ?? null,
    segment: entry.segment,
    company: entry.company,
    counterparties: entry.counterparties,
    publisher: entry.publisher,
    locator: entry.locator,
    unit: entry.unit,
    measure: entry.measure,
    points: entry.points,
    growth: entry.growth,
    note: entry.note ?? null,
    audit: baseline.audit,
    indicator: baseline.indicator,
    assessment,
  };
}

/** A measured value as drawn: on the path's axis where growth is compared. */
export function observationView(
  observation: MeasuredObservation,
  scale: number,
  latest: boolean,
): ObservationView {
  return {
    period: observation.period,
    at: observation.at,
    value: observation.value * scale,
    unit: observation.unit,
    kind: observation.kind,
    publisher: observation.publisher,
    knownAt: observation.knownAt,
    latest,
    provenance: observation.provenance,
  };
}
