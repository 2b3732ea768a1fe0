import { SourceError } from "@sector-tracker/shared";
import { XMLParser } from "fast-xml-parser";
import { unzipSync } from "fflate";
import { addDays } from "../format/dates.ts";
import { beyond, checkRow, type TableLimits } from "../format/table-limits.ts";
import type { RawRow } from "./raw-table.ts";

/** A spreadsheet's sheet as rows of text; dates are ISO days, formulas the values that were saved with them. */
export interface SheetRows {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rows: readonly RawRow[];
}

/** Entries that are read: pictures, macros and whatever else lies in the archive stay packed. */
const READ =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i;
/** Number formats of the standard that are dates. */
const DATE_FORMATS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
/** More that an entry unpacks to than this, for each byte it is packed in, is no table of figures. */
const MOST_RATIO = 500;

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Only the five entities of XML itself: a document type is refused before it comes here.
  processEntities: true,
});

/** Reads one sheet: the one asked for, else the first that holds anything. Throws SourceError. */
export function sheetRows(bytes: Uint8Array, asked: string | undefined, limits: TableLimits): SheetRows {
  const files = unpacked(bytes, limits);
  const book = xmlOf(files, "xl/workbook.xml");
  if (book === null) throw new SourceError("not-the-format", "the archive is no spreadsheet (XLSX)");
  const rels = new Map(
    listAt(xmlOf(files, "xl/_rels/workbook.xml.rels"), "Relationships", "Relationship").map((rel) => [
      textAt(rel, "Id"),
      textAt(rel, "Target").replace(/^\/?(?:xl\/)?/, "xl/"),
    ]),
  );
  const sheets = listAt(book, "workbook", "sheets", "sheet").map((sheet) => ({
    name: textAt(sheet, "name"),
    path: rels.get(textAt(sheet, "id")) ?? "",
  }));
  const chosen = asked === undefined ? sheets : sheets.filter(({ name }) => name === asked);
  if (chosen.length === 0) {
    throw new SourceError(
      "not-the-format",
      asked === undefined ? "the spreadsheet holds no sheet" : `the spreadsheet has no sheet "${asked}"`,
    );
  }
  const context = {
    strings: stringsOf(files),
    dates: dateStyles(xmlOf(files, "xl/styles.xml")),
    since1904: textAt(nodeAt(book, "workbook", "workbookPr"), "date1904") === "1",
  };
  for (const { name, path } of chosen) {
    const xml = entryText(files, path);
    const rows = xml === null ? [] : readSheet(xml, context, limits);
    if (rows.length > 0 || asked !== undefined)
      return { sheets: sheets.map((one) => one.name), sheet: name, rows };
  }
  throw new SourceError("empty-document", "the spreadsheet holds no rows");
}

/** The archive's entries that are read, held to the limits while unpacking. */
function unpacked(bytes: Uint8Array, limits: TableLimits): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: (entry) => {
        if (!READ.test(entry.name)) return false;
        total += entry.originalSize;
        if (entry.originalSize > entry.size * MOST_RATIO && entry.originalSize > 1024 * 1024) {
          throw beyond(
            `${entry.name} unpacks to more than its size allows`,
            MOST_RATIO,
            "times its packed size",
          );
        }
        // Unpacking fills a buffer of the claimed size and no more: a false claim gives a cut file, never a large one.
        if (total > limits.unpackedBytes) throw beyond("it unpacks to more", limits.unpackedBytes, "bytes");
        return true;
      },
    });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError("not-the-format", "the spreadsheet's archive is broken and cannot be unpacked");
  }
}

function entryText(files: Readonly<Record<string, Uint8Array>>, path: string): string | null {
  const name = Object.keys(files).find((key) => key.toLowerCase() === path.toLowerCase());
  const bytes = name === undefined ? undefined : files[name];
  if (bytes === undefined) return null;
  const text = new TextDecoder().decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new SourceError(
      "not-the-format",
      "the file is refused: its XML declares a document type or entities, which no spreadsheet needs",
    );
  }
  return text;
}

function xmlOf(files: Readonly<Record<string, Uint8Array>>, path: string): Node | null {
  const text = entryText(files, path);
  return text === null ? null : parseXml(text);
}

function parseXml(text: string): Node {
  try {
    return parser.parse(text) as Node;
  } catch (error) {
    throw new SourceError("not-the-format", `the spreadsheet's XML is broken: ${(error as Error).message}`);
  }
}

interface SheetContext {
  readonly strings: readonly string[];
  /** Styles of cells that hold dates. */
  readonly dates: ReadonlySet<number>;
  readonly since1904: boolean;
}

/** Row by row, so that no tree of the whole sheet is ever in memory. */
function readSheet(xml: string, context: SheetContext, limits: TableLimits): RawRow[] {
  const rows: RawRow[] = [];
  let number = 0;
  for (const [fragment] of xml.matchAll(/<(?:\w+:)?row\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?row>)/g)) {
    const row = nodeAt(parseXml(fragment), "row");
    const stated = Number(textAt(row, "r"));
    number = Number.isInteger(stated) && stated > number ? stated : number + 1;
    const cells: string[] = [];
    for (const cell of listAt(row, "c")) {
      const at = columnOf(textAt(cell, "r")) ?? cells.length;
      if (at >= limits.columns) throw beyond(`row ${number} has more columns`, limits.columns, "columns");
      while (cells.length < at) cells.push("");
      cells[at] = cellText(cell, context);
    }
    checkRow(cells, number, limits);
    if (!cells.some((cell) => cell.trim() !== "")) continue;
    if (rows.length > limits.rows) throw beyond("it has more rows", limits.rows, "rows");
    rows.push({ number, cells });
  }
  return rows;
}

function cellText(cell: Node, { strings, dates, since1904 }: SheetContext): string {
  const value = textAt(cell, "v");
  switch (textAt(cell, "t")) {
    case "s":
      return strings[Number(value)] ?? "";
    case "inlineStr":
      return richText(nodeAt(cell, "is"));
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    case "e":
    case "str":
    case "d":
      return value;
    default:
      return dates.has(Number(textAt(cell, "s"))) ? serialDay(value, since1904) : value;
  }
}

/** A serial day of a spreadsheet as an ISO day; what is none stays the number that it is. */
function serialDay(value: string, since1904: boolean): string {
  const serial = Math.floor(Number(value));
  if (!(serial >= 1 && serial < 2_958_466)) return value;
  // Day 60 is the 29th of February 1900, which never was: days after it are one too many.
  return addDays(since1904 ? "1904-01-01" : "1899-12-30", serial);
}

function stringsOf(files: Readonly<Record<string, Uint8Array>>): string[] {
  const text = entryText(files, "xl/sharedStrings.xml");
  if (text === null) return [];
  return [...text.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?si>)/g)].map(([fragment]) =>
    richText(nodeAt(parseXml(fragment), "si")),
  );
}

/** Text of a string, its runs joined; phonetic hints are no part of it. */
function richText(node: Node | null): string {
  const own = plainText(node?.["t"]);
  const runs = listAt(node, "r").map((run) => plainText(run["t"]));
  return own + runs.join("");
}

function plainText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null && "#text" in value) return plainText(value["#text"]);
  return "";
}

function dateStyles(styles: Node | null): Set<number> {
  const custom = new Map(
    listAt(styles, "styleSheet", "numFmts", "numFmt").map((format) => [
      Number(textAt(format, "numFmtId")),
      textAt(format, "formatCode"),
    ]),
  );
  const dates = new Set<number>();
  listAt(styles, "styleSheet", "cellXfs", "xf").forEach((style, index) => {
    const id = Number(textAt(style, "numFmtId"));
    const code = (custom.get(id) ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
    if (DATE_FORMATS.has(id) || /[yd]/i.test(code)) dates.add(index);
  });
  return dates;
}

/** `AB12` is column 27, counted from 0. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/i.exec(reference)?.[0].toUpperCase();
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function nodeAt(node: Node | null, ...path: readonly string[]): Node | null {
  let current: unknown = node;
  for (const name of path) {
    if (typeof current !== "object" || current === null) return null;
    current = (current as Node)[name];
  }
  return typeof current === "object" && current !== null && !Array.isArray(current)
    ? (current as Node)
    : null;
}

function listAt(node: Node | null, ...path: readonly string[]): Node[] {
  const last = path.at(-1) ?? "";
  const value = nodeAt(node, ...path.slice(0, -1))?.[last];
  const list: unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
  // An element without attributes and content comes as an empty text; it keeps its place in the list.
  return list.map((item) => (typeof item === "object" && item !== null ? (item as Node) : { "#text": item }));
}

function textAt(node: Node | null, name: string): string {
  const value = node?.[name];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : plainText(value);
}
