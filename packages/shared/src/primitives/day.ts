import type { IsoDate } from "./period.ts";

/**
 * Exact arithmetic on calendar days written `YYYY-MM-DD` (proleptic Gregorian, no time zone, no clock).
 * A day is a whole number: days since 1970-01-01, so sums and differences never drift.
 */

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
  // Howard Hinnant's civil_from_days: the year begins in March, so that a leap day is its last.
  const shifted = days + DAYS_TO_1970;
  const era = Math.floor(shifted / ERA_DAYS);
  const ofEra = shifted - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
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
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
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

/** Days of 400 years, after which the calendar repeats. */
const ERA_DAYS = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

/** Howard Hinnant's days_from_civil (chrono-compatible low-level date algorithms). */
function utcDays(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return era * ERA_DAYS + ofEra - DAYS_TO_1970;
}
