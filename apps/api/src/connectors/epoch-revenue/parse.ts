import { SourceError } from "@sector-tracker/shared";
import type { ParseContext, Parsed } from "../connector.ts";
import { readLines, tableRow, type TableRow, utf8Text } from "../format/csv.ts";
import { editionOf } from "../format/edition.ts";
import { readRows } from "../format/rows.ts";
import { isCompanies, readCompany } from "./companies.ts";
import { isComputeSpend, readComputeSpend } from "./compute-spend.ts";
import { isRevenue, placesOfDay, readRevenue } from "./revenue.ts";

/**
 * Reads one of the tables of AI companies: reported revenue, what they spend on computing, or the companies.
 * Throws SourceError `not-the-format` for another table.
 */
export function parseEpochRevenue(bytes: Uint8Array, context: ParseContext): Parsed {
  const lines = readLines(utf8Text(bytes));
  const header = (lines[0] ?? []).map((name) => name.trim());
  const rows = lines.slice(1).map((cells, index): TableRow => tableRow(header, cells, index + 1));
  const place = { knownOn: editionOf(context), url: context.url };
  if (isRevenue(header)) {
    const places = placesOfDay(rows);
    return readRows({ header, rows }, (row) => [readRevenue(row, places, place)]);
  }
  if (isComputeSpend(header)) return readRows({ header, rows }, (row) => [readComputeSpend(row, place)]);
  if (isCompanies(header)) return readRows({ header, rows }, (row) => [readCompany(row, place)]);
  throw new SourceError(
    "not-the-format",
    "the table is none of those of AI companies (revenue, compute, companies)",
  );
}
