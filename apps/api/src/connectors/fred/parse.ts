import { type FxRecord, SourceError } from "@sector-tracker/shared";
import { Decimal } from "decimal.js";
import type { Parsed } from "../connector.ts";
import { readLines, type TableRow, tableRow, utf8Text } from "../format/csv.ts";
import { isDay } from "../format/dates.ts";
import { plainDecimal, roundDecimal } from "../format/decimal.ts";
import { need, readRows, RowProblem } from "../format/rows.ts";

/** US dollars per euro. */
const DOLLARS = "DEXUSEU";
/** Won per US dollar. */
const WON = "DEXKOUS";
/** Decimals of a rate that is worked out: more than either factor has. */
const PLACES = 6;

/**
 * Reads a download of the two series, its first column named DATE or observation_date. Dollars per euro are taken as
 * they stand; won per euro are won per dollar times dollars per euro of the same day. A point is a day without a rate.
 * Throws SourceError `not-the-format` for a file without dollars per euro: nothing in it can be stated per euro.
 */
export function parseFred(bytes: Uint8Array): Parsed {
  const lines = readLines(utf8Text(bytes));
  const header = (lines[0] ?? []).map((name) => name.trim());
  const dates = header[0] ?? "";
  if (!/^(?:DATE|observation_date)$/i.test(dates)) {
    throw new SourceError("not-the-format", "the table has no column DATE or observation_date");
  }
  if (!header.includes(DOLLARS)) {
    throw new SourceError(
      "not-the-format",
      `the table has no column ${DOLLARS}: rates are kept per euro, so ${WON} is read only beside it in one file`,
    );
  }
  const rows = lines.slice(1).map((cells, index) => tableRow(header, cells, index + 1));
  return readRows({ header, rows }, (row) => ratesOf(row, row.cell(dates)));
}

function ratesOf(row: TableRow, date: string): FxRecord[] {
  if (!isDay(date)) throw new RowProblem("schema", `"${date.slice(0, 40)}" is not a day`);
  const dollars = rateCell(row, DOLLARS);
  const won = rateCell(row, WON);
  if (dollars === null) return [];
  const rate = (currency: string, value: string, series: string, note: string | null): FxRecord => ({
    type: "fx",
    currency,
    kind: "day",
    periodStart: date,
    periodEnd: date,
    rate: value,
    days: 1,
    pointer: `${row.pointer}, ${series}`,
    knownOn: date,
    citationUrl: null,
    citationText: note,
  });
  const perEuro = rate("USD", dollars, DOLLARS, null);
  if (won === null) return [perEuro];
  const product = roundDecimal(new Decimal(won).times(dollars).toFixed(), PLACES);
  return [
    perEuro,
    rate("KRW", product, `${WON} × ${DOLLARS}`, `${won} won per dollar × ${dollars} dollars per euro`),
  ];
}

function rateCell(row: TableRow, series: string): string | null {
  const cell = row.cell(series);
  return cell === "" || cell === "." ? null : need(plainDecimal(cell), series, cell);
}
