import type { ParseContext, Parsed } from "../connector.ts";
/**
 * Reads the table of cited rounds. A date given as a month or a year stands at its first day with that precision;
 * the round counts as known from the end of it.
 */
export declare function parsePublishedRounds(bytes: Uint8Array, context: ParseContext): Parsed;
