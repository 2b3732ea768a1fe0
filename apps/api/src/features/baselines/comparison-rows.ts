import type { ComparisonView } from "@sector-tracker/shared";

/** A line of a comparison's table: one kind of value at one time. */
export interface ComparisonRow {
  readonly baseline: string;
  readonly series: "path" | "observation" | "spread";
  readonly period: string;
  readonly at: string;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly kind: string;
  readonly publisher: string | null;
  readonly knownAt: string | null;
  readonly latest: boolean | null;
  readonly source: string | null;
  readonly document: string | null;
}

/** Path, observations and spread as one table. */
export function comparisonRows(comparison: ComparisonView): ComparisonRow[] {
  const baseline = comparison.baseline.id;
  const path = comparison.path.map((point): ComparisonRow => ({
    baseline,
    series: "path",
    period: point.period,
    at: point.at,
    value: point.expected,
    lower: point.lower,
    upper: point.upper,
    unit: comparison.unit,
    kind: point.stated ? "stated" : "between",
    publisher: comparison.baseline.publisher,
    knownAt: comparison.reportDate,
    latest: null,
    source: null,
    document: null,
  }));
  const observations = comparison.observations.map((each): ComparisonRow => ({
    baseline,
    series: "observation",
    period: each.period,
    at: each.at,
    value: each.value,
    lower: null,
    upper: null,
    unit: each.unit,
    kind: each.kind,
    publisher: each.publisher,
    knownAt: each.knownAt,
    latest: each.latest,
    source: each.provenance[0]?.source ?? null,
    document: each.provenance[0]?.document.id ?? null,
  }));
  const spread = comparison.spread.flatMap((group) =>
    group.points.map((point): ComparisonRow => ({
      baseline,
      series: "spread",
      period: point.period,
      at: point.at,
      value: point.value,
      lower: null,
      upper: null,
      unit: comparison.unit,
      kind: point.kind,
      publisher: group.publisher,
      knownAt: point.knownAt,
      latest: null,
      source: point.provenance.source,
      document: point.provenance.document.id,
    })),
  );
  return [...path, ...observations, ...spread];
}
