import type { ParseContext, Parsed } from "../connector.ts";
/**
 * Reads daily bars: a header with Date and Close in any order and case, or no header and the usual six columns.
 * The symbol is the hint's, else a Name column, else the last part of the file's name. The basis is the hint's:
 * a table of prices does not say on which terms it states them.
 */
export declare function parsePricesCsv(bytes: Uint8Array, context: ParseContext): Parsed;
