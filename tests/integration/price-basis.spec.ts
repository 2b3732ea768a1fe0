import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { MarketService } from "../../apps/api/src/derive/market.service.ts";
import { type Adjust, adjustedSeries } from "../../apps/api/src/derive/price-series.ts";
import type { DocumentHints } from "../../apps/api/src/connectors/connector.ts";
import { EarningsReader } from "../../apps/api/src/store/read/earnings.repository.ts";
import { PricesReader } from "../../apps/api/src/store/read/prices.repository.ts";
import { IngestBench } from "./ingest-bench.ts";

let bench: IngestBench;

beforeAll(async () => {
  bench = await IngestBench.open();
  await bench.company("nvidia", "NVIDIA", "NVDA", "0001045810");
});
afterAll(() => bench.close());

/** Noon in New York of a day, as a chart writes it. */
const seconds = (day: string) => Date.parse(`${day}T16:00:00Z`) / 1000;

/** NVIDIA's two splits, as a chart answer gives them, beside one bar. */
const splits = JSON.stringify({
  chart: {
    result: [
      {
        meta: {
          currency: "USD",
          symbol: "NVDA",
          exchangeName: "NMS",
          gmtoffset: -14400,
          dataGranularity: "1d",
        },
        timestamp: [seconds("2024-06-12")],
        events: {
          splits: Object.fromEntries(
            (
              [
                ["2021-07-20", 4],
                ["2024-06-10", 10],
              ] as const
            ).map(([day, numerator]) => [
              String(seconds(day)),
              { date: seconds(day), numerator, denominator: 1, splitRatio: `${String(numerator)}:1` },
            ]),
          ),
        },
        indicators: { quote: [{ open: [125], high: [126], low: [124], close: [125], volume: [1] }] },
      },
    ],
    error: null,
  },
});

/** What was paid on the day, in steps of one per cent on the terms of today: 20 in 2021, 120 in 2024. */
const traded: readonly (readonly [day: string, today: number, sharesPerOldOne: number])[] = [
  ["2021-07-16", 20, 40],
  ["2021-07-19", 20.2, 40],
  ["2021-07-20", 20.4, 10],
  ["2021-07-21", 20.6, 10],
  ["2024-06-06", 119, 10],
  ["2024-06-07", 120, 10],
  ["2024-06-10", 121, 1],
  ["2024-06-11", 122, 1],
];

const table = (rows: readonly (readonly [string, number])[]) =>
  Buffer.from(
    [
      "Date,Open,High,Low,Close,Volume",
      ...rows.map(([day, close]) => [day, close, close, close, close, 1000].join(",")),
    ].join("\n"),
  );

async function ingest(name: string, rows: readonly (readonly [string, number])[], hints: DocumentHints) {
  const run = await bench.run("prices-csv", {
    name,
    bytes: table(rows),
    hints: { symbol: "NVDA", ...hints },
  });
  expect({ outcome: run.outcome, rejected: run.rejected }).toEqual({ outcome: "changed", rejected: 0 });
}

async function drawn(adjust: Adjust) {
  const market = new MarketService(new PricesReader(bench.database), new EarningsReader(bench.database));
  const asOf = "2026-08-01";
  const listing = (await market.listings(["nvidia"], asOf, "every-day")).get("nvidia");
  if (listing === undefined) throw new Error("the listing is gone");
  return adjustedSeries(listing.bars, listing, { adjust, asOf });
}

/** Largest ratio between a close and the one before, of days that follow each other within a week. */
function largestStep(
  bars: readonly { readonly date: string; readonly close: { toNumber(): number } }[],
): number {
  return Math.max(
    ...bars.flatMap((bar, index) => {
      const before = bars[index - 1];
      if (before === undefined || Date.parse(bar.date) - Date.parse(before.date) > 7 * 86_400_000) return [];
      const ratio = bar.close.toNumber() / before.close.toNumber();
      return [Math.max(ratio, 1 / ratio)];
    }),
  );
}

describe("a price history across NVIDIA's two splits, from sources of other bases", () => {
  it("as traded, it draws without a jump: no day is more than three per cent from the one before", async () => {
    const run = await bench.run("yahoo-chart", { name: "chart-NVDA.json", bytes: Buffer.from(splits) });
    expect(run).toMatchObject({ outcome: "changed", rejected: 0 });
    await ingest(
      "as-traded.csv",
      traded.map(([day, today, shares]) => [day, today * shares] as const),
      { basis: "as-traded" },
    );
    const series = await drawn("splits");
    if (!series.ok) throw new Error(series.message.en);
    expect(series.bars.length).toBeGreaterThanOrEqual(traded.length);
    expect(largestStep(series.bars)).toBeLessThan(1.03);
    // 800 paid for a share that is forty shares today is 20.
    expect(series.bars.find(({ date }) => date === "2021-07-16")?.close.toNumber()).toBeCloseTo(20, 6);
  });

  it("what was paid on the day is given back unchanged where no adjustment is asked for", async () => {
    const series = await drawn("none");
    if (!series.ok) throw new Error(series.message.en);
    const closes = new Map(series.bars.map(({ date, close }) => [date, close.toNumber()]));
    expect([closes.get("2021-07-19"), closes.get("2021-07-20")]).toEqual([808, 204]);
    expect([closes.get("2024-06-07"), closes.get("2024-06-10")]).toEqual([1200, 121]);
  });

  it("a source adjusted up to a day between the splits is put on the same terms, and bases do not mix", async () => {
    // Known in 2023: adjusted for the split of 2021, not for that of 2024, so ten times today's terms.
    await ingest(
      "splits-2023.csv",
      [
        ["2021-07-14", 197],
        ["2021-07-15", 198],
        ["2021-07-16", 200],
        ["2021-07-19", 202],
        ["2021-07-20", 204],
      ],
      { basis: "splits", basisAsOf: "2023-12-29" },
    );
    const series = await drawn("splits");
    if (!series.ok) throw new Error(series.message.en);
    expect(largestStep(series.bars)).toBeLessThan(1.03);
    // Every bar of the series comes from one basis: the others are not mixed in to fill gaps.
    expect(new Set(series.rows.map(({ basis }) => basis)).size).toBe(1);
  });
});
