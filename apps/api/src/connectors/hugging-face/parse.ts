import { type ReferenceRecord, SourceError } from "@sector-tracker/shared";
import { z } from "zod";
import type { ParseContext, Parsed } from "../connector.ts";
import { readLines, tableRow, type TableRow, utf8Text } from "../format/csv.ts";
import { readRows } from "../format/rows.ts";
import { isVersionOne, readVersionOne } from "./version-one.ts";
import { isVersionTwo, readVersionTwo } from "./version-two.ts";

/** A page of the dataset service. */
const Page = z.object({ rows: z.array(z.object({ row: z.record(z.string(), z.unknown()) })) });
/** The first version's snapshots as arrays: model, average and the four tests. */
const Arrays = z.array(z.tuple([z.string(), ...Array.from({ length: 5 }, () => z.number())]));
const ARRAY_HEADER = [
  "Model",
  "Average",
  "ARC(25-shot)",
  "HellaSwag(10-shot)",
  "MMLU(5-shot)",
  "TruthfulQA(0-shot)",
];

/**
 * Reads a state of the leaderboard: the first version as CSV or as arrays of JSON, the second as CSV or as a page of
 * the dataset service. Throws SourceError `not-the-format` for anything else.
 */
export function parseHuggingFace(bytes: Uint8Array, context: ParseContext): Parsed {
  const text = utf8Text(bytes).replace(/^\uFEFF/, "");
  const lines = /^\s*[[{]/.test(text) ? linesOfJson(text) : readLines(text);
  const header = (lines[0] ?? []).map((name) => name.trim());
  const rows = lines.slice(1).map((cells, index): TableRow => tableRow(header, cells, index + 1));
  const read = isVersionTwo(header) ? readVersionTwo : isVersionOne(header) ? readVersionOne : null;
  if (read === null)
    throw new SourceError("not-the-format", "the table is no state of the Open LLM Leaderboard");
  const listed = new Map<string, string[]>();
  return readRows({ header, rows }, (row) => [numbered(read(row, context), listed)]);
}

/**
 * A snapshot lists a model once for each way in which it was run, such as its precision, without saying which: a
 * listing with other scores is an item of its own, numbered from the top. One with the same scores repeats another.
 */
function numbered(record: ReferenceRecord, listed: Map<string, string[]>): ReferenceRecord {
  const scores = JSON.stringify(record.measures);
  const before = listed.get(record.itemKey) ?? [];
  const at = before.indexOf(scores);
  const number = (at === -1 ? before.length : at) + 1;
  if (at === -1) listed.set(record.itemKey, [...before, scores]);
  if (number === 1) return record;
  return {
    ...record,
    itemKey: `${record.itemKey.slice(0, 190)}|${String(number)}`,
    attributes: { ...record.attributes, listing: String(number) },
  };
}

function linesOfJson(text: string): string[][] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new SourceError("not-the-format", "the document is not JSON");
  }
  const arrays = Arrays.safeParse(json);
  if (arrays.success) return [ARRAY_HEADER, ...arrays.data.map((row) => row.map(String))];
  const page = Page.safeParse(json);
  if (!page.success)
    throw new SourceError("not-the-format", "the JSON is no state of the Open LLM Leaderboard");
  if (page.data.rows.length === 0)
    throw new SourceError("empty-document", "the page of the dataset holds no rows");
  const header = [...new Set(page.data.rows.flatMap(({ row }) => Object.keys(row)))];
  return [header, ...page.data.rows.map(({ row }) => header.map((name) => cellOf(row[name])))];
}

/** A value of JSON as a cell; what is nested has no column here. */
function cellOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}
