import type { ReportDocument } from "../report/document.ts";
import { COLUMNS, type Field, FIELDS, MORE, PARTS, RECORDS, type RecordName } from "./columns.ts";

type Plain = Readonly<Record<string, unknown>>;
export type TableCell = string | number | boolean | null;

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isPlain(inner) ? inner[key] : undefined), value);
}

/** A text that would start a formula in a spreadsheet gets an apostrophe in front; `read` takes it off again. */
function guarded(text: string): string {
  return /^'*[=+\-@\t\r\n|%]/.test(text) ? `'${text}` : text;
}

function cellOf(value: unknown, { kind }: Field): TableCell {
  if (value === undefined || value === null) return null;
  if (kind === "list") return Array.isArray(value) ? guarded(value.map(String).join("|")) : null;
  if (kind === "json") return JSON.stringify(value);
  if (typeof value === "string") return guarded(value);
  return typeof value === "number" || typeof value === "boolean" ? value : JSON.stringify(value);
}

/** A record's fields that the table has no column for, at any depth the columns reach. */
function rest(value: Plain, fields: readonly Field[], skip: ReadonlySet<string>): Plain {
  const known = new Set(fields.map(({ path }) => path));
  const left: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (known.has(key) || skip.has(key)) continue;
    const below = [...known].filter((path) => path.startsWith(`${key}.`));
    if (below.length > 0 && (inner === null || inner === undefined || isPlain(inner))) {
      const deeper = isPlain(inner) ? Object.keys(inner).filter((each) => !known.has(`${key}.${each}`)) : [];
      if (deeper.length === 0) continue;
    }
    left[key] = inner;
  }
  return left;
}

function row(record: RecordName, value: Plain, skip: readonly string[] = []): TableCell[] {
  const fields = FIELDS[record];
  const cells = new Map<string, TableCell>(
    fields.map((field) => [field.path, cellOf(at(value, field.path.split(".")), field)]),
  );
  const more = rest(value, fields, new Set(skip));
  cells.set("record", record);
  if (Object.keys(more).length > 0) cells.set(MORE, JSON.stringify(more));
  return COLUMNS.map((column) => cells.get(column) ?? null);
}

function withParts(record: RecordName, value: Plain): TableCell[][] {
  const parts = RECORDS.filter((each) => PARTS[each]?.of === record);
  const lists = parts.map((part) => PARTS[part]?.list ?? "");
  return [
    row(record, value, lists),
    ...parts.flatMap((part, index) => {
      const items = value[lists[index] ?? ""];
      return Array.isArray(items) ? items.filter(isPlain).map((item) => row(part, item)) : [];
    }),
  ];
}

/** The document as the rows of one table, header first; `readReportTable` gives the same document back. */
export function writeReportTable(document: ReportDocument): TableCell[][] {
  return [
    [...COLUMNS],
    row("report", document.report, ["lostFigures"]),
    ...document.report.lostFigures.map((figure) => row("lost-figure", figure)),
    ...document.segments.flatMap((segment) => withParts("segment", segment)),
    ...document.companies.flatMap((company) => withParts("company", company)),
    ...document.baselines.flatMap((baseline) => withParts("baseline", baseline)),
    ...document.indicators.map((indicator) => row("indicator", indicator)),
  ];
}

/** An empty table to fill in: the header, and one row of each record that a report needs. */
export function reportTemplate(): TableCell[][] {
  const blank = (record: RecordName) => COLUMNS.map((column) => (column === "record" ? record : null));
  return [[...COLUMNS], ...(["report", "baseline", "point", "point"] as const).map(blank)];
}
