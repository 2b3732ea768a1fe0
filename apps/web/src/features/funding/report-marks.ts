import type { BaselineView } from "@sector-tracker/shared/contract";

/** A statement of the report that can stand over the bar of its year. */
export interface ReportMark {
  baseline: BaselineView;
  /** Index of the year on the axis. */
  index: number;
  /** The part of the year that the statement covers, 0 to 1. */
  from: number;
  to: number;
  value: number;
  period: string;
}

/** First and last month of a calendar year or a span of months; null for any other period. */
export function monthsOf(period: string): { from: string; to: string } | null {
  if (/^\d{4}$/.test(period)) return { from: `${period}-01`, to: `${period}-12` };
  const [from = "", to = ""] = period.split("/");
  const month = /^\d{4}-\d{2}$/;
  return month.test(from) && month.test(to) ? { from, to } : null;
}

/**
 * The funding statements about a group of companies that refer to a year, or to at least half of one, in the currency
 * of the chart. A statement about a single month or a single company is no yearly total and stays in the list beside it.
 */
export function reportMarks(
  statements: readonly BaselineView[],
  years: readonly string[],
  currency: string,
): ReportMark[] {
  return statements.flatMap((baseline) => {
    if (baseline.company !== null || baseline.segment === null || baseline.unit !== currency) return [];
    return baseline.points.flatMap((point) => {
      const months = point.period === null ? null : monthsOf(point.period);
      if (months === null || point.period === null) return [];
      const year = months.from.slice(0, 4);
      const index = years.indexOf(year);
      if (index < 0 || months.to.slice(0, 4) !== year) return [];
      const first = Number(months.from.slice(5));
      const last = Number(months.to.slice(5));
      if (last - first < 5) return [];
      return [
        {
          baseline,
          index,
          from: (first - 1) / 12,
          to: last / 12,
          value: point.value,
          period: point.period,
        },
      ];
    });
  });
}

/** Where a day stands on an axis of equal steps; null outside it. */
export function dayPosition(day: string, periods: readonly string[]): number | null {
  const [year = "", month = "", date = ""] = day.split("-");
  const ofMonth = (Number(date) - 1) / 31;
  const quarter = Math.floor((Number(month) - 1) / 3);
  const candidates: [string, number][] = [
    [year, (Number(month) - 1 + ofMonth) / 12],
    [`${year}-Q${String(quarter + 1)}`, (Number(month) - 1 - quarter * 3 + ofMonth) / 3],
    [`${year}-${month}`, ofMonth],
  ];
  for (const [period, part] of candidates) {
    const index = periods.indexOf(period);
    if (index >= 0) return index + part;
  }
  return null;
}
