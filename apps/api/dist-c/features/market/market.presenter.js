import { periodFromDates } from "@sector-tracker/shared";
import { provenanceOf } from "../../store/read/provenance.js";
/** A published value as the contract gives it. */
export function marketEstimate(row) {
    return {
        quantity: row.quantity,
        publisher: row.publisher,
        definition: row.definition,
        kind: row.kind,
        period: row.period,
        value: Number(row.value),
        unit: row.unit,
        publishedOn: row.published_on,
        knownAt: row.known_on,
        provenance: provenanceOf(row),
    };
}
/** A reference rate as the contract gives it. */
export function exchangeRate(row) {
    return {
        currency: row.currency,
        kind: row.kind,
        period: periodFromDates(row.period_start, row.period_end).text,
        rate: Number(row.rate),
        knownAt: row.known_on,
        provenance: provenanceOf(row),
    };
}
//# sourceMappingURL=market.presenter.js.map