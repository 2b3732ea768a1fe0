import type { ParseContext, Parsed } from "../connector.ts";
/**
 * Reads the deals out of a report's baseline file. The same deal restated in another currency (`…-krw`) is left
 * out. A deal without a printed date stands in the report's year; all are known from the report's day on.
 */
export declare function parseReportDeals(bytes: Uint8Array, context: ParseContext): Parsed;
