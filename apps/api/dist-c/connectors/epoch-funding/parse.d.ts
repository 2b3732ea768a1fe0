import type { ParseContext, Parsed } from "../connector.ts";
/**
 * Reads the rounds of AI labs. A row with equity and debt gives a record of each. Zero means that no new money
 * came in (a tender, a merger in stock), so the amount is left open. A secondary sale is no new money and stays so.
 * The notes column quotes persons and is not read.
 */
export declare function parseEpochFunding(bytes: Uint8Array, context: ParseContext): Parsed;
