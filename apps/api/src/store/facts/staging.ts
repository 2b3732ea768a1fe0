import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { type Cell, type FactRow, type FactTable, originColumns } from "./fact-tables.ts";

/** Rows that one chunk of a COPY carries. */
const CHUNK = 2000;

/** Where the rows of one document come from. */
export interface Origin {
  readonly sourceId: string;
  readonly runId: string;
  readonly documentId: string;
}

/** Copies rows into a temporary table shaped like the fact table, with their order in `ord`. */
export async function stage(
  client: pg.PoolClient,
  table: FactTable,
  rows: readonly FactRow[],
  origin: Origin,
): Promise<void> {
  const columns = [...table.columns, ...originColumns];
  await client.query(`DROP TABLE IF EXISTS stage, verdict`);
  await client.query(
    `CREATE TEMP TABLE stage ON COMMIT DROP AS SELECT ${columns.join(", ")}, 0 AS ord FROM ${table.table} WITH NO DATA`,
  );
  const copy = client.query(copyFrom(`COPY stage (${columns.join(", ")}, ord) FROM STDIN`));
  await pipeline(Readable.from(chunks(rows, columns, origin)), copy);
  await client.query("ANALYZE stage");
}

function* chunks(rows: readonly FactRow[], columns: readonly string[], origin: Origin): Generator<string> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    yield rows
      .slice(start, start + CHUNK)
      .map(
        (row, index) =>
          `${columns.map((name) => copyText(cellOf(row, name, origin))).join("\t")}\t${String(start + index)}\n`,
      )
      .join("");
  }
}

function cellOf(row: FactRow, column: string, origin: Origin): Cell {
  switch (column) {
    case "source_id":
      return origin.sourceId;
    case "run_id":
      return origin.runId;
    case "document_id":
      return origin.documentId;
    default:
      return row.cells[column] ?? null;
  }
}

/** A cell in COPY's text format; lists become array literals. */
export function copyText(cell: Cell): string {
  if (cell === null) return "\\N";
  const text = Array.isArray(cell) ? arrayLiteral(cell as readonly string[]) : String(cell);
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll("\t", "\\t")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");
}

function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`).join(",")}}`;
}
