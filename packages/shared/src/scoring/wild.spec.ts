import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parsePeriod } from "../primitives/period.ts";
import { run } from "./scoring.fixture.ts";
import type { ScoredBaseline, ScoredObservation } from "./types.ts";

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

const periods = fc.constantFrom(
  "2019",
  "2022",
  "2023",
  "2024",
  "2025",
  "2030",
  "2023-Q2",
  "2024-Q2",
  "2023-01/2023-08",
  "2021/2022",
  "2023-11",
  "2023-06-30",
  "2025-12-31",
);
const figures = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 1e-300, -1e-300, 1e300, -1e300, 5e-324, 1.7e308),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
);
const qualifiers = fc.constantFrom("exact", "about", "over", "under", "up-to" as const);
const growths: fc.Arbitrary<ScoredBaseline["growth"]> = fc.option(
  fc.record({
    ratePercent: fc.oneof(
      fc.constantFrom(0, -100, -101, 1e9, 1e300, 1e-12),
      fc.double({ min: -99, max: 900, noNaN: true }),
    ),
    basis: fc.constantFrom("cagr", "yoy", "qoq", "total", "multiple" as const),
    from: fc.option(periods),
    to: fc.option(periods),
    qualifier: qualifiers,
  }),
);
const baselines: fc.Arbitrary<ScoredBaseline> = fc.record({
  kind: fc.constantFrom("forecast", "level", "share", "growth", "deal", "spec", "event" as const),
  unit: fc.constantFrom("USD", "percent", "multiple", "count"),
  measure: fc.constantFrom("flow", "stock", "ratio" as const),
  points: fc.array(fc.record({ period: fc.option(periods), value: figures, qualifier: qualifiers }), {
    maxLength: 3,
  }),
  growth: growths,
});
const observations: fc.Arbitrary<ScoredObservation> = fc
  .record({
    period: periods,
    value: figures,
    unit: fc.constantFrom("USD", "KRW", "percent", "multiple", "count"),
    kind: fc.constantFrom("actual", "estimate" as const),
    knownAt: fc.constantFrom("2023-09-01", "2024-06-01", "2026-01-31"),
  })
  .map((each) => ({ ...each, start: parsePeriod(each.period).start, end: parsePeriod(each.period).end }));

function observation(period: string, value: number): ScoredObservation {
  const { start, end } = parsePeriod(period);
  return { period, value, unit: "count", kind: "actual", knownAt: "2023-09-01", start, end };
}

describe("an assessment of whatever is stated and observed", () => {
  it("holds finite numbers only, and a status without numbers says why", () => {
    fc.assert(
      fc.property(
        baselines,
        fc.array(observations, { maxLength: 8 }),
        fc.constantFrom("level", "growth" as const),
        fc.constantFrom("2023-11-13", "2024-12-31", "2026-11-24", "2031-02-01"),
        (baseline, seen, compare, asOf) => {
          const result = run(baseline, seen, { compare, asOf });
          const { assessment } = result;
          expect(numbersIn(result).filter((each) => !Number.isFinite(each))).toEqual([]);
          expect(assessment.reason.en).not.toMatch(/NaN|Infinity/);
          expect(assessment.reason.ko).not.toMatch(/NaN|Infinity/);
          expect(assessment.reason.en.length).toBeGreaterThan(0);
          // What counts as scored has both values; what has none is not called a hit or a miss.
          const scored = !["pending", "not-measurable"].includes(assessment.status);
          expect(scored).toBe(assessment.expected !== null && assessment.actual !== null);
        },
      ),
      {
        numRuns: 500,
        examples: [
          // A way between two ends so far apart that neither their ratio nor the factor on it fits a number.
          [
            {
              kind: "forecast",
              unit: "count",
              measure: "stock",
              points: [
                { period: "2025", value: 1e300, qualifier: "exact" },
                { period: "2019", value: 1e-300, qualifier: "exact" },
              ],
              growth: null,
            },
            [observation("2024-Q2", 0)],
            "level",
            "2026-11-24",
          ],
        ],
      },
    );
  });
});
