import type { EarningsFactView } from "@sector-tracker/shared/contract";

export interface EarningsGrid {
  /** Newest first. */
  periods: { period: string; end: string }[];
  /** Concept → period → fact. */
  facts: Map<string, Map<string, EarningsFactView>>;
  concepts: string[];
}

const ORDER = [
  "revenue",
  "grossProfit",
  "operatingIncome",
  "netIncome",
  "researchAndDevelopment",
  "capitalExpenditure",
  "operatingCashFlow",
  "cash",
  "totalAssets",
  "sharesOutstanding",
  "employees",
];

function isDay(period: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(period);
}

function rank(concept: string): number {
  const index = ORDER.indexOf(concept);
  return index === -1 ? ORDER.length : index;
}

/**
 * Facts as a grid of concepts by fiscal period. A figure of one day (cash, total assets) stands in the period that
 * ends on that day; one of another day, such as the shares on a filing's cover, belongs to no period and is left out.
 */
export function earningsGrid(facts: readonly EarningsFactView[]): EarningsGrid {
  const ends = new Map<string, string>();
  const byEnd = new Map<string, string>();
  for (const fact of facts) {
    if (isDay(fact.period)) continue;
    ends.set(fact.period, fact.periodEnd);
    byEnd.set(fact.periodEnd, fact.period);
  }
  const byConcept = new Map<string, Map<string, EarningsFactView>>();
  for (const fact of facts) {
    const period = isDay(fact.period) ? byEnd.get(fact.periodEnd) : fact.period;
    if (period === undefined) continue;
    const row = byConcept.get(fact.concept) ?? new Map<string, EarningsFactView>();
    row.set(period, fact);
    byConcept.set(fact.concept, row);
  }
  return {
    periods: [...ends].map(([period, end]) => ({ period, end })).sort((a, b) => b.end.localeCompare(a.end)),
    facts: byConcept,
    concepts: [...byConcept.keys()].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b)),
  };
}

/** Per cent change on the same period a year before; null where there is none or the base is not positive. */
export function changeOnYear(
  fact: EarningsFactView,
  row: ReadonlyMap<string, EarningsFactView>,
): number | null {
  const before = [...row.values()].find(
    (other) =>
      other.fiscalYear === fact.fiscalYear - 1 &&
      other.fiscalQuarter === fact.fiscalQuarter &&
      other.unit === fact.unit,
  );
  if (before === undefined || before.value <= 0) return null;
  return (fact.value / before.value - 1) * 100;
}
