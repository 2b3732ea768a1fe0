import { type FxRecord, SourceError } from "@sector-tracker/shared";
import { unzipSync } from "fflate";
import type { Parsed } from "../connector.ts";
import { readLines, tableRow, type TableRow, utf8Text } from "../format/csv.ts";
import { isDay } from "../format/dates.ts";
import { plainDecimal } from "../format/decimal.ts";
import { readRows, RowProblem } from "../format/rows.ts";
import { averages } from "./averages.ts";

/** Unpacked size above which an archive is refused, in bytes; the whole history takes two million. */
const UNPACKED_LIMIT = 50_000_000;
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * Reads the reference rates, the whole history (zip or CSV, ISO dates) or one day's file (`13 April 2026`): a
 * record per day and currency, and the averages of every month and year that the document covers to its end.
 */
export function parseEcbFx(bytes: Uint8Array): Parsed {
  const lines = readLines(utf8Text(isZip(bytes) ? unpack(bytes) : bytes));
  const header = (lines[0] ?? []).map((name) => name.trim());
  const currencies = header.slice(1).filter((name) => /^[A-Z]{3}$/.test(name));
  if (header[0] !== "Date" || currencies.length === 0) {
    throw new SourceError("not-the-format", "the table has no column Date and no currencies");
  }
  const rows = lines.slice(1).map((cells, index) => tableRow(header, cells, index + 1));
  const days = readRows({ header, rows }, (row) => ratesOf(row, currencies));
  return {
    records: [...days.records, ...averages(days.records.filter((record) => record.type === "fx"))],
    rejections: days.rejections,
  };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function unpack(bytes: Uint8Array): Uint8Array {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        if (file.originalSize > UNPACKED_LIMIT) {
          throw new SourceError(
            "too-large",
            `the archive unpacks to more than ${String(UNPACKED_LIMIT)} bytes`,
          );
        }
        return file.name.toLowerCase().endsWith(".csv");
      },
    });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError("not-the-format", `the archive cannot be opened: ${(error as Error).message}`);
  }
  const csv = Object.values(files)[0];
  if (csv === undefined) throw new SourceError("not-the-format", "the archive holds no CSV file");
  return csv;
}

function ratesOf(row: TableRow, currencies: readonly string[]): FxRecord[] {
  const date = dayOf(row.cell("Date"));
  if (date === null) throw new RowProblem("schema", `Date is not a day: "${row.cell("Date").slice(0, 40)}"`);
  return currencies.flatMap((currency) => {
    const cell = row.cell(currency);
    if (cell === "" || cell === "N/A") return [];
    const rate = plainDecimal(cell);
    if (rate === null) throw new RowProblem("schema", `${currency} is not a number: "${cell.slice(0, 40)}"`);
    return [
      {
        type: "fx" as const,
        currency,
        kind: "day" as const,
        periodStart: date,
        periodEnd: date,
        rate,
        days: 1,
        pointer: `${row.pointer}, ${currency}`,
        knownOn: date,
        citationUrl: null,
        citationText: null,
      },
    ];
  });
}

/** `2026-04-13` or `13 April 2026`. */
function dayOf(text: string): string | null {
  if (isDay(text)) return text;
  const [day = "", month = "", year = ""] = text.trim().split(/\s+/);
  const index = MONTHS.indexOf(month.toLowerCase());
  const date = `${year}-${String(index + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return index >= 0 && isDay(date) ? date : null;
}
