import type { IngestRecord, RejectedRow } from "@sector-tracker/shared";
import type { Parsed } from "../connector.ts";
import type { Table, TableRow } from "./csv.ts";

/** Longest raw text that a rejection keeps, in characters. */
const RAW_LIMIT = 2000;

/** Thrown while a row is read: the row becomes a rejection under that rule. */
export class RowProblem extends Error {
  readonly rule: string;
  constructor(rule: string, message: string) {
    super(message);
    this.name = "RowProblem";
    this.rule = rule;
  }
}

/** Reads every row into records; a RowProblem makes that row a rejection, any other error is a fault of ours. */
export function readRows(table: Table, read: (row: TableRow) => readonly IngestRecord[]): Parsed {
  const records: IngestRecord[] = [];
  const rejections: RejectedRow[] = [];
  for (const row of table.rows) {
    try {
      records.push(...read(row));
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      rejections.push(rejected(error, row.pointer, row.raw));
    }
  }
  return { records, rejections };
}

/** A rejection with its raw text held to a bounded length. */
export function rejected(problem: RowProblem, pointer: string, raw: string): RejectedRow {
  return { rule: problem.rule, message: problem.message, pointer, raw: raw.slice(0, RAW_LIMIT) };
}

/** The value, or a RowProblem `schema` that names the column. */
export function need<T>(value: T | null, column: string, text: string): T {
  if (value === null) throw new RowProblem("schema", `${column} cannot be read: "${text.slice(0, 80)}"`);
  return value;
}
