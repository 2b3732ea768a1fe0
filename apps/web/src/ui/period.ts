import type { Lang } from "./format.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

function monthName(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}

/** A day: `9 Nov 2023`, `2023. 11. 9.` */
export function dayText(iso: string, lang: Lang): string {
  const [year = "", month = "", date = ""] = iso.slice(0, 10).split("-");
  if (lang === "ko") return `${year}. ${String(Number(month))}. ${String(Number(date))}.`;
  return `${String(Number(date))} ${monthName(month)} ${year}`;
}

/**
 * An instant in the reader's own time zone, to the minute. Written by hand, as days are: the first formatter of dates
 * takes a browser longer to make than the whole first page takes to draw.
 */
export function instantText(iso: string, lang: Lang): string {
  const at = new Date(iso);
  const two = (part: number) => String(part).padStart(2, "0");
  const day = dayText(`${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, lang);
  return `${day}${lang === "ko" ? " " : ", "}${two(at.getHours())}:${two(at.getMinutes())}`;
}

function calendarPeriod(period: string, lang: Lang): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter !== null) {
    const [, year = "", number = ""] = quarter;
    return lang === "ko" ? `${year}년 ${number}분기` : `Q${number} ${year}`;
  }
  const half = /^(\d{4})-H([12])$/.exec(period);
  if (half !== null) {
    const [, year = "", number = ""] = half;
    return lang === "ko" ? `${year}년 ${number === "1" ? "상" : "하"}반기` : `H${number} ${year}`;
  }
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month !== null) {
    const [, year = "", number = ""] = month;
    return lang === "ko" ? `${year}년 ${String(Number(number))}월` : `${monthName(number)} ${year}`;
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return dayText(period, lang);
  if (/^\d{4}$/.test(period)) return lang === "ko" ? `${period}년` : period;
  return period;
}

/** A period as a reader writes it: `2023-Q2` is `Q2 2023` or `2023년 2분기`, `FY2024-Q3` `Q3 FY2024`. */
export function periodText(period: string, lang: Lang): string {
  const fiscal = /^FY(\d{4})(?:-Q([1-4]))?$/.exec(period);
  if (fiscal !== null) {
    const [, year = "", quarter] = fiscal;
    if (lang === "ko") return quarter === undefined ? `${year} 회계연도` : `${year} 회계연도 ${quarter}분기`;
    return quarter === undefined ? `FY${year}` : `Q${quarter} FY${year}`;
  }
  const [from, to] = period.split("/");
  if (from !== undefined && to !== undefined) {
    const sameYear = from.slice(0, 4) === to.slice(0, 4) && lang === "en" && from.length === 7;
    if (lang === "ko" && from.slice(0, 4) === to.slice(0, 4) && from.length === 7 && to.length === 7)
      return `${from.slice(0, 4)}년 ${String(Number(from.slice(5)))}–${String(Number(to.slice(5)))}월`;
    return `${sameYear ? monthName(from.slice(5)) : calendarPeriod(from, lang)}–${calendarPeriod(to, lang)}`;
  }
  return calendarPeriod(period, lang);
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000,
  );
}

/** An age in the largest unit that says enough: `12 days`, `5 months`, `2.1 years`. */
export function ageText(days: number, lang: Lang): string {
  if (days < 60) return lang === "ko" ? `${String(days)}일` : `${String(days)} d`;
  if (days < 730) {
    const months = String(Math.round(days / 30.44));
    return lang === "ko" ? `${months}개월` : `${months} mo`;
  }
  const years = (days / 365.25).toFixed(1);
  return lang === "ko" ? `${years}년` : `${years} yr`;
}

/** First and last day of a calendar year, quarter or month; null for any other text. */
export function calendarBounds(period: string): { from: string; to: string } | null {
  const found = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(period);
  if (found === null) return null;
  const [, year = "", quarter, month] = found;
  const first = quarter !== undefined ? Number(quarter) * 3 - 2 : Number(month ?? 1);
  const length = quarter !== undefined ? 3 : month !== undefined ? 1 : 12;
  const end = new Date(Date.UTC(Number(year), first - 1 + length, 0)).toISOString().slice(0, 10);
  return { from: `${year}-${String(first).padStart(2, "0")}-01`, to: end };
}
