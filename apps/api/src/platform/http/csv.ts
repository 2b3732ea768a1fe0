import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { ROW_KEYS } from "./csv-columns.ts";

export type CsvValue = string | number | boolean | null | undefined;

/** One column of a CSV answer. */
export interface CsvColumn<T> {
  readonly header: string;
  readonly value: (row: T) => CsvValue;
}

/** A CSV answer: a handler returns it in place of its JSON where the client asked for CSV. */
export class CsvReply {
  readonly fileName: string;
  readonly stream: Readable;
  constructor(fileName: string, stream: Readable) {
    this.fileName = fileName;
    this.stream = stream;
  }
}

/**
 * A cell that no spreadsheet runs as a formula: text that begins with a character that starts one gets an
 * apostrophe in front. Plain numbers, negative ones too, are left alone.
 * See https://owasp.org/www-community/attacks/CSV_Injection.
 */
export function safeCell(value: CsvValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return value;
  return /^[=+\-@\t\r\n|%]/.test(value) ? `'${value}` : value;
}

/** Rows as CSV, streamed: with a header line, CRLF line ends, UTF-8. `fileName` is given without its ending. */
export function csvReply<T>(
  fileName: string,
  columns: readonly CsvColumn<T>[],
  rows: Iterable<T> | AsyncIterable<T>,
): CsvReply {
  const writer = stringify({ header: false, record_delimiter: "windows" });
  const source = Readable.from(lines(columns, rows));
  source.on("error", (error) => writer.destroy(error));
  return new CsvReply(`${fileName}.csv`, source.pipe(writer));
}

async function* lines<T>(
  columns: readonly CsvColumn<T>[],
  rows: Iterable<T> | AsyncIterable<T>,
): AsyncGenerator<string[]> {
  // A header may be a name out of the data, such as an investor's.
  yield columns.map((column) => safeCell(column.header));
  for await (const row of rows) yield columns.map((column) => safeCell(column.value(row)));
}

type FlatRow = ReadonlyMap<string, CsvValue>;

function flatten(value: unknown, name: string, into: Map<string, CsvValue>): void {
  if (value === null || value === undefined) {
    into.set(name, null);
  } else if (Array.isArray(value)) {
    into.set(
      name,
      value.map((item) => (typeof item === "object" ? JSON.stringify(item) : String(item))).join("; "),
    );
  } else if (typeof value === "object") {
    for (const [key, inner] of Object.entries(value))
      flatten(inner, name === "" ? key : `${name}.${key}`, into);
  } else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    into.set(name, value);
  }
}

/** A row of any shape as columns: `name.en`, `counts.read`; lists joined by `; `. */
export function flatRow(row: unknown): FlatRow {
  const cells = new Map<string, CsvValue>();
  flatten(row, "", cells);
  return cells;
}

/**
 * Rows of any shape as CSV; the columns are the `expected` ones, in their order, and then those of all rows, in the order
 * they are first met.
 */
export function csvOfRows(
  fileName: string,
  rows: readonly unknown[],
  expected: readonly string[] = [],
): CsvReply {
  const flat = rows.map(flatRow);
  const names = new Set([...expected, ...flat.flatMap((row) => [...row.keys()])]);
  // A column that is an object in one row and null in another would stand twice: the empty one goes.
  const kept = [...names].filter(
    (name) =>
      ![...names].some((other) => other.startsWith(`${name}.`)) || flat.some((row) => row.get(name) != null),
  );
  return csvReply(
    fileName,
    kept.map((name) => ({ header: name, value: (row: FlatRow) => row.get(name) })),
    flat,
  );
}

interface Columnar {
  readonly dates: readonly string[];
  readonly series: readonly { readonly key: string; readonly values: readonly (number | null)[] }[];
}

/** A columnar series as CSV: one line for each date, one column for each series. */
export function csvOfSeries(fileName: string, { dates, series }: Columnar): CsvReply {
  return csvReply(
    fileName,
    [
      { header: "date", value: (index: number) => dates[index] },
      ...series.map(({ key, values }) => ({ header: key, value: (index: number) => values[index] ?? null })),
    ],
    dates.keys(),
  );
}

function isColumnar(value: object): value is Columnar {
  return "dates" in value && "series" in value && Array.isArray(value.dates) && Array.isArray(value.series);
}

/**
 * The CSV of an answer whose rows are plain to see: `data`, `rows` or `checks`, or a columnar series. Null for any
 * other shape: its handler must return a CsvReply of its own. `expected` are the columns that its contract promises.
 */
export function csvOfAnswer(
  fileName: string,
  answer: unknown,
  expected: readonly string[] = [],
): CsvReply | null {
  if (typeof answer !== "object" || answer === null) return null;
  if (isColumnar(answer)) return csvOfSeries(fileName, answer);
  for (const key of ROW_KEYS) {
    const rows = (answer as Readonly<Record<string, unknown>>)[key];
    if (Array.isArray(rows)) return csvOfRows(fileName, rows, expected);
  }
  return null;
}
