import { type IndicatorMeasure, type IsoDate, type Period, type Provenance, type RateMoment, type ScoredObservation } from "@sector-tracker/shared";
import type { EarningsRow } from "../store/read/earnings.repository.ts";
import type { EstimateRow } from "../store/read/estimates.repository.ts";
import type { Converter } from "./converter.ts";
import { type Round } from "./funding-round.ts";
import type { ListingRecords } from "./market.service.ts";
/** A measured value with where it stands and where it comes from. */
export interface MeasuredObservation extends ScoredObservation {
    /** Middle of the period for flows, the day for stocks. */
    readonly at: IsoDate;
    readonly publisher: string | null;
    readonly provenance: Provenance[];
}
/** The records that indicators ask for, already narrowed to what was known on `asOf`. */
export interface IndicatorRecords {
    readonly asOf: IsoDate;
    /** Every known vintage. */
    readonly estimates: readonly EstimateRow[];
    /** Every known vintage. */
    readonly earnings: readonly EarningsRow[];
    readonly listings: ReadonlyMap<string, ListingRecords>;
    readonly rounds: readonly Round[];
    readonly converter: Converter;
    /** Month and day of each company's fiscal year end, `MM-DD`. */
    readonly fiscalYearEnds: ReadonlyMap<string, string>;
    /** Whether a segment is the other or stands below it. */
    readonly isWithin: (segment: string, above: string) => boolean;
    /** The segment that counts a company. */
    readonly segmentOfCompany: (company: string) => string | null;
}
/** What the observations are held against. */
export interface Measured {
    readonly unit: string;
    readonly measure: "flow" | "stock" | "ratio";
    /** The periods of which the report speaks. */
    readonly stated: readonly Period[];
    /** True where the report gives no time and the one period is that of its writing. */
    readonly undated: boolean;
}
/** Observations of a measure in the baseline's unit; those that cannot be converted keep their own unit. */
export declare function observe(measure: IndicatorMeasure, baseline: Measured, records: IndicatorRecords): MeasuredObservation[];
/**
 * The period of an estimate. A company's fiscal period needs the company's year end: the quantity begins with its
 * slug, such as `nvidia-data-center-revenue`. Null where no such company is known.
 */
export declare function estimatePeriod(row: Pick<EstimateRow, "quantity" | "period">, fiscalYearEnds: ReadonlyMap<string, string>): Period | null;
/** Rates of a flow are averages over its period; those of a stock are of its last day. */
export declare function momentOf(period: Pick<Period, "start" | "end">, measure: Measured["measure"]): RateMoment;
