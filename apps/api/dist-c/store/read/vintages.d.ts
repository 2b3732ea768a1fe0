/**
 * Which row is in force: the one place that says it, per table of facts. Each function gives a subquery that yields
 * the facts known on the day `$1`, one per thing and period. `where` narrows the table (alias `f`) before the choice.
 */
/** One earnings fact per company, concept and period, with the number of its known vintages. */
export declare const latestEarnings: (where: string) => string;
/** Every known vintage of the earnings facts. */
export declare const everyEarnings: (where: string) => string;
/** One bar per listing, day and basis: the one adjusted up to the latest day. */
export declare const latestBars: (where: string) => string;
/** One split or dividend per listing and ex-date. */
export declare const latestActions: (where: string) => string;
/** One rate per currency, kind and period. */
export declare const latestRates: (where: string) => string;
/** One record per source and the source's own key of a round. */
export declare const latestFunding: (where: string) => string;
/** One value per quantity, publisher, definition, kind, period and unit. */
export declare const latestEstimates: (where: string) => string;
