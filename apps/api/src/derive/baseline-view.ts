import type { BaselineView } from "@sector-tracker/shared";
import type { Standing } from "./standings.service.ts";

/** A baseline with its audit, indicator and assessment. */
export function baselineView({
  baseline,
  assessment,
}: Pick<Standing, "baseline" | "assessment">): BaselineView {
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
