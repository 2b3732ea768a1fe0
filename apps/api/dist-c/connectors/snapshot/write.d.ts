import type { IngestRecord } from "@sector-tracker/shared";
/** A record with the document of its source that it was read from. */
export interface SnapshotRow {
    readonly record: IngestRecord;
    /** Name of the recorded document. */
    readonly document: string;
}
/**
 * Writes records as a table of the bundled snapshot: only the columns that these records need, rows in a stable
 * order, so that the same recordings always give the same bytes.
 */
export declare function writeSnapshot(rows: readonly SnapshotRow[]): string;
