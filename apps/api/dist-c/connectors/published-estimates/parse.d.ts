import type { ParseContext, Parsed } from "../connector.ts";
/** Reads the table of cited estimates: one value of one quantity, for one period, in one edition of one publisher. */
export declare function parsePublishedEstimates(bytes: Uint8Array, context: ParseContext): Parsed;
