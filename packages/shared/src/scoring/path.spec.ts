import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { annualGrowthPercent, buildPath, expectedAt, monthsAhead, samplePath } from "./path.ts";
import { cagr, forecast, llm, pathOf, point, REPORT, run, seen } from "./scoring.fixture.ts";

describe("expected path", () => {
  it("of 10.5bn (2022) to 40.8bn (2029) stands at 18.8bn in 2025 and grows 21.4 % a year", () => {
    // 40.8/10.5 = 3.885714; ^(1/7) = 1.21398; ^(3/7) = 1.78908; × 10.5 = 18.785
    expect(expectedAt(pathOf(llm), 2025.5)).toBeCloseTo(18.785e9, -7);
    expect(annualGrowthPercent(10.5e9, 40.8e9, 7)).toBeCloseTo(21.4, 1);
    expect(expectedAt(pathOf(llm), 2021.5)).toBeNull();
    expect(expectedAt(pathOf(llm), 2030.5)).toBeNull();
  });

  it("is cast back from a horizon with its rate, to the rate's start or the report's year", () => {
    // 56.2 / 1.38^3 = 21.384
    const finance = forecast([point("2026", 56.2e9)], { growth: cagr(38, null, "2026") });
    const path = pathOf(finance);
    expect(path.nodes.map((node) => [node.period.text, node.stated])).toEqual([
      ["2023", false],
      ["2026", true],
    ]);
    expect(path.nodes[0].value).toBeCloseTo(21.384e9, -7);
  });

  it("goes forward from a start with its rate", () => {
    const path = pathOf(forecast([point("2023", 100)], { growth: cagr(10, "2023", "2025") }));
    expect(path.horizon.value).toBeCloseTo(121, 9);
    expect(path.horizon.period.text).toBe("2025");
  });

  it("is straight for percentages", () => {
    const path = pathOf(
      forecast([point("2023", 5, "under"), point("2026", 80)], { unit: "percent", measure: "ratio" }),
    );
    expect(expectedAt(path, 2024.5)).toBeCloseTo(30, 9);
  });

  it("does not exist where the report contradicts itself, and says so", () => {
    const media = forecast([point("2021", 17.9e9), point("2028", 4.4e9)], {
      growth: cagr(31.89, "2021", "2028"),
    });
    expect(buildPath(media, REPORT)).toMatchObject({ ok: false, code: "contradicts-itself" });
    expect(run(media, [seen("2024", 20e9, "2025-03-01")]).assessment.status).toBe("not-measurable");
    expect(buildPath(forecast([point("2023", 1), point("2023", 2)]), REPORT)).toMatchObject({
      code: "contradicts-itself",
    });
    expect(buildPath(forecast([point("2023", -1), point("2025", 2)]), REPORT)).toMatchObject({
      code: "not-positive",
    });
    expect(buildPath(forecast([point(null, 2)]), REPORT)).toMatchObject({ code: "no-period" });
    expect(
      buildPath(forecast([point("2026", 2)], { growth: cagr(-100, "2023", "2026") }), REPORT),
    ).toMatchObject({
      code: "rate-not-applicable",
    });
  });

  it("is sampled once a year with its band", () => {
    const sample = samplePath(pathOf(llm), 10);
    expect(sample.map((each) => each.period)).toEqual([
      "2022",
      "2023",
      "2024",
      "2025",
      "2026",
      "2027",
      "2028",
      "2029",
    ]);
    expect(sample[0]).toEqual({
      period: "2022",
      at: "2022-07-02",
      expected: 10.5e9,
      lower: 9.45e9,
      upper: 11.55e9,
      stated: true,
    });
    expect(sample[3]?.stated).toBe(false);
  });

  it("equals its stated values exactly at both ends, and an actual there deviates by nothing", () => {
    const amount = fc.double({ min: 1e-3, max: 1e15, noNaN: true });
    const year = fc.integer({ min: 2000, max: 2023 });
    fc.assert(
      fc.property(amount, amount, year, fc.integer({ min: 1, max: 30 }), (v0, v1, from, length) => {
        const baseline = forecast([point(String(from), v0), point(String(from + length), v1)]);
        const path = pathOf(baseline);
        expect(expectedAt(path, from + 0.5)).toBe(v0);
        expect(expectedAt(path, from + length + 0.5)).toBe(v1);
        for (const [period, value] of [
          [from, v0],
          [from + length, v1],
        ] as const) {
          const { assessment } = run(baseline, [seen(String(period), value, `${period + 1}-01-01`)], {
            asOf: "2060-01-01",
            reportDate: `${from}-06-30`,
          });
          expect(assessment.deviation).toBe(0);
          expect(["on-track", "hit"]).toContain(assessment.status);
        }
      }),
    );
  });

  it("never yields a value that is not finite, whatever is observed", () => {
    const wild = fc.oneof(fc.constant(0), fc.double({ min: -1e18, max: 1e18, noNaN: true }));
    const unit = fc.constantFrom("USD", "percent");
    fc.assert(
      fc.property(
        wild,
        wild,
        wild,
        wild,
        unit,
        fc.constantFrom("level", "growth"),
        (a, b, base, value, u, compare) => {
          run(
            forecast([point("2022", a), point("2027", b)], { unit: u }),
            [seen("2022", base, "2023-01-01", u), seen("2024", value, "2025-01-01", u)],
            { compare },
          );
          run(forecast([], { kind: "growth", unit: "percent", growth: cagr(a % 300, "2022", "2024") }), [
            seen("2022", base, "2023-01-01"),
            seen("2024", value, "2025-01-01"),
          ]);
        },
      ),
    );
  });
});

describe("months ahead", () => {
  it("go on beyond the path's ends as the nearest stretch ran", () => {
    const path = pathOf(forecast([point("2022", 100), point("2024", 400)]));
    expect(monthsAhead(path, 2023.5, 800)).toBeCloseTo(24, 9);
    expect(monthsAhead(path, 2023.5, 50)).toBeCloseTo(-24, 9);
    expect(monthsAhead(path, 2023.5, 0)).toBeNull();
    expect(monthsAhead(pathOf(forecast([point("2024", 400)])), 2023.5, 1)).toBeNull();
  });
});
