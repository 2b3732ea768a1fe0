import type { EarningsRecord } from "@sector-tracker/shared";
import { isDay, lastDayOfMonth } from "../format/dates.ts";
import { spanOf, startOfMonths } from "../format/periods.ts";

/** Months from the start of the fiscal year to the end of a report's period, by the report's code. */
export const reportMonths = { "11013": 3, "11012": 6, "11014": 9, "11011": 12 } as const;
export type ReportCode = keyof typeof reportMonths;

/** A period as a row gives it. */
export interface StatedPeriod {
  readonly start: string | null;
  readonly end: string;
}

/** A fact's period with its length. */
export interface FactPeriod {
  readonly start: string;
  readonly end: string;
  readonly span: EarningsRecord["span"];
}

/** Reads `2018.01.01 ~ 2018.12.31` or `2018.12.31 현재`; null where the text holds no day. */
export function statedPeriod(text: string): StatedPeriod | null {
  const days = [...text.matchAll(/(\d{4})\.(\d{2})\.(\d{2})/g)].map((m) => m.slice(1, 4).join("-"));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || !isDay(first) || !isDay(last)) return null;
  return { start: days.length > 1 ? first : null, end: last };
}

/** The period that a report of a company with a calendar fiscal year ends. */
export function calendarPeriod(year: string, report: ReportCode): StatedPeriod {
  return { start: null, end: lastDayOfMonth(`${year}-${String(reportMonths[report]).padStart(2, "0")}`) };
}

/** From the start of the fiscal year to the end of the period; null for a length that statements do not have. */
export function sinceYearStart(stated: StatedPeriod, report: ReportCode): FactPeriod | null {
  const months = reportMonths[report];
  const guessed = startOfMonths(stated.end, months);
  // A quarterly report may state its three months: the year then began earlier.
  const start = stated.start !== null && (months === 12 || stated.start <= guessed) ? stated.start : guessed;
  const span = spanOf(start, stated.end);
  return span === null ? null : { start, end: stated.end, span };
}

/** The three months that end with the period. */
export function lastQuarter(stated: StatedPeriod): FactPeriod {
  return { start: startOfMonths(stated.end, 3), end: stated.end, span: "quarter" };
}
