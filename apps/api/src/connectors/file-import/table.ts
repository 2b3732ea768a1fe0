import type {
  ImportDateOrder,
  ImportDecimal,
  ImportDelimiter,
  ImportEncoding,
  ImportFormat,
  ImportKind,
} from "@sector-tracker/shared";
import { SourceError } from "@sector-tracker/shared";
import { dateOrderOf, type FoundOrder, readDay } from "./days.ts";
import { decodeTable, type Decoded } from "./encoding.ts";
import { delimitedRows, delimiterOf } from "./delimited.ts";
import { jsonRows, ndjsonRows } from "./json-table.ts";
import { beyond, type TableLimits } from "../format/table-limits.ts";
import { decimalOf, type FoundDecimal, isBlank, readNumber } from "./numbers.ts";
import type { RawRow, RawTable } from "./raw-table.ts";
import { sheetRows } from "./xlsx.ts";

/** What a column's cells are, as far as most of them agree. */
export type ColumnKind = "number" | "date" | "text" | "empty";

/** A column of a table. */
export interface FoundColumn {
  /** Unique within the table; `Column 3` where the file names none. */
  readonly name: string;
  readonly index: number;
  readonly kind: ColumnKind;
  readonly filled: number;
  /** The first cells that say something. */
  readonly examples: readonly string[];
}

/** A table as it was understood. */
export interface ImportTable {
  readonly kind: ImportKind;
  readonly encoding: ImportEncoding | null;
  readonly encodingReason: Decoded["reason"] | null;
  readonly delimiter: ImportDelimiter | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** 0 where no row names the columns. */
  readonly headerRow: number;
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly RawRow[];
  readonly dates: FoundOrder;
  readonly decimals: FoundDecimal;
  readonly dateOrder: ImportDateOrder;
  readonly decimal: ImportDecimal;
}

/** Rows in which the header is looked for. */
const HEADER_LOOK = 15;
/** Rows by whose cells a column's kind is told. */
const KIND_LOOK = 2000;
const EXAMPLES = 3;

/**
 * Reads a file as a table: what it is by its first bytes, everything else by what it holds, unless the format says
 * otherwise. Throws SourceError where it is no table or goes beyond a limit.
 */
export function readImportTable(bytes: Uint8Array, format: ImportFormat, limits: TableLimits): ImportTable {
  if (bytes.length > limits.unpackedBytes) throw beyond("it is larger", limits.unpackedBytes, "bytes");
  const raw = rawTable(bytes, format, limits);
  const headerRow = raw.names === null ? (format.headerRow ?? headerOf(raw.rows)) : 0;
  const header = raw.names ?? raw.rows.find(({ number }) => number === headerRow)?.cells ?? [];
  const rows = headerRow === 0 ? raw.rows : raw.rows.filter(({ number }) => number > headerRow);
  if (rows.length === 0) throw new SourceError("empty-document", "the file holds no rows below its header");
  if (rows.length > limits.rows) throw beyond("it has more rows", limits.rows, "rows");
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
  const names = uniqueNames(header, width);
  const looked = rows.slice(0, KIND_LOOK);
  const cells = looked.flatMap((row) => row.cells);
  const dates = dateOrderOf(cells);
  const decimals = decimalOf(cells);
  const dateOrder = format.dateOrder ?? dates.order;
  const decimal = format.decimal ?? decimals.decimal;
  return {
    kind: raw.kind,
    encoding: raw.text?.encoding ?? null,
    encodingReason: raw.text?.reason ?? null,
    delimiter: raw.delimiter ?? null,
    sheets: raw.sheets,
    sheet: raw.sheet,
    headerRow,
    columns: names.map((name, index) => column(name, index, looked, dateOrder, decimal)),
    rows,
    dates,
    decimals,
    dateOrder,
    decimal,
  };
}

function rawTable(bytes: Uint8Array, format: ImportFormat, limits: TableLimits): RawTable {
  const none = { names: null, text: null, delimiter: null, sheets: [], sheet: null };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return { ...none, kind: "xlsx", ...sheetRows(bytes, format.sheet, limits) };
  }
  refuseOther(bytes);
  const text = decodeTable(bytes, format.encoding);
  const start = text.text.replace(/^\ufeff/, "").trimStart();
  if (start.startsWith("[")) return { ...none, kind: "json", text, ...jsonRows(text.text, limits) };
  if (start.startsWith("{")) {
    // A second line that begins an object of its own tells lines of objects from one object.
    const lines = /^\{.*\}\s*\n\s*\{/.test(start.slice(0, 100_000)) || !/\n/.test(start.trim());
    const single = lines && !/^\{[^{}]*"\w+"\s*:\s*\[/.test(start.slice(0, 1000));
    return single
      ? { ...none, kind: "ndjson", text, ...ndjsonRows(text.text, limits) }
      : { ...none, kind: "json", text, ...jsonRows(text.text, limits) };
  }
  if (start.startsWith("<")) refuseMarkup(start);
  const delimiter = format.delimiter ?? delimiterOf(text.text);
  return { ...none, kind: "csv", text, delimiter, rows: delimitedRows(text.text, delimiter, limits) };
}

/** Files whose first bytes name a format that is no table. */
function refuseOther(bytes: Uint8Array): void {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 8));
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
    throw new SourceError(
      "not-the-format",
      "the file is an old Excel workbook (.xls) or is protected by a password: save it as .xlsx or CSV without one",
    );
  }
  if (head.startsWith("%PDF"))
    throw new SourceError("not-the-format", "the file is a PDF: a table is needed");
}

function refuseMarkup(text: string): never {
  if (/<!(?:DOCTYPE\s+(?!html)|ENTITY)/i.test(text.slice(0, 4000))) {
    throw new SourceError(
      "not-the-format",
      "the file is refused: it is XML that declares a document type or entities; send CSV, XLSX or JSON",
    );
  }
  throw new SourceError(
    "not-the-format",
    "the file is a web page or XML in place of a table; send CSV, TSV, XLSX or JSON",
  );
}

/** The first row of words with as many columns as what follows; 0 where the first row holds figures already. */
function headerOf(rows: readonly RawRow[]): number {
  const looked = rows.slice(0, HEADER_LOOK);
  const filledOf = (row: RawRow): string[] => row.cells.filter((cell) => cell.trim() !== "");
  const widest = Math.max(...looked.map((row) => filledOf(row).length));
  for (const row of looked) {
    const filled = filledOf(row);
    if (filled.length < Math.max(1, Math.ceil(widest * 0.6))) continue;
    const words = filled.filter((cell) => !isFigure(cell) && cell.length <= 120);
    const isHeader =
      words.length === filled.length || (words.length >= filled.length * 0.6 && yearsOnly(filled));
    return isHeader && new Set(filled).size === filled.length ? row.number : 0;
  }
  return 0;
}

function isFigure(cell: string): boolean {
  return readNumber(cell, ".") !== null || readDay(cell, "dmy") !== null;
}

/** A header may name years: `company, 2021, 2022`. */
function yearsOnly(cells: readonly string[]): boolean {
  return cells.every((cell) => !isFigure(cell) || /^(?:19|20)\d{2}$/.test(cell.trim()));
}

function uniqueNames(header: readonly string[], width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const given = (header[index] ?? "").replaceAll(/\s+/g, " ").trim().slice(0, 280);
    const name = given === "" ? `Column ${index + 1}` : given;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function column(
  name: string,
  index: number,
  rows: readonly RawRow[],
  order: ImportDateOrder,
  decimal: ImportDecimal,
): FoundColumn {
  let filled = 0;
  let numbers = 0;
  let dates = 0;
  const examples: string[] = [];
  for (const row of rows) {
    const cell = (row.cells[index] ?? "").trim();
    if (isBlank(cell)) continue;
    filled += 1;
    if (examples.length < EXAMPLES && !examples.includes(cell)) examples.push(cell.slice(0, 80));
    const figure = readNumber(cell, decimal);
    const day = readDay(cell, order);
    // 2023 is a year and a number, 45239 a serial day and a number: plain digits count as numbers here.
    if (figure !== null && (day === null || /^\d{5}(?:\.\d+)?$/.test(cell))) numbers += 1;
    else if (day !== null) dates += 1;
  }
  const kind: ColumnKind =
    filled === 0 ? "empty" : numbers >= filled * 0.7 ? "number" : dates >= filled * 0.7 ? "date" : "text";
  return { name, index, kind, filled, examples };
}
