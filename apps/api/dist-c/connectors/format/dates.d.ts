/** The day that many days later (or earlier), `YYYY-MM-DD`. */
export declare function addDays(date: string, days: number): string;
/** Days from `start` to `end`, both counted: a calendar quarter has 90 to 92. */
export declare function spanDays(start: string, end: string): number;
/** True for a day that exists, written `YYYY-MM-DD`. */
export declare function isDay(text: string): boolean;
/** Last day of a month given as `YYYY-MM`. */
export declare function lastDayOfMonth(month: string): string;
/** A date that a page gives as a day, a month or a year only. */
export interface LooseDate {
    /** The day itself; for a month or a year its first day. */
    readonly from: string;
    /** The day itself; for a month or a year its last day. */
    readonly to: string;
    readonly precision: "day" | "month" | "year";
}
/** Reads `2024-10-02`, `2024-10` or `2024`; null for anything else. */
export declare function looseDate(text: string): LooseDate | null;
/**
 * The day on which a figure counts as known. A month or a year counts at its end, so that nothing leaks early,
 * but never after the day of retrieval; a page without a date is known from its retrieval on.
 */
export declare function knownOnOf(published: LooseDate | null, retrievedOn: string): string;
/** Reads a date in the American order, `9/19/2025`; null for anything else. */
export declare function americanDate(text: string): string | null;
