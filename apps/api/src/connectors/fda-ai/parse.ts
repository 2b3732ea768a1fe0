import { type ReferenceRecord, SourceError } from "@sector-tracker/shared";
import type { ParseContext, Parsed } from "../connector.ts";
import { readLines, type Table, tableRow, type TableRow, utf8Text } from "../format/csv.ts";
import { americanDate, isDay, serialDay } from "../format/dates.ts";
import { editionOf } from "../format/edition.ts";
import { firstCell, textsOf } from "../format/reference.ts";
import { need, readRows } from "../format/rows.ts";
import { isZip, sheetRows } from "../format/xlsx.ts";
import { xmlDocument, xmlList, xmlNode, xmlText } from "../format/xml.ts";

/** Names of a column in the list's forms: the XML writes underlines, the sheet words, with its own capitals. */
const columns = {
  decided: ["date of final decision"],
  submission: ["submission number"],
  device: ["device"],
  company: ["company"],
  panel: ["panel (lead)", "panel"],
  code: ["primary product code"],
} as const;

/** Ways to the market by the letters of a submission's number. */
const pathways: readonly (readonly [RegExp, string])[] = [
  [/^DEN/, "De Novo"],
  [/^K/, "510(k)"],
  [/^P/, "PMA"],
];

/**
 * Reads the list of AI-enabled devices as XML, spreadsheet or CSV. A submission number is taken out of the formula that
 * links it. Throws SourceError `not-the-format` for anything else.
 */
export function parseFdaAi(bytes: Uint8Array, context: ParseContext): Parsed {
  const knownOn = editionOf(context);
  const table = tableOf(bytes);
  const missing = [columns.decided, columns.submission, columns.device].filter(
    (names) => !names.some((name) => table.header.includes(name)),
  );
  if (missing.length > 0)
    throw new SourceError(
      "not-the-format",
      `the list has no column ${missing.map(([name]) => name).join(", ")}`,
    );
  return readRows(table, (row) => [recordOf(row, knownOn, context)]);
}

function recordOf(row: TableRow, knownOn: string, context: ParseContext): ReferenceRecord {
  const printed = firstCell(row, columns.decided);
  const decided = isDay(printed.slice(0, 10))
    ? printed.slice(0, 10)
    : (americanDate(printed) ?? serialDay(printed));
  const { text: submission, url } = linkOf(firstCell(row, columns.submission));
  const company = firstCell(row, columns.company);
  const pathway = pathways.find(([pattern]) => pattern.test(submission))?.[1] ?? "";
  return {
    type: "reference",
    dataset: "cleared-devices",
    itemKey: need(
      /^[A-Z]{1,4}\d{4,}(?:\/[A-Z]\d+)?$/.test(submission) ? submission : null,
      "submission number",
      submission,
    ),
    name: need(firstCell(row, columns.device).slice(0, 300) || null, "device", row.raw),
    organisation: company || null,
    companies: company === "" ? [] : [{ name: company }],
    category: firstCell(row, columns.panel) || null,
    country: null,
    eventOn: need(decided, "date of final decision", printed),
    datePrecision: "day",
    measures: {},
    attributes: textsOf([
      ["productCode", firstCell(row, columns.code)],
      ["pathway", pathway],
    ]),
    pointer: row.pointer,
    knownOn,
    citationUrl: url ?? context.url,
    citationText: submission,
  };
}

/** `=HYPERLINK("https://…", "K252054")` as its address and its text; plain text stays as it is. */
function linkOf(cell: string): { text: string; url: string | null } {
  const formula = /^=HYPERLINK\(\s*"([^"]*)"\s*[,;]\s*"([^"]*)"\s*\)$/i.exec(cell);
  if (formula === null) return { text: cell, url: null };
  const [, url = "", text = ""] = formula;
  return { text: text.trim(), url: URL.canParse(url) ? url : null };
}

function tableOf(bytes: Uint8Array): Table {
  if (isZip(bytes)) return tableOfLines(sheetRows(bytes));
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 400))
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (!start.startsWith("<")) return tableOfLines(readLines(utf8Text(bytes)));
  const data = xmlNode(xmlDocument(bytes, ["row"]), "data");
  const rows = data === null ? [] : xmlList(data, "row");
  if (data === null || rows.length === 0)
    throw new SourceError("not-the-format", "the XML is not a list of devices (data/row)");
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return tableOfLines([header, ...rows.map((row) => header.map((name) => xmlText(row, name)))]);
}

/** Column names without underlines and capitals; lines above the header, such as a title, are passed over. */
function tableOfLines(lines: readonly (readonly string[])[]): Table {
  const named = (line: readonly string[]) =>
    line.map((name) => name.replaceAll("_", " ").replaceAll(/\s+/g, " ").trim().toLowerCase());
  const at = lines.slice(0, 10).findIndex((line) => named(line).includes("device"));
  const header = named(lines[at === -1 ? 0 : at] ?? []);
  const rows = lines
    .slice((at === -1 ? 0 : at) + 1)
    .filter((cells) => cells.some((cell) => cell.trim() !== ""));
  return { header, rows: rows.map((cells, index) => tableRow(header, cells, index + 1)) };
}
