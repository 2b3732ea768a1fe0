import { describe, expect, it } from "@jest/globals";
import { league, type LeagueStatement } from "./league.ts";
import { notMeasurable } from "./publisher.ts";

const statement = (
  publisher: string,
  expected: number | null,
  actual: number | null,
  more: Partial<LeagueStatement["assessment"]> = {},
): LeagueStatement => ({
  publisher,
  kind: "forecast",
  publishedOn: "2023-11-11",
  assessment: {
    ...notMeasurable({ unit: "USD" }, "2026-01-01", { en: "r", ko: "r" }),
    status: "ahead",
    period: "2024",
    horizon: "2026",
    observationKnownAt: "2024-12-31",
    expected,
    actual,
    ...more,
  },
});

const noChange = (logError: number, expected: number) => ({
  naive: [{ rule: "no-change" as const, logError, expected }],
});

describe("the league of publishers", () => {
  const rows = [
    // Steady: off by ln 1.1 = 0.0953 four times, above and below.
    ...[1.1, 1 / 1.1, 1.1, 1 / 1.1].map((ratio) => statement("Steady", 100, 100 * ratio)),
    // Lucky: exact once. Wild: off by a factor of two twice, ln 2 = 0.6931.
    statement("Lucky", 100, 100),
    statement("Wild", 100, 200, noChange(Math.log(4), 50)),
    statement("Wild", 100, 200, noChange(Math.log(2.5), 80)),
    statement("Silent", 100, null),
  ];
  const { data, shrinkage } = league(rows);
  const of = (name: string) => data.find((player) => player.name === name);

  it("scores by the mean distance in logarithms, with its n of how many and its direction", () => {
    expect(of("Steady")).toMatchObject({ n: 4, forecasts: 4, small: true });
    expect(of("Steady")?.logScore).toBeCloseTo(0.0953, 4);
    expect(of("Steady")?.bias).toBeCloseTo(0, 9);
    expect(of("Wild")?.bias).toBeCloseTo(0.6931, 4);
  });

  it("draws small samples towards the mean: (n · score + 3 · mean) / (n + 3)", () => {
    // Mean of all seven: (4 · 0.0953 + 0 + 2 · 0.6931) / 7 = 0.2525.
    expect(shrinkage).toMatchObject({ addedForecasts: 3, n: 7, smallBelow: 5 });
    expect(shrinkage.meanScore).toBeCloseTo(0.2525, 4);
    // Steady (4 · 0.0953 + 3 · 0.2525) / 7 = 0.1627; Lucky (0 + 3 · 0.2525) / 4 = 0.1894;
    // Wild (2 · 0.6931 + 3 · 0.2525) / 5 = 0.42876.
    expect(of("Steady")?.shrunkScore).toBeCloseTo(0.1627, 4);
    expect(of("Lucky")?.shrunkScore).toBeCloseTo(0.1894, 4);
    expect(of("Wild")?.shrunkScore).toBeCloseTo(0.42876, 5);
  });

  it("does not let one lucky forecast lead, and never ranks without n", () => {
    expect(data.map(({ name, rank }) => [name, rank])).toEqual([
      ["Steady", 1],
      ["Lucky", 2],
      ["Wild", 3],
      ["no-change", 4],
      ["Silent", null],
    ]);
  });

  it("lets the rules play on the forecasts they can be applied to, beside the house on the very same", () => {
    // No change on Wild's two: (ln 4 + ln 2.5) / 2 = 1.1513.
    expect(of("no-change")).toMatchObject({ player: "rule", n: 2, forecasts: 7 });
    expect(of("no-change")?.logScore).toBeCloseTo(1.1513, 4);
    const [pair] = of("Wild")?.against ?? [];
    expect(pair).toMatchObject({ rule: "no-change", n: 2 });
    expect([pair?.ruleScore, pair?.ownScore].map((score) => score?.toFixed(4))).toEqual(["1.1513", "0.6931"]);
    expect(of("growth-as-before")).toBeUndefined();
  });

  it("says how long before the answer and the horizon a house spoke", () => {
    // 11 November 2023 to 31 December 2024 is 1.14 years; 2024 lies two years before 2026.
    expect(of("Wild")?.leadYears).toBeCloseTo(1.14, 2);
    expect(of("Wild")?.beforeHorizonYears).toBeCloseTo(2, 9);
  });

  it("counts no forecast whose answer was known when it was published, and no statement of another kind", () => {
    const known = statement("Late", 100, 101, { observationKnownAt: "2023-10-31" });
    const level = { ...statement("Late", 100, 101), kind: "level" };
    expect(league([known, level]).data).toMatchObject([
      { name: "Late", baselines: 2, forecasts: 1, n: 0, rank: null },
    ]);
  });
});
