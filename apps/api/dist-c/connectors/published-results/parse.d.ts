import type { ParseContext, Parsed } from "../connector.ts";
/**
 * Reads the table of company results by fiscal year. The table gives no first day: a year is taken to begin a year
 * before its end. Where pages give one year's end both exactly and as the month's last day, the exact day counts.
 */
export declare function parsePublishedResults(bytes: Uint8Array, context: ParseContext): Parsed;
