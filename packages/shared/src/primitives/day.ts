import type { IsoDate } from "./period.ts";

/**
 * Exact arithmetic on calendar days written `YYYY-MM-DD` (proleptic Gregorian, no time zone, no clock).
 * A day is a whole number: days since 1970-01-01, so sums and differences never drift.
 */

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Year, month (1–12) and day of a calendar day. Throws RangeError where there is no such day. */
export function dayParts(day: IsoDate): { year: number; month: number; day: number } {
  const match = ISO_DAY.exec(day);
  if (match === null) throw new RangeError(`not a calendar day: ${day}`);
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (
    parts.month < 1 ||
    parts.month > 12 ||
    parts.day < 1 ||
    parts.day > daysInMonth(parts.year, parts.month)
  ) {
    throw new RangeError(`no such calendar day: ${day}`);
  }
  return parts;
}

/** Days since 1970-01-01. Throws RangeError where there is no such day. */
export function dayNumber(day: IsoDate): number {
  const { year, month, day: date } = dayParts(day);
  return utcDays(year, month, date);
}

/** The calendar day that is `days` days after 1970-01-01. */
export function isoDay(days: number): IsoDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** The calendar day `days` later (earlier where negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return isoDay(dayNumber(day) + days);
}

/** Days from one day to another; negative where `to` is the earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return utcDays(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - utcDays(year, month, 1);
}

/** First day of a month (1–12). */
export function firstDayOfMonth(year: number, month: number): IsoDate {
  return isoDay(utcDays(year, month, 1));
}

/** Last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  return isoDay(utcDays(year, month, daysInMonth(year, month)));
}

/** The same day `months` months later; the month's last day where that month is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const { year, month, day: date } = dayParts(day);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return isoDay(utcDays(targetYear, targetMonth, Math.min(date, daysInMonth(targetYear, targetMonth))));
}

/** Monday of the day's week, as ISO 8601 counts weeks. */
export function isoWeekStart(day: IsoDate): IsoDate {
  const number = dayNumber(day);
  // 1970-01-01 was a Thursday, three days after its Monday.
  const sinceMonday = (((number + 3) % 7) + 7) % 7;
  return isoDay(number - sinceMonday);
}

function utcDays(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Date.UTC reads years 0–99 as 1900–1999; setUTCFullYear does not.
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}
