const DAY_MS = 86_400_000;

/** The day that many days later (or earlier), `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `start` to `end`, both counted: a calendar quarter has 90 to 92. */
export function spanDays(start: string, end: string): number {
  return Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / DAY_MS) + 1;
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** Last day of a month given as `YYYY-MM`. */
export function lastDayOfMonth(month: string): string {
  const year = Number(month.slice(0, 4));
  const index = Number(month.slice(5, 7));
  return new Date(Date.UTC(year, index, 0)).toISOString().slice(0, 10);
}

/** A date that a page gives as a day, a month or a year only. */
export interface LooseDate {
  /** The day itself; for a month or a year its first day. */
  readonly from: string;
  /** The day itself; for a month or a year its last day. */
  readonly to: string;
  readonly precision: "day" | "month" | "year";
}

/** Reads `2024-10-02`, `2024-10` or `2024`; null for anything else. */
export function looseDate(text: string): LooseDate | null {
  const trimmed = text.trim();
  if (isDay(trimmed)) return { from: trimmed, to: trimmed, precision: "day" };
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(trimmed)) {
    return { from: `${trimmed}-01`, to: lastDayOfMonth(trimmed), precision: "month" };
  }
  if (/^\d{4}$/.test(trimmed)) return { from: `${trimmed}-01-01`, to: `${trimmed}-12-31`, precision: "year" };
  return null;
}

/**
 * The day on which a figure counts as known. A month or a year counts at its end, so that nothing leaks early,
 * but never after the day of retrieval; a page without a date is known from its retrieval on.
 */
export function knownOnOf(published: LooseDate | null, retrievedOn: string): string {
  if (published === null) return retrievedOn;
  return published.to < retrievedOn ? published.to : retrievedOn;
}

/** Reads a date in the American order, `9/19/2025`; null for anything else. */
export function americanDate(text: string): string | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  if (match === null) return null;
  const [, month = "", day = "", year = ""] = match;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(date) ? date : null;
}

/** Day of a spreadsheet's serial number, counted from 30 December 1899 as they do; null for anything else. */
export function serialDay(text: string): string | null {
  if (!/^\d{4,5}(?:\.\d+)?$/.test(text.trim())) return null;
  return addDays("1899-12-30", Math.floor(Number(text)));
}
