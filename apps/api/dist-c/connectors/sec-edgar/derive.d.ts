import type { Period } from "./vintages.ts";
/**
 * Quarters that are filed only inside longer periods: the fourth is the year less nine months, the third nine
 * months less the half, the second the half less the first. A quarter that is itself filed is never derived.
 * A vintage of the result stands from the day on which both parts were known, and only where it changes the value.
 */
export declare function derivePeriods(reported: readonly Period[]): Period[];
