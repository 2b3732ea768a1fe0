import { IndicatorDefinition, type IndicatorView } from "@sector-tracker/shared";
import type { BaselineRow } from "../store/read/reports.repository.ts";

/** What the report came with, checked by its schema; null where it has no indicator for the baseline. */
export function ownDefinition(row: BaselineRow): IndicatorDefinition | null {
  if (row.method === null) return null;
  const rationale = { en: row.rationale_en, ko: row.rationale_ko };
  if (row.method === "not-measurable") return IndicatorDefinition.parse({ method: row.method, rationale });
  return IndicatorDefinition.parse({
    method: row.method,
    measure: row.definition,
    compare: row.compare ?? "level",
    rationale,
    ...(row.coverage_en === null ? {} : { coverage: { en: row.coverage_en, ko: row.coverage_ko } }),
    crossChecks: row.cross_checks,
  });
}

/** What counts of a baseline's indicator: a person's edit before the report's own. */
export function indicatorOf(row: BaselineRow): IndicatorView | null {
  const edited = row.edit !== null;
  const definition = edited ? IndicatorDefinition.parse(row.edit) : ownDefinition(row);
  return definition === null ? null : indicatorView(definition, edited);
}

/** A definition as the contract shows it. */
export function indicatorView(definition: IndicatorDefinition, edited: boolean): IndicatorView {
  const { method, rationale } = definition;
  if (method === "not-measurable") {
    return { method, measure: null, compare: null, rationale, coverage: null, crossChecks: [], edited };
  }
  const { measure, compare, coverage = null, crossChecks } = definition;
  return { method, measure, compare, rationale, coverage, crossChecks, edited };
}

/** The way back: the definition behind what the contract shows. */
export function definitionOf(view: IndicatorView): IndicatorDefinition {
  const { method, measure, compare, rationale, coverage, crossChecks } = view;
  if (method === "not-measurable" || measure === null) return { method: "not-measurable", rationale };
  return {
    method,
    measure,
    compare: compare ?? "level",
    rationale,
    ...(coverage === null ? {} : { coverage }),
    crossChecks,
  };
}
