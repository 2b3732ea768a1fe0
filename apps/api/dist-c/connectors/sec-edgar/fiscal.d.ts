/** Length of a period as statements use it; null for lengths that are none of these. */
export declare function spanOf(start: string, end: string): "quarter" | "half" | "nine-months" | "year" | null;
/** A company's fiscal calendar, read off the ends of its own annual periods. */
export interface FiscalCalendar {
    /** Fiscal year (named by the calendar year in which it ends) and quarter that a day belongs to. */
    readonly place: (day: string) => {
        readonly year: number;
        readonly quarter: number;
    };
}
/**
 * A fiscal year is named by the year of its last day, a week-53 overhang into January counted to the year before.
 * Days beyond the last annual period are placed by steps of 52 weeks from the nearest known end.
 */
export declare function fiscalCalendar(annualEnds: readonly string[]): FiscalCalendar;
