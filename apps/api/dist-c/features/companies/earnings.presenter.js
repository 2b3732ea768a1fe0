import { earningsPeriod } from "../../derive/earnings-series.js";
import { provenanceOf } from "../../store/read/provenance.js";
/** A stored fact as the contract gives it. */
export function earningsFact(row, converter) {
    const moment = row.span === "instant"
        ? { kind: "day", on: row.period_end }
        : { kind: "average", start: row.period_start, end: row.period_end };
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
export function trailingFact(year, converter) {
    const { last, quarters } = year;
    const start = quarters[0]?.period_start ?? last.period_start;
    const moment = { kind: "average", start, end: last.period_end };
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
//# sourceMappingURL=earnings.presenter.js.map