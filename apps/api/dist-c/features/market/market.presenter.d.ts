import { type ExchangeRateView, type MarketEstimateView } from "@sector-tracker/shared";
import type { z } from "zod";
import type { EstimateRow } from "../../store/read/estimates.repository.ts";
import { type ProvenanceRow } from "../../store/read/provenance.ts";
import type { RateRow } from "../../store/read/rates.repository.ts";
/** A published value as the contract gives it. */
export declare function marketEstimate(row: EstimateRow): MarketEstimateView;
/** A reference rate as the contract gives it. */
export declare function exchangeRate(row: RateRow & ProvenanceRow): z.input<typeof ExchangeRateView>;
