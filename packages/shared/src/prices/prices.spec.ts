import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Decimal } from "../money/decimal.ts";
import { addDays } from "../primitives/day.ts";
import { adjustBars, splitFactor } from "./adjust.ts";
import type { Bar, CorporateActions } from "./bar.ts";
import { marketCap } from "./market-cap.ts";
import { aggregateBars, rebaseAt } from "./series.ts";

/** NVIDIA's splits since 2021: four for one, then ten for one. */
const nvda: CorporateActions = {
  splits: [
    { exDate: "2021-07-20", numerator: "4", denominator: "1" },
    { exDate: "2024-06-10", numerator: "10", denominator: "1" },
  ],
  dividends: null,
};

const bar = (date: string, close: string, volume: string | null = "1000"): Bar => ({
  date,
  basis: "as-traded",
  basisAsOf: date,
  open: null,
  high: close,
  low: null,
  close,
  volume,
});
const closes = (result: ReturnType<typeof adjustBars>) =>
  result.ok ? result.bars.map((each) => each.close.toString()) : result.reason;

describe("adjustment for splits", () => {
  // Made-up closes of 40 units of the newest share before, between and after both splits: 40 × 40, 40 × 10, 40.
  const traded = [
    bar("2021-07-19", "1600", "10"),
    bar("2021-07-20", "400", "40"),
    bar("2024-06-07", "400", "40"),
    bar("2024-06-10", "40", "400"),
  ];

  it("does not jump across NVIDIA's splits of 2021 and 2024, and volume goes the other way", () => {
    const result = adjustBars(traded, nvda, { adjust: "splits", asOf: "2026-11-24" });
    expect(closes(result)).toEqual(["40", "40", "40", "40"]);
    expect(result.ok && result.bars.map((each) => each.volume?.toString())).toEqual([
      "400",
      "400",
      "400",
      "400",
    ]);
  });

  it("knows only the splits that had happened by the asked day", () => {
    expect(closes(adjustBars(traded.slice(0, 3), nvda, { adjust: "splits", asOf: "2023-11-09" }))).toEqual([
      "400",
      "400",
      "400",
    ]);
  });

  it("takes a source's own restatement back out", () => {
    const restated: Bar[] = [{ ...bar("2021-07-19", "40"), basis: "splits", basisAsOf: "2026-11-24" }];
    expect(closes(adjustBars(restated, nvda, { adjust: "none", asOf: "2026-11-24" }))).toEqual(["1600"]);
    expect(closes(adjustBars(restated, nvda, { adjust: "splits", asOf: "2023-11-09" }))).toEqual(["400"]);
  });

  it("refuses by name where splits or dividends are not known or cannot be taken out", () => {
    const ask = { adjust: "splits", asOf: "2026-11-24" } as const;
    expect(closes(adjustBars(traded, { splits: null, dividends: null }, ask))).toBe("splits-unknown");
    expect(closes(adjustBars(traded, nvda, { ...ask, adjust: "all" }))).toBe("dividends-unknown");
    const total: Bar[] = [{ ...bar("2023-11-09", "46"), basis: "splits-dividends", basisAsOf: "2026-11-24" }];
    expect(closes(adjustBars(total, nvda, ask))).toBe("dividends-not-removable");
    expect(closes(adjustBars(total, nvda, { ...ask, adjust: "all" }))).toEqual(["46"]);
  });

  it("returns home: there and back gives the price as traded", () => {
    const price = fc
      .integer({ min: 1, max: 1_000_000 })
      .map((cents) => new Decimal(cents).dividedBy(100).toString());
    const date = fc.integer({ min: 0, max: 2000 }).map((days) => addDays("2020-01-01", days));
    const split = fc.record({
      exDate: date,
      numerator: fc.integer({ min: 1, max: 50 }).map(String),
      denominator: fc.integer({ min: 1, max: 50 }).map(String),
    });
    fc.assert(
      fc.property(price, date, fc.array(split, { maxLength: 5 }), (close, on, splits) => {
        const actions = { splits, dividends: null };
        const there = adjustBars([bar(on, close)], actions, { adjust: "splits", asOf: "2026-11-24" });
        if (!there.ok || there.bars[0] === undefined) throw new Error("splits are known");
        const moved = there.bars[0];
        const stored: Bar = { ...moved, basis: "splits", basisAsOf: "2026-11-24" };
        const back = adjustBars([stored], actions, { adjust: "none", asOf: "2026-11-24" });
        if (!back.ok || back.bars[0] === undefined) throw new Error("splits are known");
        expect(back.bars[0].close.minus(close).abs().lessThan("1e-25")).toBe(true);
        expect(back.bars[0].volume?.minus(1000).abs().lessThan("1e-25")).toBe(true);
      }),
    );
  });
});

describe("adjustment for dividends", () => {
  it("scales earlier prices by what the last close before the ex-date keeps", () => {
    // A dividend of 1 on a close of 50 keeps 49/50: 100 becomes 98. On the day itself nothing changes.
    const actions = { splits: [], dividends: [{ exDate: "2024-01-04", amount: "1" }] };
    const bars = [bar("2024-01-02", "100"), bar("2024-01-03", "50"), bar("2024-01-04", "49")];
    expect(closes(adjustBars(bars, actions, { adjust: "all", asOf: "2024-02-01" }))).toEqual([
      "98",
      "49",
      "49",
    ]);
    expect(closes(adjustBars(bars, actions, { adjust: "all", asOf: "2024-01-03" }))).toEqual([
      "100",
      "50",
      "49",
    ]);
  });

  it("measures a dividend in the shares of its own day, splits later or not", () => {
    const actions = {
      splits: [{ exDate: "2024-01-08", numerator: "2", denominator: "1" }],
      dividends: [{ exDate: "2024-01-04", amount: "1" }],
    };
    const bars: Bar[] = [{ ...bar("2024-01-03", "25"), basis: "splits", basisAsOf: "2024-02-01" }];
    // 25 restated is 50 as traded; 49/50 of 25 is 24.5.
    expect(closes(adjustBars(bars, actions, { adjust: "all", asOf: "2024-02-01" }))).toEqual(["24.5"]);
  });

  it("refuses a dividend that is not below the price", () => {
    const actions = { splits: [], dividends: [{ exDate: "2024-01-04", amount: "50" }] };
    expect(
      closes(adjustBars([bar("2024-01-03", "50")], actions, { adjust: "all", asOf: "2024-02-01" })),
    ).toBe("dividend-exceeds-price");
  });
});

describe("market capitalisation", () => {
  const splits = nvda.splits;
  const value = (input: Parameters<typeof marketCap>[0]) => {
    const result = marketCap(input, splits);
    return result.ok ? result.value.toString() : result.reason;
  };

  it("is the same whichever basis price and share count come on", () => {
    // 100 shares counted before the split at 400 each, or the restated 40: always 40,000.
    const shares = { shares: "100", sharesAsOf: "2024-05-24" };
    expect(value({ bar: bar("2024-06-07", "400"), ...shares })).toBe("40000");
    expect(
      value({ bar: { ...bar("2024-06-07", "40"), basis: "splits", basisAsOf: "2026-11-24" }, ...shares }),
    ).toBe("40000");
    // On the day of the split each share is ten.
    expect(value({ bar: bar("2024-06-10", "40"), ...shares })).toBe("40000");
    // A count of after the split serves an earlier day too.
    expect(value({ bar: bar("2024-06-07", "400"), shares: "1000", sharesAsOf: "2024-08-23" })).toBe("40000");
  });

  it("says where dividends in the price make it approximate, and refuses unknown splits", () => {
    const adjusted: Bar = { ...bar("2024-06-07", "40"), basis: "splits-dividends", basisAsOf: "2026-11-24" };
    const input = { bar: adjusted, shares: "100", sharesAsOf: "2024-05-24" };
    expect(marketCap(input, splits)).toMatchObject({ ok: true, approximate: true });
    expect(marketCap(input, null)).toMatchObject({ ok: false, reason: "splits-unknown" });
  });

  it("counts a split's factor both ways", () => {
    expect(splitFactor(splits ?? [], "2021-01-04", "2024-06-10").toString()).toBe("40");
    expect(splitFactor(splits ?? [], "2024-06-10", "2021-01-04").toString()).toBe("0.025");
    expect(splitFactor(splits ?? [], "2021-07-20", "2024-06-09").toString()).toBe("1");
  });
});

describe("series", () => {
  const adjusted = (
    date: string,
    open: number,
    high: number,
    low: number,
    close: number,
    volume: number | null,
  ) => ({
    date,
    open: new Decimal(open),
    high: new Decimal(high),
    low: new Decimal(low),
    close: new Decimal(close),
    volume: volume === null ? null : new Decimal(volume),
  });

  it("joins days to months: first open, highest high, lowest low, last close, all volume", () => {
    const bars = [
      adjusted("2024-01-31", 5, 9, 4, 6, 10),
      adjusted("2024-01-02", 1, 3, 1, 2, 5),
      adjusted("2024-02-01", 6, 7, 6, 7, null),
    ];
    const months = aggregateBars(bars, "month").map((each) => [
      each.date,
      ...[each.open, each.high, each.low, each.close, each.volume].map((part) => part?.toNumber() ?? null),
    ]);
    expect(months).toEqual([
      ["2024-01-31", 1, 9, 1, 6, 15],
      ["2024-02-01", 6, 7, 6, 7, null],
    ]);
    expect(aggregateBars(bars, "week").map((each) => each.date)).toEqual(["2024-01-02", "2024-02-01"]);
  });

  it("starts at 100 on the first value on or after the asked day", () => {
    const dates = ["2023-11-10", "2023-11-13", "2023-11-14"];
    const result = rebaseAt(dates, [new Decimal(40), null, new Decimal(50)], "2023-11-11");
    expect(result.baseDate).toBe("2023-11-14");
    expect(result.values.map((each) => each?.toNumber() ?? null)).toEqual([80, null, 100]);
    expect(rebaseAt(dates, [null, null, null], "2023-11-11")).toEqual({
      baseDate: null,
      values: [null, null, null],
    });
  });
});
