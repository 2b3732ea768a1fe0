import { z } from "zod";
import {
  addDays,
  dayParts,
  daysBetween,
  daysInMonth,
  firstDayOfMonth,
  isoWeekStart,
  lastDayOfMonth,
} from "./day.ts";

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDate = z.iso
  .date()
  .refine((day) => !day.startsWith("0000"), { error: "There is no year 0 in the calendar." });
export type IsoDate = z.infer<typeof IsoDate>;

/** An instant in UTC, RFC 3339. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

const PERIOD =
  /^(?:\d{4}|\d{4}-Q[1-4]|\d{4}-H[12]|\d{4}-(?:0[1-9]|1[0-2])|\d{4}-(?:0[1-9]|1[0-2])\/\d{4}-(?:0[1-9]|1[0-2])|\d{4}\/\d{4}|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/;

/** `2023`, `2023-Q2`, `2023-H1`, `2023-08`, `2023-01/2023-08`, `2020/2022`, `2023-11-09`. */
export const PeriodText = z
  .string()
  .regex(PERIOD, "use 2023, 2023-Q2, 2023-H1, 2023-08, 2023-01/2023-08, 2020/2022 or 2023-11-09");
export type PeriodText = z.infer<typeof PeriodText>;

/** How finely a series is grouped. */
export type GroupBy = "day" | "week" | "month" | "quarter" | "year";

/** `span` is a period that no calendar name fits: a week, a fiscal quarter, any two days. */
export type PeriodKind = "year" | "quarter" | "half" | "month" | "months" | "years" | "day" | "span";

/** A stretch of time with its place on the axis. */
export interface Period {
  /** As the contract writes it; `start/end` in days for a `span`. */
  readonly text: string;
  readonly kind: PeriodKind;
  /** First and last day, both inside. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** The middle day: where a flow stands on a time axis. */
  readonly mid: IsoDate;
  /** Centre in calendar years (see `yearPosition`): 2023 is 2023.5. */
  readonly position: number;
  /** Length in whole months, to the nearest month for fiscal periods; null for days and weeks. */
  readonly months: number | null;
}

/**
 * Place of a day's noon in calendar years. The one day-count of the product: a year has twelve equal months and a
 * month's days are equal parts of it. So calendar years, halves, quarters and months lie at exact distances (a year
 * from a year is a whole number, leap years or not), and days fall between without a jump.
 */
export function yearPosition(day: IsoDate): number {
  const { year, month, day: date } = dayParts(day);
  return year + (month - 1 + (date - 0.5) / daysInMonth(year, month)) / 12;
}

/** Years from the centre of one period to the centre of another, by `yearPosition`'s day-count. */
export function yearFraction(from: string | Period, to: string | Period): number {
  return placeOf(to) - placeOf(from);
}

function placeOf(period: string | Period): number {
  return typeof period === "string" ? parsePeriod(period).position : period.position;
}

/** Reads a period of the contract. Throws RangeError for any other text and where the end precedes the start. */
export function parsePeriod(text: PeriodText): Period {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const period = Object.freeze(readPeriod(text));
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(text, period);
  return period;
}

/** Periods read before: a scoreboard names the same few dozen thousands of times. */
const parsed = new Map<string, Period>();
const MOST_PARSED = 10_000;

function readPeriod(text: PeriodText): Period {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dayPeriod(text);
  const years = /^(\d{4})(?:\/(\d{4}))?$/.exec(text);
  if (years !== null) {
    const first = Number(years[1]);
    const last = Number(years[2] ?? years[1]);
    return monthsPeriod(text, years[2] === undefined ? "year" : "years", first * 12, last * 12 + 11);
  }
  const part = /^(\d{4})-([QH])([1-4])$/.exec(text);
  if (part !== null) {
    const length = part[2] === "Q" ? 3 : 6;
    const first = Number(part[1]) * 12 + (Number(part[3]) - 1) * length;
    if (length === 6 && Number(part[3]) > 2) throw new RangeError(`not a period: ${text}`);
    return monthsPeriod(text, length === 3 ? "quarter" : "half", first, first + length - 1);
  }
  const month = /^(\d{4})-(\d{2})(?:\/(\d{4})-(\d{2}))?$/.exec(text);
  if (month !== null) {
    const first = monthIndex(text, Number(month[1]), Number(month[2]));
    if (month[3] === undefined) return monthsPeriod(text, "month", first, first);
    return monthsPeriod(text, "months", first, monthIndex(text, Number(month[3]), Number(month[4])));
  }
  throw new RangeError(`not a period: ${text}`);
}

/**
 * The period between two days, both inside: the calendar's name where one fits, else a `span`. A fiscal quarter of 13
 * weeks counts as three months, a fiscal year of 52 or 53 weeks as twelve.
 */
export function periodFromDates(start: IsoDate, end: IsoDate): Period {
  if (start > end) throw new RangeError(`the period ends before it starts: ${start}/${end}`);
  if (start === end) return dayPeriod(start);
  const from = dayParts(start);
  const to = dayParts(end);
  if (from.day === 1 && to.day === daysInMonth(to.year, to.month)) {
    const first = from.year * 12 + from.month - 1;
    const last = to.year * 12 + to.month - 1;
    return parsePeriod(monthsText(first, last));
  }
  const length = daysBetween(start, end) + 1;
  const months = Math.round(length / 30.4375);
  const position = (edgePosition(start) + edgePosition(addDays(end, 1))) / 2;
  return {
    text: `${start}/${end}`,
    kind: "span",
    start,
    end,
    mid: midDay(start, end),
    position,
    months: months === 0 ? null : months,
  };
}

/** The day, week (Monday to Sunday), month, quarter or year in which a day falls. */
export function periodOf(day: IsoDate, groupBy: GroupBy): Period {
  const { year, month } = dayParts(day);
  switch (groupBy) {
    case "day":
      return dayPeriod(day);
    case "week": {
      const monday = isoWeekStart(day);
      return { ...periodFromDates(monday, addDays(monday, 6)), text: monday, months: null };
    }
    case "month":
      return parsePeriod(monthsText(year * 12 + month - 1, year * 12 + month - 1));
    case "quarter":
      return parsePeriod(`${pad(year)}-Q${Math.ceil(month / 3)}`);
    case "year":
      return parsePeriod(pad(year));
  }
}

/** Every period from the one of `from` to the one of `to`, without gaps; empty where `to` precedes `from`. */
export function periodsBetween(from: IsoDate, to: IsoDate, groupBy: GroupBy): Period[] {
  const periods: Period[] = [];
  for (
    let period = periodOf(from, groupBy);
    period.start <= to;
    period = periodOf(addDays(period.end, 1), groupBy)
  ) {
    periods.push(period);
  }
  return periods;
}

/** Orders by start, then the shorter first. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return 0;
}

/**
 * A company's fiscal period: `FY2026` or `FY2026-Q1`, the fiscal year named by the calendar year in which it ends.
 * `fiscalYearEnd` is the month and day of its end, `MM-DD`; days near a month's edge (NVIDIA's last Sunday of
 * January) count as that month's end. Throws RangeError for any other text.
 */
export function parseFiscalPeriod(text: string, fiscalYearEnd: string): Period {
  const match = /^FY(\d{4})(?:-Q([1-4]))?$/.exec(text);
  const end = /^(\d{2})-(\d{2})$/.exec(fiscalYearEnd);
  if (match === null || end === null) throw new RangeError(`not a fiscal period: ${text}, ${fiscalYearEnd}`);
  // An end in a month's first week belongs to the month before (a 52-week year that spills over).
  const endMonth = Number(match[1]) * 12 + Number(end[1]) - 1 - (Number(end[2]) <= 7 ? 1 : 0);
  const quarter = match[2] === undefined ? null : Number(match[2]);
  const first = quarter === null ? endMonth - 11 : endMonth - 11 + (quarter - 1) * 3;
  const last = quarter === null ? endMonth : first + 2;
  return { ...parsePeriod(monthsText(first, last)), text };
}

/** `FY2026` or `FY2026-Q1`. */
export function fiscalText(fiscalYear: number, fiscalQuarter: number | null): string {
  return fiscalQuarter === null ? `FY${fiscalYear}` : `FY${fiscalYear}-Q${fiscalQuarter}`;
}

function dayPeriod(day: IsoDate): Period {
  return {
    text: day,
    kind: "day",
    start: day,
    end: day,
    mid: day,
    position: yearPosition(day),
    months: null,
  };
}

/** Months are counted from year 0: year × 12 + month − 1. */
function monthsPeriod(text: string, kind: PeriodKind, first: number, last: number): Period {
  if (last < first) throw new RangeError(`the period ends before it starts: ${text}`);
  const start = firstDayOfMonth(Math.floor(first / 12), (first % 12) + 1);
  const end = lastDayOfMonth(Math.floor(last / 12), (last % 12) + 1);
  const position = (first + last + 1) / 24;
  return { text, kind, start, end, mid: midDay(start, end), position, months: last - first + 1 };
}

function monthsText(first: number, last: number): string {
  const year = Math.floor(first / 12);
  const length = last - first + 1;
  if (first % 12 === 0 && length % 12 === 0) {
    return length === 12 ? pad(year) : `${pad(year)}/${pad(Math.floor(last / 12))}`;
  }
  if (length === 3 && first % 3 === 0) return `${pad(year)}-Q${(first % 12) / 3 + 1}`;
  if (length === 6 && first % 6 === 0) return `${pad(year)}-H${(first % 12) / 6 + 1}`;
  return length === 1 ? monthText(first) : `${monthText(first)}/${monthText(last)}`;
}

function monthText(index: number): string {
  return `${pad(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, "0")}`;
}

function monthIndex(text: string, year: number, month: number): number {
  if (month < 1 || month > 12) throw new RangeError(`not a period: ${text}`);
  return year * 12 + month - 1;
}

function pad(year: number): string {
  return String(year).padStart(4, "0");
}

/** The middle day; of two the later, so that a calendar year's is 2 July. */
function midDay(start: IsoDate, end: IsoDate): IsoDate {
  return addDays(start, Math.floor((daysBetween(start, end) + 1) / 2));
}

/** Place of a day's first moment. */
function edgePosition(day: IsoDate): number {
  const { year, month, day: date } = dayParts(day);
  return year + (month - 1 + (date - 1) / daysInMonth(year, month)) / 12;
}
