import { type Decimal } from "@sector-tracker/shared";
import type { EarningsRow } from "../store/read/earnings.repository.ts";
/** Four quarters in a row, summed. */
export interface TrailingYear {
    readonly last: EarningsRow;
    /** Oldest first. */
    readonly quarters: readonly EarningsRow[];
    readonly value: Decimal;
    readonly knownOn: string;
}
/** `FY2024`, `FY2024-Q3`; the day for instants. */
export declare function earningsPeriod(row: EarningsRow): string;
/**
 * Trailing twelve months of one company's quarters, per concept and unit, newest first. Only four consecutive fiscal
 * quarters are summed: a gap gives no value rather than a wrong one.
 */
export declare function trailingYears(rows: readonly EarningsRow[]): TrailingYear[];
