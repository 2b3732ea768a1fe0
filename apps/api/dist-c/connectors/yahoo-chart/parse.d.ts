import type { ParseContext, Parsed } from "../connector.ts";
/**
 * Reads a chart answer: daily bars, adjusted for splits up to the day of the answer, with splits and dividends as
 * corporate actions. Intraday answers are refused. Throws SourceError `not-the-format`.
 */
export declare function parseYahooChart(bytes: Uint8Array, context: ParseContext): Parsed;
