import { parse } from "csv-parse/sync";
import { SourceError } from "@sector-tracker/shared";

/** A row of a table with its place, counted from 1 below the header. */
export interface TableRow {
  readonly number: number;
  readonly pointer: string;
  readonly raw: string;
  /** The cell under that header, trimmed; empty where the row has none. */
  readonly cell: (column: string) => string;
  readonly cells: readonly string[];
}

/** A table with its header. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Text of a UTF-8 document, without its byte order mark. Throws `empty-document` and `not-the-format`. */
export function utf8Text(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new SourceError("empty-document", "the document is empty");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError("not-the-format", "the document is not UTF-8 text");
  }
  if (text.trim() === "") throw new SourceError("empty-document", "the document is empty");
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    throw new SourceError("not-the-format", "the document is a web page or XML in place of a table");
  }
  return text;
}

/**
 * Reads a comma-separated table whose header holds at least the columns asked for.
 * Throws SourceError `not-the-format` naming the columns that are missing.
 */
export function readTable(bytes: Uint8Array, required: readonly string[]): Table {
  const lines = readLines(utf8Text(bytes));
  const header = (lines[0] ?? []).map((name) => name.trim());
  const missing = required.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    throw new SourceError("not-the-format", `the table has no column ${missing.join(", ")}`);
  }
  return { header, rows: lines.slice(1).map((cells, index) => tableRow(header, cells, index + 1)) };
}

/** Lines of a comma-separated text as cells; empty lines are left out. */
export function readLines(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    throw new SourceError("not-the-format", `the table cannot be read: ${(error as Error).message}`);
  }
}

/** One row over a header. */
export function tableRow(header: readonly string[], cells: readonly string[], number: number): TableRow {
  const index = new Map(header.map((name, position) => [name, position]));
  return {
    number,
    pointer: `row ${number}`,
    raw: cells.join(","),
    cells,
    cell: (column) => {
      const position = index.get(column);
      return position === undefined ? "" : (cells[position] ?? "").trim();
    },
  };
}
