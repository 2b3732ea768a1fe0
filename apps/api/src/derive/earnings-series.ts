import { type Decimal, fiscalText, sum } from "@sector-tracker/shared";
import type { EarningsRow } from "../store/read/earnings.repository.ts";

/** Four quarters in a row, summed. */
export interface TrailingYear {
  readonly last: EarningsRow;
  /** Oldest first. */
  readonly quarters: readonly EarningsRow[];
  readonly value: Decimal;
  readonly knownOn: string;
}

/** `FY2024`, `FY2024-Q3`; `FY2024-H1` and `FY2024-9M` since the year's start; the day for instants. */
export function earningsPeriod(row: EarningsRow): string {
  switch (row.span) {
    case "instant":
      return row.period_end;
    case "half":
      return `${fiscalText(row.fiscal_year, null)}-H${(row.fiscal_quarter ?? 2) <= 2 ? 1 : 2}`;
    case "nine-months":
      return `${fiscalText(row.fiscal_year, null)}-9M`;
    case "year":
      return fiscalText(row.fiscal_year, null);
    case "quarter":
      return fiscalText(row.fiscal_year, row.fiscal_quarter);
  }
}

/**
 * Trailing twelve months of one company's quarters, per concept and unit, newest first. Only four consecutive fiscal
 * quarters are summed: a gap gives no value rather than a wrong one.
 */
export function trailingYears(rows: readonly EarningsRow[]): TrailingYear[] {
  const groups = new Map<string, Map<number, EarningsRow>>();
  for (const row of rows) {
    if (row.span !== "quarter" || row.fiscal_quarter === null) continue;
    const key = `${row.company_slug}\n${row.concept}\n${row.unit}`;
    const group = groups.get(key) ?? new Map<number, EarningsRow>();
    group.set(row.fiscal_year * 4 + row.fiscal_quarter, row);
    groups.set(key, group);
  }
  const years: TrailingYear[] = [];
  for (const group of groups.values()) {
    for (const [place, last] of group) {
      const quarters = [place - 3, place - 2, place - 1, place].flatMap((each) => group.get(each) ?? []);
      if (quarters.length < 4) continue;
      years.push({
        last,
        quarters,
        value: sum(quarters.map((quarter) => quarter.value)),
        knownOn: quarters.reduce(
          (latest, quarter) => (quarter.known_on > latest ? quarter.known_on : latest),
          "",
        ),
      });
    }
  }
  return years.sort((a, b) => (a.last.period_end < b.last.period_end ? 1 : -1));
}
