import type { EarningsFactView } from "@sector-tracker/shared";
import type { Converter } from "../../derive/converter.ts";
import { earningsPeriod, type TrailingYear } from "../../derive/earnings-series.ts";
import type { EarningsRow } from "../../store/read/earnings.repository.ts";
import { provenanceOf } from "../../store/read/provenance.ts";

/** A stored fact as the contract gives it. */
export function earningsFact(row: EarningsRow, converter: Converter): EarningsFactView {
  const moment =
    row.span === "instant"
      ? ({ kind: "day", on: row.period_end } as const)
      : ({ kind: "average", start: row.period_start, end: row.period_end } as const);
  const { value, unit, converted } = converter.amount(row.value, row.unit, moment);
  return {
    company: row.company_slug,
    concept: row.concept,
    period: earningsPeriod(row),
    periodStart: row.period_start,
    periodEnd: row.period_end,
    fiscalYear: row.fiscal_year,
    fiscalQuarter: row.fiscal_quarter,
    value,
    unit,
    converted,
    derived: row.derived,
    derivedFrom: [],
    vintages: row.vintages,
    knownAt: row.known_on,
    provenance: provenanceOf(row),
  };
}

/** Four quarters summed, with the quarters they were made of; known when the last of them was. */
export function trailingFact(year: TrailingYear, converter: Converter): EarningsFactView {
  const { last, quarters } = year;
  const start = quarters[0]?.period_start ?? last.period_start;
  const moment = { kind: "average", start, end: last.period_end } as const;
  const { value, unit, converted } = converter.amount(year.value, last.unit, moment);
  return {
    company: last.company_slug,
    concept: last.concept,
    period: earningsPeriod(last),
    periodStart: start,
    periodEnd: last.period_end,
    fiscalYear: last.fiscal_year,
    fiscalQuarter: last.fiscal_quarter,
    value,
    unit,
    converted,
    derived: true,
    derivedFrom: quarters.map((quarter) => ({
      period: earningsPeriod(quarter),
      value: Number(quarter.value),
      provenance: provenanceOf(quarter),
    })),
    vintages: 1,
    knownAt: year.knownOn,
    provenance: provenanceOf(last),
  };
}
