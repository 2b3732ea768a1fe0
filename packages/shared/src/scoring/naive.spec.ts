import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { convert, rateTable } from "../money/convert.ts";
import { forecast, llm, point, run, seen } from "./scoring.fixture.ts";

describe("a promise against rules without skill", () => {
  it("is scored beside no change and growth as before, from what was known on the report's day", () => {
    // Known on 2023-11-13: 7 (2021) and 9.1 (2022): 30 % a year before. 2025 came out at 21.
    const { assessment } = run(llm, [
      seen("2021", 7e9, "2022-02-01"),
      seen("2022", 9.1e9, "2023-02-01"),
      seen("2025", 21e9, "2026-02-01"),
    ]);
    // Promise: |ln(21 / 18.785)| = 0.1115. No change: ln(21 / 10.5) = ln 2 = 0.6931.
    expect(assessment.logError).toBeCloseTo(0.1115, 3);
    // As before: 10.5 × 1.3³ = 23.0685; |ln(21 / 23.0685)| = 0.0940.
    expect(assessment.naive.map(({ rule }) => rule)).toEqual(["no-change", "growth-as-before"]);
    expect(assessment.naive[0]).toMatchObject({ expected: 10.5e9 });
    expect(assessment.naive[0]?.logError).toBeCloseTo(Math.LN2, 9);
    expect(assessment.naive[1]?.expected).toBeCloseTo(23.0685e9, -5);
    expect(assessment.naive[1]?.logError).toBeCloseTo(0.094, 3);
  });

  it("takes nothing into the naive rules that was published after the report", () => {
    const late = [seen("2021", 7e9, "2024-02-01"), seen("2022", 9.1e9, "2024-02-01")];
    const { assessment } = run(llm, [...late, seen("2025", 21e9, "2026-02-01")]);
    expect(assessment.naive.map(({ rule }) => rule)).toEqual(["no-change"]);
  });

  it("names the best yearly growth of the series, the deepest fall where a fall was promised", () => {
    // 10 → 20 is +100 %, 20 → 25 is +25 %.
    const rising = [seen("2022", 10e9, "2023-02-01"), seen("2023", 20e9, "2024-02-01")];
    const { assessment } = run(llm, [...rising, seen("2024", 25e9, "2025-02-01")]);
    expect(assessment.bestGrowthPercent).toBeCloseTo(100, 9);
    const cost = forecast([point("2022", 1000), point("2030", 30)]);
    // 1000 → 500 is −50 %, 500 → 400 is −20 %.
    const falling = run(cost, [
      seen("2022", 1000, "2023-01-01"),
      seen("2023", 500, "2024-01-01"),
      seen("2024", 400, "2025-01-01"),
    ]);
    expect(falling.assessment.bestGrowthPercent).toBeCloseTo(-50, 9);
  });
});

const amount = fc.double({ min: 1e6, max: 1e12, noNaN: true });
const years = ["2022", "2023", "2024", "2025"] as const;
const known = fc.record({
  period: fc.constantFrom(...years),
  value: amount,
  delay: fc.integer({ min: 0, max: 700 }),
});
const observation = ({ period, value, delay }: { period: string; value: number; delay: number }) => {
  const day = new Date(Date.UTC(Number(period) + 1, 0, 1 + delay)).toISOString().slice(0, 10);
  return seen(period, value, day);
};
const day = fc
  .integer({ min: 0, max: 2200 })
  .map((n) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10));

describe("as known on a day", () => {
  it("is monotone in knowledge: what becomes known later changes nothing before, and nothing known is forgotten", () => {
    fc.assert(
      fc.property(fc.array(known, { maxLength: 12 }), day, day, (facts, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const all = facts.map(observation);
        const then = all.filter(({ knownAt }) => knownAt <= early);
        expect(run(llm, all, { asOf: early }).assessment).toEqual(run(llm, then, { asOf: early }).assessment);
        const before = run(llm, all, { asOf: early }).assessment;
        const after = run(llm, all, { asOf: late }).assessment;
        // The scored period never moves back as the day moves on.
        if (before.period !== null) expect(after.period !== null && after.period >= before.period).toBe(true);
        expect(before.observationKnownAt === null || before.observationKnownAt <= early).toBe(true);
      }),
    );
  });
});

describe("units and currencies", () => {
  it("commute with the assessment: promise and reality converted at one rate give the same verdict", () => {
    const rate = fc.integer({ min: 2, max: 5000 });
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.array(known, { minLength: 1, maxLength: 6 }),
        rate,
        (v0, v1, facts, won) => {
          const table = rateTable([
            {
              currency: "KRW",
              kind: "day",
              periodStart: "2023-11-13",
              periodEnd: "2023-11-13",
              rate: String(won),
              source: "made-for-the-test",
            },
          ]);
          const toWon = (value: number): number => {
            const converted = convert(
              String(Math.round(value)),
              "EUR",
              "KRW",
              { kind: "day", on: "2023-11-13" },
              table,
            );
            if (!converted.ok) throw new Error(converted.reason);
            return converted.value.toNumber();
          };
          const all = facts
            .map(observation)
            .map((each) => ({ ...each, value: Math.round(each.value), unit: "EUR" }));
          const [from, to] = [Math.round(v0), Math.round(v1)];
          const euro = run(
            forecast([point("2022", from), point("2027", to)], { unit: "EUR" }),
            all,
          ).assessment;
          const inWon = run(
            forecast([point("2022", toWon(from)), point("2027", toWon(to))], { unit: "KRW" }),
            all.map((each) => ({ ...each, value: toWon(each.value), unit: "KRW" })),
          ).assessment;
          expect(inWon.status).toBe(euro.status);
          expect(inWon.deviation ?? 0).toBeCloseTo(euro.deviation ?? 0, 6);
          expect(inWon.monthsAhead ?? 0).toBeCloseTo(euro.monthsAhead ?? 0, 6);
          expect(inWon.requiredGrowthPercent ?? 0).toBeCloseTo(euro.requiredGrowthPercent ?? 0, 6);
        },
      ),
    );
  });
});
