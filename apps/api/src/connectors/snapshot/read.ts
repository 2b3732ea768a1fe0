import { CompanyKey, type IngestRecord } from "@sector-tracker/shared";
import type { Parsed } from "../connector.ts";
import { readTable, type TableRow } from "../format/csv.ts";
import { readRows, RowProblem } from "../format/rows.ts";
import {
  blankIsText,
  booleanFields,
  companyTypes,
  fieldColumns,
  listFields,
  numberFields,
  originColumns,
  type RecordType,
} from "./columns.ts";
import { parseAttributes, parseMeasures } from "./pairs.ts";

/** Raised whenever this reader reads the same table differently. */
export const SNAPSHOT_PARSER_VERSION = 1;

/** Reads a table of the bundled snapshot into the records that its source's own documents would give. */
export function parseSnapshot(bytes: Uint8Array): Parsed {
  const table = readTable(bytes, ["type", ...originColumns]);
  return readRows(table, (row) => {
    // These tables are written whole: a short row is one that was cut off, and its last cell may be half a value.
    if (row.cells.length < table.header.length) throw new RowProblem("schema", "the row is cut off");
    return [snapshotRecord(row)];
  });
}

function snapshotRecord(row: TableRow): IngestRecord {
  const type = row.cell("type");
  if (!isRecordType(type)) throw new RowProblem("schema", `type is unknown: "${type.slice(0, 40)}"`);
  const record: Record<string, unknown> = { type };
  if (companyTypes.has(type)) record["company"] = companyOf(row.cell("company"));
  for (const [field, column] of fieldColumns[type]) record[field] = valueOf(field, row.cell(column));
  if (type === "reference") record["companies"] = organisationsOf(row.cell("organisation"));
  // Month-end tables carry the close alone.
  if (type === "price") Object.assign(record, { open: null, high: null, low: null, volume: null });
  Object.assign(record, {
    pointer: row.pointer,
    knownOn: row.cell("known_on"),
    citationUrl: row.cell("url") || null,
    citationText: row.cell("citation") || null,
  });
  // The schema is checked where every record is checked, in ingest/.
  return record as IngestRecord;
}

/** The organisation as it stands, then each of several. */
function organisationsOf(cell: string): { name: string }[] {
  return cell === "" ? [] : [...new Set([cell, ...cell.split(",")])].map((name) => ({ name: name.trim() }));
}

function valueOf(field: string, text: string): unknown {
  if (field === "measures") return parseMeasures(text);
  if (field === "attributes") return parseAttributes(text);
  if (listFields.has(field)) return text === "" ? [] : text.split("; ");
  if (text === "") return blankIsText.has(field) ? "" : null;
  if (numberFields.has(field)) return Number(text);
  return booleanFields.has(field) ? text === "true" : text;
}

/** `slug:openai`, `cik:0001045810`, `symbol:000660@XKRX`, `name:Scale AI`. */
function companyOf(text: string): CompanyKey {
  const match = /^(slug|cik|symbol|name):(.+)$/.exec(text);
  if (match === null) throw new RowProblem("schema", `company is not a key: "${text.slice(0, 40)}"`);
  const [, kind = "", value = ""] = match;
  const [symbol = "", exchange] = value.split("@");
  const key =
    kind === "symbol" ? { symbol, ...(exchange === undefined ? {} : { exchange }) } : { [kind]: value };
  const result = CompanyKey.safeParse(key);
  if (!result.success) throw new RowProblem("schema", `company is not a key: "${text.slice(0, 40)}"`);
  return result.data;
}

function isRecordType(text: string): text is RecordType {
  return text in fieldColumns;
}
