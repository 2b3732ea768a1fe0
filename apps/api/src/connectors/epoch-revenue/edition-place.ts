import type { TableRow } from "../format/csv.ts";
import { americanDate, isDay } from "../format/dates.ts";
import { need } from "../format/rows.ts";

/** What every row of a document shares: the day of its edition and its address. */
export interface EditionPlace {
  readonly knownOn: string;
  readonly url: string | null;
}

/** A day in either order that editions use; null where the cell is empty. */
export function dayOf(row: TableRow, column: string): string | null {
  const text = row.cell(column);
  if (text === "") return null;
  return need(isDay(text) ? text : americanDate(text), column, text);
}

/** The day of the report, which is known from then on; else the edition's. */
export function knownFrom(row: TableRow, place: EditionPlace): string {
  const reported = dayOf(row, "Report date");
  return reported === null || reported > place.knownOn ? place.knownOn : reported;
}
