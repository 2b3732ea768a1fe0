import { describe, expect, it } from "@jest/globals";
import type { EarningsFactView } from "@sector-tracker/shared/contract";
import { changeOnYear, earningsGrid } from "./earnings-model.ts";

function fact(
  part: Pick<EarningsFactView, "concept" | "period" | "periodEnd" | "fiscalYear" | "value">,
): EarningsFactView {
  return {
    company: "example",
    periodStart: part.periodEnd,
    fiscalQuarter: null,
    unit: "USD",
    converted: null,
    derived: false,
    derivedFrom: [],
    vintages: 1,
    knownAt: part.periodEnd,
    provenance: {
      source: "example",
      document: {
        id: "00000000-0000-4000-8000-000000000000",
        sha256: "",
        url: null,
        retrievedAt: "2024-01-01T00:00:00Z",
        pointer: "",
      },
      citation: null,
      run: "00000000-0000-4000-8000-000000000000",
      knownAt: part.periodEnd,
      ingestedAt: "2024-01-01T00:00:00Z",
    },
    ...part,
  };
}

const facts = [
  fact({ concept: "netIncome", period: "FY2023", periodEnd: "2023-01-29", fiscalYear: 2023, value: -4 }),
  fact({ concept: "netIncome", period: "FY2024", periodEnd: "2024-01-28", fiscalYear: 2024, value: 30 }),
  fact({ concept: "revenue", period: "FY2024", periodEnd: "2024-01-28", fiscalYear: 2024, value: 60 }),
  fact({ concept: "revenue", period: "FY2023", periodEnd: "2023-01-29", fiscalYear: 2023, value: 27 }),
  fact({ concept: "cash", period: "2024-01-28", periodEnd: "2024-01-28", fiscalYear: 2024, value: 7 }),
  fact({
    concept: "sharesOutstanding",
    period: "2024-02-16",
    periodEnd: "2024-02-16",
    fiscalYear: 2024,
    value: 2,
  }),
];

describe("results as a grid", () => {
  const grid = earningsGrid(facts);

  it("has one row a fiscal period, newest first", () => {
    expect(grid.periods.map((item) => item.period)).toEqual(["FY2024", "FY2023"]);
  });

  it("puts a balance of the last day into its period, and no cover-page figure into any", () => {
    expect(grid.facts.get("cash")?.get("FY2024")?.value).toBe(7);
    expect(grid.concepts).not.toContain("sharesOutstanding");
  });

  it("compares with the year before, but never with a loss", () => {
    const revenue = grid.facts.get("revenue") ?? new Map<string, EarningsFactView>();
    const income = grid.facts.get("netIncome") ?? new Map<string, EarningsFactView>();
    const latest = revenue.get("FY2024");
    const profit = income.get("FY2024");
    expect(latest === undefined ? null : changeOnYear(latest, revenue)).toBeCloseTo(122.2, 1);
    expect(profit === undefined ? 0 : changeOnYear(profit, income)).toBeNull();
  });
});
