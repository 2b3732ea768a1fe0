import type { IngestRecord, RejectedRow } from "@sector-tracker/shared";
import type { Parsed } from "../connector.ts";
import type { Table, TableRow } from "./csv.ts";
/** Thrown while a row is read: the row becomes a rejection under that rule. */
export declare class RowProblem extends Error {
    readonly rule: string;
    constructor(rule: string, message: string);
}
/** Reads every row into records; a RowProblem makes that row a rejection, any other error is a fault of ours. */
export declare function readRows(table: Table, read: (row: TableRow) => readonly IngestRecord[]): Parsed;
/** A rejection with its raw text held to a bounded length. */
export declare function rejected(problem: RowProblem, pointer: string, raw: string): RejectedRow;
/** The value, or a RowProblem `schema` that names the column. */
export declare function need<T>(value: T | null, column: string, text: string): T;
