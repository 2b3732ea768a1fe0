import type { ParseContext } from "../connector.ts";
import { isDay, lastDayOfMonth } from "./dates.ts";

/**
 * Day on which this state of a table became public: as it was handed in, else a date in the document's name
 * (`…_2025-02-24.csv`, `…-20230904.csv`, `…-2026-01.xml`; a month counts at its end), never after the retrieval.
 */
export function editionOf(context: ParseContext): string {
  const edition = context.hints.editionOn ?? dayInName(context.key);
  return edition === null || edition > context.retrievedOn ? context.retrievedOn : edition;
}

function dayInName(name: string): string | null {
  const day = /(?<!\d)(20\d{2})-?(\d{2})-?(\d{2})(?!\d)/.exec(name);
  if (day !== null) {
    const [, year = "", month = "", date = ""] = day;
    const text = `${year}-${month}-${date}`;
    return isDay(text) ? text : null;
  }
  const month = /(?<!\d)(20\d{2}-(?:0[1-9]|1[0-2]))(?![\d-])/.exec(name)?.[1];
  return month === undefined ? null : lastDayOfMonth(month);
}
