import { type ExchangeRateView, type MarketEstimateView, periodFromDates } from "@sector-tracker/shared";
import type { z } from "zod";
import type { EstimateRow } from "../../store/read/estimates.repository.ts";
import { type ProvenanceRow, provenanceOf } from "../../store/read/provenance.ts";
import type { RateRow } from "../../store/read/rates.repository.ts";

/** A published value as the contract gives it. */
export function marketEstimate(row: EstimateRow): MarketEstimateView {
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
export function exchangeRate(row: RateRow & ProvenanceRow): z.input<typeof ExchangeRateView> {
  return {
    currency: row.currency,
    kind: row.kind,
    period: periodFromDates(row.period_start, row.period_end).text,
    rate: Number(row.rate),
    knownAt: row.known_on,
    provenance: provenanceOf(row),
  };
}
