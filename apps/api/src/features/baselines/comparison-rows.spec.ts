import { describe, expect, it } from "@jest/globals";
import type { ComparisonView } from "@sector-tracker/shared";
import { comparisonRows } from "./comparison-rows.ts";

const assessment: ComparisonView["assessment"] = {
  asOf: "2024-12-31",
  status: "pending",
  reason: { en: "r", ko: "r" },
  unit: "USD",
  period: null,
  expected: null,
  actual: null,
  deviation: null,
  deviationUnit: null,
  monthsAhead: null,
  requiredGrowthPercent: null,
  achievedGrowthPercent: null,
  bestGrowthPercent: null,
  logError: null,
  naive: [],
  horizon: null,
  observationKnownAt: null,
  derivedFrom: [],
};

const comparison: ComparisonView = {
  baseline: {
    id: "report/market",
    report: "report",
    kind: "forecast",
    label: { en: "Market", ko: "시장" },
    definition: null,
    segment: null,
    company: null,
    counterparties: [],
    publisher: "House",
    locator: { part: "1" },
    unit: "USD",
    measure: "flow",
    points: [],
    growth: null,
    note: null,
    audit: { verdict: "not-checkable", findings: [] },
    indicator: null,
    assessment,
  },
  reportDate: "2023-11-11",
  today: "2024-12-31",
  bandPercent: 10,
  unit: "USD",
  path: [{ period: "2024", at: "2024-07-01", expected: 10, lower: 9, upper: 11, stated: true }],
  pathReason: null,
  observations: [
    {
      period: "2024",
      at: "2024-07-01",
      value: 12,
      unit: "USD",
      kind: "actual",
      publisher: null,
      knownAt: "2024-12-01",
      latest: true,
      provenance: [],
    },
  ],
  spread: [],
  growthBase: null,
  basket: null,
  crossChecks: [],
  assessment,
};

describe("a comparison as a table", () => {
  it("has one line for each value, with its unit and what kind of value it is", () => {
    expect(comparisonRows(comparison)).toMatchObject([
      { series: "path", period: "2024", value: 10, lower: 9, upper: 11, unit: "USD", kind: "stated" },
      { series: "observation", period: "2024", value: 12, unit: "USD", kind: "actual", latest: true },
    ]);
  });
});
