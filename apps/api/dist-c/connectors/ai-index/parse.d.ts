import type { ParseContext, Parsed } from "../connector.ts";
/**
 * Reads a chart's table (entity, year, one or more value columns), whatever of the known columns it has. The world's
 * row keeps the quantity's name; any other entity, which overlaps with it, gets its own.
 */
export declare function parseAiIndex(bytes: Uint8Array, context: ParseContext): Parsed;
