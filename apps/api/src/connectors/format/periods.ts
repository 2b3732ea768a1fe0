import { addDays, lastDayOfMonth, spanDays } from "./dates.ts";

/** Length of a period as statements use it; null for lengths that are none of these. */
export function spanOf(start: string, end: string): "quarter" | "half" | "nine-months" | "year" | null {
  const days = spanDays(start, end);
  if (days >= 80 && days <= 100) return "quarter";
  if (days >= 170 && days <= 192) return "half";
  if (days >= 260 && days <= 285) return "nine-months";
  if (days >= 350 && days <= 380) return "year";
  return null;
}

/** First day of the period of that many months that ends on the day; the end of a month goes with ends of months. */
export function startOfMonths(end: string, months: number): string {
  const year = Number(end.slice(0, 4));
  const month = Number(end.slice(5, 7));
  const before = new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
  const last = lastDayOfMonth(before);
  const sameDay = `${before}-${end.slice(8)}`;
  const isMonthEnd = end === lastDayOfMonth(end.slice(0, 7));
  return addDays(isMonthEnd || sameDay > last ? last : sameDay, 1);
}

/** Fiscal year, named by the calendar year in which it ends, and quarter of a period's last day. */
export function fiscalPlace(end: string, yearEndMonth: number): { year: number; quarter: number } {
  // A 52-week year may end a few days into the month after.
  const day = addDays(end, -10);
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4));
  const after = (month - yearEndMonth + 12) % 12;
  return { year: month > yearEndMonth ? year + 1 : year, quarter: after === 0 ? 4 : Math.ceil(after / 3) };
}

/** The month in which fiscal years end, out of the ends of annual periods; null where there is none. */
export function yearEndMonthOf(annualEnds: readonly string[]): number | null {
  const latest = [...annualEnds].sort().at(-1);
  return latest === undefined ? null : Number(addDays(latest, -10).slice(5, 7));
}
