import { addDays, spanDays } from "../format/dates.ts";

/** A company's fiscal calendar, read off the ends of its own annual periods. */
export interface FiscalCalendar {
  /** Fiscal year (named by the calendar year in which it ends) and quarter that a day belongs to. */
  readonly place: (day: string) => { readonly year: number; readonly quarter: number };
}

/**
 * A fiscal year is named by the year of its last day, a week-53 overhang into January counted to the year before.
 * Days beyond the last annual period are placed by steps of 52 weeks from the nearest known end.
 */
export function fiscalCalendar(annualEnds: readonly string[]): FiscalCalendar {
  const ends = [...new Set(annualEnds)].sort();
  return {
    place: (day) => {
      const end = yearEndFor(ends, day);
      const behind = spanDays(day, end) - 1;
      const quarter = 4 - Math.round(behind / 91.3125);
      return { year: labelOf(end), quarter: Math.min(4, Math.max(1, quarter)) };
    },
  };
}

/** The fiscal year's end on or after the day, allowing a week for 52/53-week calendars. */
function yearEndFor(ends: readonly string[], day: string): string {
  const known = ends.find((end) => end >= day && spanDays(day, end) <= 380);
  if (known !== undefined) return known;
  const nearest = ends.at(-1) ?? `${day.slice(0, 4)}-12-31`;
  let end = nearest;
  while (addDays(end, 7) < day) end = addYears(end, 1);
  while (addYears(end, -1) >= day) end = addYears(end, -1);
  return end < day ? day : end;
}

function addYears(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const rest = day.slice(4) === "-02-29" ? "-02-28" : day.slice(4);
  return `${String(year)}${rest}`;
}

function labelOf(end: string): number {
  return Number(addDays(end, -10).slice(0, 4));
}
