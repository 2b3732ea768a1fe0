import { type Amount, type Converted, type Decimal, type DecimalLike, type RateMoment, type RateTable } from "@sector-tracker/shared";
import type { RateRow } from "../store/read/rates.repository.ts";
/**
 * Converts amounts with the rates that were known on one day. Where no rate stands within a week of a day, as with a
 * table of month ends, the nearest earlier one is taken, and the conversion names its day.
 */
export declare class Converter {
    /** Currency that a reader asked for; null for amounts as they are. */
    readonly target: string | null;
    private readonly table;
    constructor(rates: readonly RateRow[], 
    /** Currency that a reader asked for; null for amounts as they are. */
    target: string | null);
    /** Through the euro; never one to one unless the currencies are the same. */
    convert(value: DecimalLike, from: string, to: string, moment: RateMoment): Converted;
    /** The value in the currency, or null where it cannot be had. */
    inCurrency(value: DecimalLike, unit: string, to: string, moment: RateMoment): Decimal | null;
    /** The contract's amount: as it is, and converted to the target where one was asked for. */
    amount(value: DecimalLike, unit: string, moment: RateMoment): Amount;
    /** The converted side alone. */
    converted(value: DecimalLike, unit: string, moment: RateMoment): Amount["converted"];
    /** The newest day not after `on` for which both currencies have a rate or an older one. */
    private latestDay;
}
/** Stored rates as the core takes them. */
export declare function tableOf(rates: readonly RateRow[]): RateTable;
/** The amount in the asked currency where that could be had, else null: what sorts and sums use. */
export declare function amountIn(amount: Amount | null, currency: string): number | null;
