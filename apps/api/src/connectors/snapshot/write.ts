import type { IngestRecord } from "@sector-tracker/shared";
import { companyTypes, fieldColumns, originColumns } from "./columns.ts";
import { writeAttributes, writeMeasures } from "./pairs.ts";

/** A record with the document of its source that it was read from. */
export interface SnapshotRow {
  readonly record: IngestRecord;
  /** Name of the recorded document. */
  readonly document: string;
}

/**
 * Writes records as a table of the bundled snapshot: only the columns that these records need, rows in a stable
 * order, so that the same recordings always give the same bytes.
 */
export function writeSnapshot(rows: readonly SnapshotRow[]): string {
  const types = [...new Set(rows.map((row) => row.record.type))].sort();
  const columns = [...new Set(types.flatMap((type) => fieldColumns[type].map(([, column]) => column)))];
  const withCompany = types.some((type) => companyTypes.has(type));
  const header = ["type", ...(withCompany ? ["company"] : []), ...columns, ...originColumns];
  const lines = rows.map((row) => header.map((column) => quoted(cellOf(row, column))).join(","));
  return [header.join(","), ...lines.sort(), ""].join("\n");
}

function cellOf(row: SnapshotRow, column: string): string {
  const { record } = row;
  switch (column) {
    case "type":
      return record.type;
    case "company":
      return "company" in record ? companyCell(record.company) : "";
    case "document":
      return row.document;
    case "pointer":
      return record.pointer;
    case "known_on":
      return record.knownOn;
    case "url":
      return record.citationUrl ?? "";
    case "citation":
      return record.citationText ?? "";
    default: {
      if (record.type === "reference" && column === "measures") return writeMeasures(record.measures);
      if (record.type === "reference" && column === "attributes") return writeAttributes(record.attributes);
      const field = fieldColumns[record.type].find(([, name]) => name === column)?.[0];
      return field === undefined ? "" : text((record as Record<string, unknown>)[field]);
    }
  }
}

function companyCell(key: Extract<IngestRecord, { company: unknown }>["company"]): string {
  if (key.slug !== undefined) return `slug:${key.slug}`;
  if (key.cik !== undefined) return `cik:${key.cik}`;
  if (key.symbol !== undefined) {
    return `symbol:${key.symbol}${key.exchange === undefined ? "" : `@${key.exchange}`}`;
  }
  return `name:${key.name ?? ""}`;
}

function text(value: unknown): string {
  if (Array.isArray(value)) return value.join("; ");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}

function quoted(cell: string): string {
  const line = cell.replaceAll(/\s+/g, " ").trim();
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
