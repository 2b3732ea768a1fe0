import { SourceError } from "@sector-tracker/shared";
import { beyond, checkRow, type TableLimits } from "../format/table-limits.ts";
import type { RawRow } from "./raw-table.ts";

/** Rows of a JSON document, with the names of their columns in the order of their first appearance. */
export interface JsonRows {
  readonly names: readonly string[];
  readonly rows: readonly RawRow[];
}

/** A JSON document that is a list of objects, or an object with one such list in it. Throws SourceError. */
export function jsonRows(text: string, limits: TableLimits): JsonRows {
  checkDepth(text, limits.depth);
  return rowsOf(listOf(parsed(text, "the file")), limits);
}

/** One JSON object per line. Throws SourceError. */
export function ndjsonRows(text: string, limits: TableLimits): JsonRows {
  const lines = text.replace(/^\ufeff/, "").split("\n");
  const list = lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    checkDepth(line, limits.depth);
    return [parsed(line, `line ${index + 1}`)];
  });
  return rowsOf(list, limits);
}

/** Levels of a document, counted in its text: nothing is built before that is known. */
export function checkDepth(text: string, limit: number): void {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character === "\\") index += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > limit) throw beyond("its JSON is nested deeper", limit, "levels");
    } else if (character === "}" || character === "]") depth -= 1;
  }
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new SourceError("not-the-format", `${what} is not JSON: ${(error as Error).message}`);
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === "object" && value !== null) {
    const lists = Object.values(value).filter((inner): inner is unknown[] => Array.isArray(inner));
    if (lists.length === 1) return lists[0] ?? [];
  }
  throw new SourceError(
    "not-the-format",
    "the JSON is no table: it must be a list of objects, or an object with one list in it",
  );
}

function rowsOf(list: readonly unknown[], limits: TableLimits): JsonRows {
  if (list.length > limits.rows) throw beyond("it has more rows", limits.rows, "rows");
  const places = new Map<string, number>();
  const flat = list.map((item, index) => {
    if (typeof item !== "object" || item === null) {
      throw new SourceError("not-the-format", `entry ${index + 1} of the JSON is no object`);
    }
    const cells = new Map<string, string>();
    flatten(item as Record<string, unknown>, "", cells);
    for (const name of cells.keys()) if (!places.has(name)) places.set(name, places.size);
    if (places.size > limits.columns) throw beyond("it has more columns", limits.columns, "columns");
    return cells;
  });
  const names = [...places.keys()];
  const rows = flat.map((cells, index) => {
    const row = { number: index + 1, cells: names.map((name) => cells.get(name) ?? "") };
    checkRow(row.cells, row.number, limits);
    return row;
  });
  return { names, rows };
}

/** Objects inside become columns `a.b`; a list of words becomes one cell, separated by semicolons. */
function flatten(value: Readonly<Record<string, unknown>>, prefix: string, cells: Map<string, string>): void {
  for (const [key, inner] of Object.entries(value)) {
    const name = prefix === "" ? key : `${prefix}.${key}`;
    if (Array.isArray(inner)) cells.set(name, inner.map((item) => textOf(item)).join("; "));
    else if (typeof inner === "object" && inner !== null) {
      flatten(inner as Record<string, unknown>, name, cells);
    } else cells.set(name, textOf(inner));
  }
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value === null || value === undefined ? "" : JSON.stringify(value);
}
