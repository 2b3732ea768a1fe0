import type { Parsed } from "../connector.ts";
/** Raised whenever this reader reads the same table differently. */
export declare const SNAPSHOT_PARSER_VERSION = 1;
/** Reads a table of the bundled snapshot into the records that its source's own documents would give. */
export declare function parseSnapshot(bytes: Uint8Array): Parsed;
