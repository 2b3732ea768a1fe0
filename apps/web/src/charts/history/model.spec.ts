import { describe, expect, it } from "@jest/globals";
import type { HistoryEntry } from "@sector-tracker/shared/contract";
import { historyModel } from "./model.ts";

const entry = (on: string, deviation: number | null, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  on,
  status: "on-track",
  turned: false,
  period: null,
  expected: null,
  actual: null,
  deviation,
  deviationUnit: deviation === null ? null : "percent",
  monthsAhead: null,
  requiredGrowthPercent: null,
  observationKnownAt: null,
  reason: { en: "r", ko: "r" },
  ...more,
});

describe("the drawing of a history", () => {
  it("is nothing without entries", () => {
    expect(historyModel([], "2026-01-01", 10, 100, 50)).toBeNull();
  });

  it("lets each assessment hold until the next, the last until today", () => {
    const model = historyModel(
      [entry("2024-01-01", null), entry("2025-01-01", 5), entry("2026-01-01", 50)],
      "2028-01-01",
      10,
      400,
      50,
    );
    expect(model?.steps.map(({ x, toX }) => [Math.round(x), Math.round(toX)])).toEqual([
      [0, 100],
      [100, 200],
      [200, 400],
    ]);
    expect(model?.steps[0]?.y).toBeNull();
    expect(model?.years.map(({ year }) => year)).toEqual(["2025", "2026", "2027", "2028"]);
  });

  it("shows the band also where every value lies within it, and none for points", () => {
    const within = historyModel([entry("2024-01-01", 2)], "2025-01-01", 10, 100, 50);
    expect(within?.top).toBeCloseTo(16);
    expect(within?.band?.top).toBeLessThan(within?.zeroY ?? 0);
    const points = historyModel(
      [entry("2024-01-01", 2, { deviationUnit: "points" })],
      "2025-01-01",
      10,
      100,
      50,
    );
    expect(points?.band).toBeNull();
  });
});
