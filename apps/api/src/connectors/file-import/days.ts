import type { ImportDateOrder } from "@sector-tracker/shared";
import { addDays, isDay, lastDayOfMonth, type LooseDate } from "../format/dates.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Serial days of a spreadsheet between 1927 and 2119: other numbers are no dates. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 80_000;

/**
 * Reads a date as people write it, in the order of the file where days and months could change places. A month or a
 * year alone keeps that precision. Null where the text is no date.
 */
export function readDay(text: string, order: ImportDateOrder): LooseDate | null {
  const trimmed = text.normalize("NFKC").trim().replace(/^'/, "");
  if (trimmed === "" || trimmed.length > 40) return null;
  return isoLike(trimmed) ?? korean(trimmed) ?? named(trimmed) ?? ordered(trimmed, order) ?? serial(trimmed);
}

/** `2023-11-09`, `2023/11/9`, `2023. 11. 9.`, `20231109`, with or without a time; `2023-11`; `2023`. */
function isoLike(text: string): LooseDate | null {
  const day = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\.?(?:[T\s].*)?$/.exec(text);
  if (day !== null) return dayOf(day[1], day[2], day[3]);
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (packed !== null) return dayOf(packed[1], packed[2], packed[3]);
  const month = /^(\d{4})\s*[-/.]\s*(\d{1,2})\.?$/.exec(text);
  if (month !== null) return monthOf(month[1], month[2]);
  const year = /^((?:19|20|21)\d{2})\.?$/.exec(text);
  return year === null ? null : yearOf(year[1]);
}

/** `2023년 11월 9일`, `2023년 11월`, `2023년`. */
function korean(text: string): LooseDate | null {
  const match = /^(\d{4}|'?\d{2})\s*년(?:\s*(\d{1,2})\s*월(?:\s*(\d{1,2})\s*일)?)?$/.exec(text);
  if (match === null) return null;
  const year = century(match[1] ?? "");
  if (match[2] === undefined) return yearOf(year);
  return match[3] === undefined ? monthOf(year, match[2]) : dayOf(year, match[2], match[3]);
}

/** `9 Nov 2023`, `Nov 9, 2023`, `November 2023`, `Nov-23`. */
function named(text: string): LooseDate | null {
  const first = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})\.?[\s,.-]+(\d{4}|\d{2})$/i.exec(text);
  if (first !== null) return dayOf(century(first[3] ?? ""), monthNumber(first[2]), first[1]);
  const then = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text);
  if (then !== null) return dayOf(then[3], monthNumber(then[1]), then[2]);
  const month = /^([a-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})$/i.exec(text);
  return month === null ? null : monthOf(century(month[2] ?? ""), monthNumber(month[1]));
}

/** `9/11/2023`: which is the month, the order says. */
function ordered(text: string, order: ImportDateOrder): LooseDate | null {
  const match = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\.?(?:[T\s].*)?$/.exec(text);
  if (match === null) return null;
  const [, a, b, year = ""] = match;
  if (order === "ymd") return dayOf(century(a ?? ""), b, year);
  return order === "mdy" ? dayOf(century(year), a, b) : dayOf(century(year), b, a);
}

function serial(text: string): LooseDate | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  const number = Math.floor(Number(text));
  if (number < FIRST_SERIAL || number > LAST_SERIAL) return null;
  const day = addDays("1899-12-30", number);
  return { from: day, to: day, precision: "day" };
}

/** Two digits of a year: 70 to 99 are the last century's. */
function century(year: string): string {
  const digits = year.replace("'", "");
  if (digits.length !== 2) return digits;
  return Number(digits) >= 70 ? `19${digits}` : `20${digits}`;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
}

function dayOf(year = "", month = "", day = ""): LooseDate | null {
  const text = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? { from: text, to: text, precision: "day" } : null;
}

function monthOf(year = "", month = ""): LooseDate | null {
  const number = Number(month);
  if (!(number >= 1 && number <= 12) || year.length !== 4) return null;
  const text = `${year}-${month.padStart(2, "0")}`;
  return { from: `${text}-01`, to: lastDayOfMonth(text), precision: "month" };
}

function yearOf(year = ""): LooseDate | null {
  return { from: `${year}-01-01`, to: `${year}-12-31`, precision: "year" };
}

/** Which of day and month comes first in a file, told by its own cells. */
export interface FoundOrder {
  readonly order: ImportDateOrder;
  /** True where every such date reads both ways. */
  readonly ambiguous: boolean;
  /** A cell that reads both ways. */
  readonly example: string | null;
}

/** A number above 12 decides; where none is, and where both are, the order stays a question that the page asks. */
export function dateOrderOf(cells: Iterable<string>): FoundOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let unsure: string | null = null;
  for (const cell of cells) {
    const match = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(?:\d{4}|\d{2})\b/.exec(cell.trim());
    if (match === null) continue;
    const first = Number(match[1]);
    const second = Number(match[2]);
    if (first > 12 && second <= 12) dayFirst += 1;
    else if (second > 12 && first <= 12) monthFirst += 1;
    else if (first !== second && first <= 12 && second <= 12) unsure ??= cell.trim();
  }
  if (dayFirst > 0 || monthFirst > 0) {
    return {
      order: dayFirst >= monthFirst ? "dmy" : "mdy",
      ambiguous: dayFirst > 0 && monthFirst > 0,
      example: dayFirst > 0 && monthFirst > 0 ? unsure : null,
    };
  }
  return unsure === null
    ? { order: "ymd", ambiguous: false, example: null }
    : { order: "dmy", ambiguous: true, example: unsure };
}
