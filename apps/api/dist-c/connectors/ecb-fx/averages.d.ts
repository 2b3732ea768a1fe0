import type { FxRecord } from "@sector-tracker/shared";
/**
 * Arithmetic means of the days' rates, per calendar month and year. A period counts only if the days reach past
 * its end and begin at its start, so a file of a single day or a broken-off month gives none.
 */
export declare function averages(days: readonly FxRecord[]): FxRecord[];
