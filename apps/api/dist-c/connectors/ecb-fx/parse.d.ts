import type { Parsed } from "../connector.ts";
/**
 * Reads the reference rates, the whole history (zip or CSV, ISO dates) or one day's file (`13 April 2026`): a
 * record per day and currency, and the averages of every month and year that the document covers to its end.
 */
export declare function parseEcbFx(bytes: Uint8Array): Parsed;
