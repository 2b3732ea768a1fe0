import { describe, expect, it } from "@jest/globals";
import { latestVintages } from "./observations.ts";
import { countStatuses, scorePublisher } from "./publisher.ts";
import { cagr, forecast, llm, point, run, seen } from "./scoring.fixture.ts";
import type { Point } from "./scoring.fixture.ts";
import type { ScoredBaseline, ScoredObservation } from "./types.ts";

describe("assessment before the horizon", () => {
  it("is ahead, on track or behind by the band, with the numbers behind it", () => {
    const status = (value: number) => run(llm, [seen("2025", value, "2026-02-01")]).assessment.status;
    // Expected 18.785: the band runs from 16.91 to 20.66.
    expect([status(21e9), status(20e9), status(17e9), status(16e9)]).toEqual([
      "ahead",
      "on-track",
      "on-track",
      "behind",
    ]);
    const { assessment } = run(llm, [seen("2025", 21e9, "2026-02-01")]);
    expect(assessment.deviation).toBeCloseTo(11.8, 1); // 21 / 18.785 − 1
    expect(assessment.requiredGrowthPercent).toBeCloseTo(18.06, 1); // (40.8/21)^(1/4) − 1
    expect(assessment.achievedGrowthPercent).toBeCloseTo(25.99, 1); // (21/10.5)^(1/3) − 1
    expect(assessment.monthsAhead).toBeCloseTo(6.9, 1); // 12 × (ln 2 / ln 1.21398 − 3)
    expect(assessment.reason.en).toContain("21bn USD against 18.79bn USD expected (+11.8 %)");
    expect(assessment.reason.ko).toContain("210억 달러");
  });

  it("knows nothing that was published later, and of one period the newest then known", () => {
    const observations = [
      seen("2024", 15e9, "2025-02-01"),
      seen("2024", 16e9, "2025-08-01"),
      seen("2025", 30e9, "2026-02-01"),
    ];
    expect(run(llm, observations, { asOf: "2025-01-31" }).code).toBe("no-observation");
    expect(run(llm, observations, { asOf: "2025-02-01" }).assessment.actual).toBe(15e9);
    expect(run(llm, observations, { asOf: "2026-01-31" }).assessment.actual).toBe(16e9);
    expect(latestVintages(observations, "2026-11-24").map((each) => each.value)).toEqual([16e9, 30e9]);
    // A year that is not over cannot have been observed.
    expect(latestVintages([seen("2026", 1, "2026-02-01")], "2026-11-24")).toEqual([]);
  });

  it("holds years against years: a quarter or another unit is named, not compared", () => {
    expect(run(llm, [seen("2025-Q1", 5e9, "2025-06-01")]).code).toBe("other-span");
    expect(run(llm, [seen("2025", 5e9, "2026-06-01", "EUR")]).code).toBe("not-convertible");
    expect(run(llm, [seen("2025", 5e9, "2026-06-01", "count")]).code).toBe("other-unit");
    const fiscal: ScoredObservation = {
      ...seen("2024", 16e9, "2025-03-01"),
      start: "2024-01-29",
      end: "2025-01-26",
    };
    expect(run(llm, [fiscal]).code).toBe("scored");
  });

  it("compares growth where scopes differ: values are scaled to the path at the base year", () => {
    // Observed 2 and 4: doubled in two years. Expected 10.5 → 15.474; scaled 21 is 35.7 % above.
    const result = run(llm, [seen("2022", 2e9, "2023-01-01"), seen("2024", 4e9, "2025-01-01")], {
      compare: "growth",
    });
    expect(result.scale).toBeCloseTo(5.25, 9);
    expect(result.assessment.actual).toBeCloseTo(21e9, 0);
    expect(result.assessment.status).toBe("ahead");
    expect(result.growthBase).toEqual({ period: "2022", observed: 2e9, expected: 10.5e9 });
    expect(run(llm, [seen("2022", 2e9, "2023-01-01")], { compare: "growth" }).code).toBe(
      "only-base-observed",
    );
    expect(
      run(llm, [seen("2022", 0, "2023-01-01"), seen("2024", 4e9, "2025-01-01")], { compare: "growth" }).code,
    ).toBe("base-not-positive");
  });

  it("takes a fall for good where a fall was promised", () => {
    const cost = forecast([point("2022", 1000), point("2030", 30)]);
    // 1000 × 0.03^(3/8) = 268.5 in 2025; 150 is cheaper than promised and early.
    const { assessment } = run(cost, [seen("2025", 150, "2026-01-01")]);
    expect(assessment.status).toBe("ahead");
    expect(assessment.monthsAhead ?? 0).toBeGreaterThan(0);
  });

  it("waits where only the end is stated, and says what growth would lead there", () => {
    const { assessment, code } = run(forecast([point("2030", 15.7e12)]), [seen("2025", 1e12, "2026-02-01")]);
    expect([assessment.status, code]).toEqual(["pending", "only-horizon"]);
    expect(assessment.requiredGrowthPercent).toBeCloseTo(73.46, 1); // 15.7^(1/5) − 1
  });
});

describe("assessment at the horizon", () => {
  const hbm = (qualifier: Point["qualifier"]) =>
    forecast([point("2022", 2.3e9), point("2025", 10.3e9, qualifier)]);
  const status = (qualifier: Point["qualifier"], value: number) =>
    run(hbm(qualifier), [seen("2025", value, "2026-02-01")]).assessment.status;

  it("is hit from the lower edge of the band on, else missed", () => {
    expect([status("exact", 9.28e9), status("exact", 9.26e9), status("exact", 40e9)]).toEqual([
      "hit",
      "missed",
      "hit",
    ]);
  });

  it("needs the whole value for over, and forbids more for under and up-to", () => {
    expect([status("over", 10.2e9), status("over", 10.3e9)]).toEqual(["missed", "hit"]);
    expect([status("under", 10.4e9), status("up-to", 10.3e9)]).toEqual(["missed", "hit"]);
  });

  it("keeps the last known status where the horizon's own figure is not out yet", () => {
    const result = run(hbm("exact"), [seen("2024", 20e9, "2025-02-01")], { asOf: "2026-01-15" });
    expect([result.assessment.status, result.code]).toEqual(["ahead", "horizon-over"]);
    expect(result.assessment.reason.en).toContain("2025 is over");
  });
});

describe("facts and rates", () => {
  const level: ScoredBaseline = {
    kind: "level",
    unit: "USD",
    measure: "flow",
    points: [point("2023-Q2", 13.51e9)],
    growth: null,
  };

  it("confirms a stated fact on both sides, also by a fiscal quarter a month later", () => {
    const quarter = (value: number): ScoredObservation => ({
      ...seen("2023-Q2", value, "2023-08-28"),
      period: "FY2024-Q2",
      start: "2023-05-01",
      end: "2023-07-30",
    });
    expect(run(level, [quarter(13.507e9)]).assessment).toMatchObject({ status: "hit", monthsAhead: null });
    expect(run(level, [quarter(20e9)]).assessment.status).toBe("missed");
    expect(run(level, [seen("2022-Q2", 6.7e9, "2022-08-01")]).assessment.status).toBe("pending");
  });

  it("confirms losses by their own year, a deeper one deviating downwards", () => {
    const losses: ScoredBaseline = { ...level, points: [point("2021", -10), point("2022", -20)] };
    expect(run(losses, [seen("2022", -21, "2023-04-01")]).assessment).toMatchObject({
      status: "hit",
      deviation: -5,
    });
    expect(run(losses, [seen("2022", 20, "2023-04-01")]).assessment.status).toBe("missed");
  });

  it("takes an undated fact for the report's year, and a printed range for both its ends", () => {
    const share: ScoredBaseline = {
      kind: "share",
      unit: "percent",
      measure: "ratio",
      points: [point(null, 90, "about")],
      growth: null,
    };
    expect(run(share, [seen("2023", 85, "2024-02-01", "percent")]).assessment).toMatchObject({
      status: "hit",
      deviation: -5,
      deviationUnit: "points",
    });
    const range = { ...share, points: [point("2023", 15, "over"), point("2023", 20, "up-to")] };
    expect(run(range, [seen("2023", 19, "2024-02-01", "percent")]).assessment.status).toBe("hit");
    expect(run(range, [seen("2023", 21, "2024-02-01", "percent")]).assessment.status).toBe("missed");
  });

  it("scores a rate alone by the levels at its ends", () => {
    const growth: ScoredBaseline = {
      kind: "growth",
      unit: "percent",
      measure: "ratio",
      points: [],
      growth: {
        ratePercent: 200,
        basis: "total",
        from: "2022-12-30",
        to: "2023-11-10",
        qualifier: "over",
        printed: "",
      },
    } as ScoredBaseline;
    const closes = (last: number) => [
      seen("2022-12-30", 10, "2022-12-30"),
      seen("2023-11-10", last, "2023-11-10"),
    ];
    expect(run(growth, closes(33)).assessment).toMatchObject({
      status: "hit",
      expected: 200,
      unit: "percent",
    });
    expect(run(growth, closes(33)).assessment.actual).toBeCloseTo(230, 9);
    expect(run(growth, closes(29)).assessment.status).toBe("missed");
    const yearly: ScoredBaseline = { ...growth, growth: cagr(20, "2022", "2027") };
    const result = run(yearly, [seen("2022", 100, "2023-01-01"), seen("2024", 169, "2025-01-01")]);
    // 169 after two years is 30 % a year against 20 %: 169 / 144 is beyond the band.
    expect(result.assessment).toMatchObject({ status: "ahead", expected: 20 });
    expect(result.assessment.actual).toBeCloseTo(30, 9);
    expect(run(yearly, [seen("2024", 169, "2025-01-01")]).code).toBe("base-not-observed");
    expect(run({ ...growth, growth: cagr(20, null, "2027") }, []).code).toBe("no-base");
  });

  it("names an event as not measurable", () => {
    expect(run({ ...level, kind: "event", points: [] }, []).assessment.status).toBe("not-measurable");
  });
});

describe("publishers", () => {
  it("are scored by the mean size and sign of their log error, with n", () => {
    const score = scorePublisher([
      { expected: 100, actual: 200 },
      { expected: 100, actual: 50 },
      { expected: null, actual: 5 },
      { expected: 10, actual: -5 },
    ]);
    expect(score.n).toBe(2);
    expect(score.logScore).toBeCloseTo(Math.LN2, 12);
    expect(score.bias).toBeCloseTo(0, 12);
    expect(scorePublisher([])).toEqual({ n: 0, logScore: null, bias: null });
  });

  it("count every status by name", () => {
    expect(countStatuses(["hit", "hit", "behind"])).toMatchObject({ hit: 2, behind: 1, ahead: 0 });
  });
});
