import type { EarningsFactView } from "@sector-tracker/shared/contract";

const DAY_MS = 86_400_000;

/** The calendar quarter that holds the middle of a period, such as `2024-Q1` for February to April 2024. */
export function calendarQuarter(fact: { periodStart: string; periodEnd: string }): {
  year: number;
  quarter: number;
} {
  const start = Date.parse(`${fact.periodStart}T00:00:00Z`);
  const end = Date.parse(`${fact.periodEnd}T00:00:00Z`) + DAY_MS;
  const middle = new Date((start + end) / 2);
  return { year: middle.getUTCFullYear(), quarter: Math.floor(middle.getUTCMonth() / 3) + 1 };
}

/**
 * Fiscal quarters under the calendar quarter that holds most of them. Where two of one figure would stand in one place
 * (a changed fiscal year), neither does. Figures of one day keep their day.
 */
export function calendarQuarters(facts: readonly EarningsFactView[]): EarningsFactView[] {
  const placed = new Map<string, EarningsFactView[]>();
  const instants: EarningsFactView[] = [];
  for (const fact of facts) {
    if (fact.periodStart === fact.periodEnd) {
      instants.push(fact);
      continue;
    }
    const { year, quarter } = calendarQuarter(fact);
    const period = `${String(year)}-Q${String(quarter)}`;
    const key = `${fact.concept} ${fact.unit} ${period}`;
    const moved = { ...fact, period, fiscalYear: year, fiscalQuarter: quarter };
    placed.set(key, [...(placed.get(key) ?? []), moved]);
  }
  return [...[...placed.values()].flatMap((group) => (group.length === 1 ? group : [])), ...instants];
}

/** Calendar years: the sum of a figure's four quarters, with the quarters it was made of; no year with fewer. */
export function calendarYears(facts: readonly EarningsFactView[]): EarningsFactView[] {
  const years = new Map<string, EarningsFactView[]>();
  for (const fact of calendarQuarters(facts)) {
    if (fact.periodStart === fact.periodEnd || fact.unit === "count" || fact.unit === "shares") continue;
    const key = `${fact.concept} ${fact.unit} ${String(fact.fiscalYear)}`;
    years.set(key, [...(years.get(key) ?? []), fact]);
  }
  return [...years.values()].flatMap((group) => {
    const quarters = [...group].sort((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1));
    const last = quarters.at(-1);
    const first = quarters[0];
    if (first === undefined || last === undefined || quarters.length !== 4) return [];
    return [
      {
        ...last,
        period: String(last.fiscalYear),
        periodStart: first.periodStart,
        fiscalQuarter: null,
        value: quarters.reduce((sum, quarter) => sum + quarter.value, 0),
        converted: sumConverted(quarters),
        derived: true,
        derivedFrom: quarters.map(({ period, value, provenance }) => ({ period, value, provenance })),
        vintages: 1,
      },
    ];
  });
}

/** Quarters converted each at its own average; the last one's rate stands for them. */
function sumConverted(quarters: readonly EarningsFactView[]): EarningsFactView["converted"] {
  let sum = 0;
  for (const { converted } of quarters) {
    if (converted === null || !("value" in converted)) return converted;
    sum += converted.value;
  }
  const last = quarters.at(-1)?.converted ?? null;
  return last === null ? null : { ...last, value: sum };
}
