import type { ImportDateOrder } from "@sector-tracker/shared";
import { addDays, type LooseDate } from "../format/dates.ts";
import { readDay } from "./days.ts";

/** A period as a person writes it: a year, half, quarter, month or day; fiscal where the cell says so. */
export interface ReadPeriod {
  readonly year: number;
  readonly kind: "year" | "half" | "quarter" | "month" | "day";
  /** Half, quarter or month of the year, from 1; 0 for years and days. */
  readonly part: number;
  readonly fiscal: boolean;
  readonly day: string | null;
}

/** Reads `2023`, `FY2023`, `2023-Q2`, `Q2 2023`, `2Q23`, `2023년 2분기`, `2023 상반기`, `2023-08`, a day. */
export function readPeriod(text: string, order: ImportDateOrder): ReadPeriod | null {
  const trimmed = text.normalize("NFKC").trim().replace(/^'/, "");
  const fiscal = /^(?:fy|회계)/i.test(trimmed) || /회계연도/.test(trimmed);
  const rest = trimmed
    .replace(/^(?:fiscal\s+year|fiscal|fy|cy|회계연도|회계)\s*['’]?/i, "")
    .replace(/\s*(?:회계연도|년도|연간|[ae])$/i, "")
    .trim();
  const parts =
    /^(\d{4}|\d{2})\s*(?:년)?\s*[-./\s]?\s*(Q|H)\s*([1-4])$/i.exec(rest) ??
    /^(\d{4}|\d{2})\s*년?\s*()([1-4])\s*분기$/.exec(rest);
  if (parts !== null) return partOf(parts[1], parts[2] === "" ? "Q" : parts[2], parts[3], fiscal);
  const leading =
    /^(Q|H)\s*([1-4])[\s\-/'’]*(?:fy)?\s*['’]?(\d{4}|\d{2})$/i.exec(rest) ??
    swapped(/^([1-4])\s*(Q|H)[\s\-/'’]*(?:fy)?\s*['’]?(\d{4}|\d{2})$/i.exec(rest));
  if (leading !== null) return partOf(leading[3], leading[1], leading[2], fiscal || /fy/i.test(trimmed));
  const half = /^(\d{4})\s*년?\s*(상|하)반기$/.exec(rest);
  if (half !== null) return partOf(half[1], "H", half[2] === "상" ? "1" : "2", fiscal);
  const short = /^\d{2}$/.test(rest) && fiscal ? `20${rest}` : rest;
  const date = readDay(short, order);
  return date === null ? null : ofDate(date, fiscal);
}

function swapped(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1], match[3]];
}

function partOf(year = "", letter = "", part = "", fiscal = false): ReadPeriod | null {
  const full = year.length === 2 ? `20${year}` : year;
  const kind = letter.toUpperCase() === "H" ? "half" : "quarter";
  const number = Number(part);
  if (kind === "half" && number > 2) return null;
  return { year: Number(full), kind, part: number, fiscal, day: null };
}

function ofDate(date: LooseDate, fiscal: boolean): ReadPeriod {
  const year = Number(date.from.slice(0, 4));
  if (date.precision === "year") return { year, kind: "year", part: 0, fiscal, day: null };
  if (date.precision === "month") {
    return { year, kind: "month", part: Number(date.from.slice(5, 7)), fiscal, day: null };
  }
  return { year, kind: "day", part: 0, fiscal, day: date.from };
}

/** The period in the words of the contract: `2023`, `2023-Q2`, `2023-H1`, `2023-08`, `2023-11-09`, `FY2024-Q3`. */
export function periodText({ year, kind, part, fiscal, day }: ReadPeriod): string {
  const name = `${fiscal ? "FY" : ""}${year}`;
  switch (kind) {
    case "year":
      return name;
    case "quarter":
      return `${name}-Q${part}`;
    case "half":
      return `${year}-H${part}`;
    case "month":
      return `${year}-${String(part).padStart(2, "0")}`;
    case "day":
      return day ?? String(year);
  }
}

/** First and last day of a period of a year that ends with that month. */
export function daysOf(
  { year, kind, part, day }: ReadPeriod,
  yearEndMonth: number,
): { start: string; end: string; months: number } | null {
  if (kind === "day") return day === null ? null : { start: day, end: day, months: 0 };
  const months = { year: 12, half: 6, quarter: 3, month: 1 }[kind];
  // Months are counted from year 0; a fiscal year begins the month after the one before it ended.
  const yearEnd = year * 12 + yearEndMonth - 1;
  const last =
    kind === "month" ? year * 12 + part - 1 : kind === "year" ? yearEnd : yearEnd - 12 + part * months;
  const first = last - months + 1;
  return { start: firstOf(first), end: addDays(firstOf(last + 1), -1), months };
}

function firstOf(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
