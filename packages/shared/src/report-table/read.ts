import type { InputError } from "../errors/index.ts";
import { COLUMNS, type Field, FIELDS, LISTS, MORE, PARTS, RECORDS, type RecordName } from "./columns.ts";

/** A table's content as a document that its schema has not seen yet. */
export interface ReadTable {
  readonly document: unknown;
  /** What is wrong with the table itself, each with the pointer `/rows/<number>/<column>`, rows counted from 1. */
  readonly faults: readonly InputError[];
  /** The row that a place of the document was read from. */
  readonly rowOf: (pointer: string) => number | null;
}

type Bag = Record<string, unknown>;

const records = new Set<string>(RECORDS);
const isRecord = (text: string): text is RecordName => records.has(text);

/** Reads the rows of a report's table, header first. Rows that hold nothing besides their record's name are left out. */
export function readReportTable(rows: readonly (readonly unknown[])[]): ReadTable {
  const faults: InputError[] = [];
  const header = (rows[0] ?? []).map((cell) => textOf(cell));
  header.forEach((column, index) => {
    if (column === "" || COLUMNS.includes(column)) return;
    faults.push({
      pointer: `/rows/1/${column}`,
      message: `column ${index + 1} is not one of a report's table`,
    });
  });
  if (!header.includes("record")) faults.push({ pointer: "/rows/1", message: "has no column named record" });
  const document: Bag = { segments: [], companies: [], baselines: [], indicators: [] };
  const lostFigures: unknown[] = [];
  const places = new Map<string, number>();
  const last = new Map<RecordName, { readonly bag: Bag; readonly pointer: string }>();
  rows.slice(1).forEach((cells, index) => {
    const number = index + 2;
    const row = new Map(header.map((column, at) => [column, textOf(cells[at])]));
    const record = row.get("record") ?? "";
    if ([...row].every(([column, text]) => column === "record" || text === "")) return;
    if (!isRecord(record)) {
      faults.push({ pointer: `/rows/${number}/record`, message: `must be one of ${RECORDS.join(", ")}` });
      return;
    }
    const bag = bagOf(record, row, number, faults);
    const pointer = place(record, bag, number);
    if (pointer === null) return;
    places.set(pointer, number);
    last.set(record, { bag, pointer });
  });

  function place(record: RecordName, bag: Bag, number: number): string | null {
    if (record === "report") {
      if (document["report"] !== undefined) {
        faults.push({ pointer: `/rows/${number}/record`, message: "a table holds one report" });
        return null;
      }
      document["report"] = bag;
      bag["lostFigures"] = lostFigures;
      return "/report";
    }
    if (record === "lost-figure") return `/report/lostFigures/${lostFigures.push(bag) - 1}`;
    const part = PARTS[record];
    if (part === undefined) {
      const list = LISTS[record] ?? "";
      return `/${list}/${push(document, list, bag)}`;
    }
    const owner = last.get(part.of);
    if (owner === undefined) {
      faults.push({ pointer: `/rows/${number}/record`, message: `must stand below a ${part.of}` });
      return null;
    }
    return `${owner.pointer}/${part.list}/${push(owner.bag, part.list, bag)}`;
  }

  return { document, faults, rowOf: (pointer) => nearest(places, pointer) };
}

function push(owner: Bag, list: string, item: unknown): number {
  const items = owner[list];
  if (Array.isArray(items)) return items.push(item) - 1;
  owner[list] = [item];
  return 0;
}

function nearest(places: ReadonlyMap<string, number>, pointer: string): number | null {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const row = places.get(at);
    if (row !== undefined) return row;
  }
  return null;
}

function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  // Spreadsheets turn days into dates of their own.
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : "";
}

function bagOf(
  record: RecordName,
  row: ReadonlyMap<string, string>,
  number: number,
  faults: InputError[],
): Bag {
  const bag: Bag = {};
  const fields = FIELDS[record];
  const filled = (prefix: string) =>
    fields.some(({ path }) => path.startsWith(`${prefix}.`) && (row.get(path) ?? "") !== "");
  if (record === "baseline") {
    bag["points"] = [];
    bag["growth"] = filled("growth") ? {} : null;
  }
  for (const field of fields) {
    const [head = "", inner] = field.path.split(".");
    const text = row.get(field.path) ?? "";
    if (inner === undefined) set(bag, head, valueOf(text, field, number, faults));
    else if (filled(head)) {
      const value = valueOf(text, field, number, faults);
      const below = bag[head];
      if (typeof below === "object" && below !== null) set(below as Bag, inner, value);
      else if (value !== undefined) bag[head] = { [inner]: value };
    }
  }
  const more = row.get(MORE) ?? "";
  if (more !== "") Object.assign(bag, jsonOf(more, `/rows/${number}/${MORE}`, faults));
  return bag;
}

function set(bag: Bag, key: string, value: unknown): void {
  if (value !== undefined) bag[key] = value;
}

function valueOf(text: string, field: Field, number: number, faults: InputError[]): unknown {
  if (text === "") return field.kind === "list" ? [] : field.empty === "null" ? null : undefined;
  const plain = text.replace(/^'(?='*[=+\-@\t\r\n|%])/, "");
  switch (field.kind) {
    case "number": {
      const value = Number(plain.replaceAll(",", ""));
      if (Number.isFinite(value)) return value;
      faults.push({ pointer: `/rows/${number}/${field.path}`, message: `${text} is no number` });
      return undefined;
    }
    case "boolean":
      return /^true$/i.test(plain) ? true : /^false$/i.test(plain) ? false : plain;
    case "list":
      return plain.split("|").map((item) => item.trim());
    case "json":
      return jsonOf(plain, `/rows/${number}/${field.path}`, faults);
    case "text":
      return plain;
  }
}

function jsonOf(text: string, pointer: string, faults: InputError[]): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    faults.push({ pointer, message: "is not JSON" });
    return undefined;
  }
}
