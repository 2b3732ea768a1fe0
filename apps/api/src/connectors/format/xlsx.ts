import { SourceError } from "@sector-tracker/shared";
import { unzipSync } from "fflate";
import { xmlDocument, xmlList, xmlNode, type XmlNode, xmlText } from "./xml.ts";

/** Largest part of a spreadsheet that is opened, in bytes after unpacking. */
const MAX_PART = 64 * 1024 * 1024;
const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";

/** True for bytes that begin as a ZIP archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Rows of a workbook's first sheet as texts, by their columns; formulas give what they showed when saved. Only the
 * two parts that hold them are unpacked. Throws SourceError `not-the-format` and `too-large`.
 */
export function sheetRows(bytes: Uint8Array): string[][] {
  const parts = unpack(bytes);
  const sheet = parts[SHEET];
  if (sheet === undefined) throw new SourceError("not-the-format", "the archive is not a spreadsheet");
  const strings = parts[STRINGS];
  const shared =
    strings === undefined
      ? []
      : xmlList(xmlNode(xmlDocument(strings, ["si", "r"]), "sst") ?? {}, "si").map(richText);
  const data = xmlNode(xmlDocument(sheet, ["row", "c"], ["r", "t"]), "worksheet", "sheetData") ?? {};
  return xmlList(data, "row").map((row) => {
    const cells: (string | undefined)[] = [];
    xmlList(row, "c").forEach((cell, index) => {
      cells[columnOf(xmlText(cell, "@r")) ?? index] = textOf(cell, shared);
    });
    return Array.from(cells, (cell) => cell ?? "");
  });
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== SHEET && name !== STRINGS) return false;
        if (originalSize > MAX_PART)
          throw new SourceError("too-large", `${name} unpacks to more than ${String(MAX_PART)} bytes`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError("not-the-format", "the archive cannot be unpacked");
  }
}

function textOf(cell: XmlNode, shared: readonly string[]): string {
  switch (xmlText(cell, "@t")) {
    case "s":
      return shared[Number(xmlText(cell, "v"))] ?? "";
    case "inlineStr":
      return richText(xmlNode(cell, "is") ?? {});
    default:
      return xmlText(cell, "v");
  }
}

/** Text of a string that may come in runs of different looks. */
function richText(item: XmlNode): string {
  const runs = xmlList(item, "r");
  return runs.length === 0 ? xmlText(item, "t") : runs.map((run) => xmlText(run, "t")).join("");
}

/** Number of the column that a cell's address names, counted from 0: `C7` is 2. */
function columnOf(address: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
