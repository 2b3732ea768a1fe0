import { type IngestRecord, type RejectedRow } from "@sector-tracker/shared";
/** The record as its schema has it, or the rejection that says where it departs from it. */
export declare function checkSchema(record: IngestRecord): RejectedRow | null;
/** Applies the named rules in order; the first that fails rejects the record. */
export declare function checkGates(record: IngestRecord, today: string): RejectedRow | null;
/** A rejection of a whole record, which keeps it as text. */
export declare function rejection(record: IngestRecord, rule: string, message: string): RejectedRow;
