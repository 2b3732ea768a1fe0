import { describe, expect, it } from "@jest/globals";
import { FxRecord, type IngestRecord, PriceRecord } from "@sector-tracker/shared";
import { checkSeries, type SeriesKnowledge, seriesOf } from "./series-gates.ts";

const nothing: SeriesKnowledge = { splits: [], stored: [] };

function bars(
  closes: readonly string[],
  basis: "as-traded" | "splits" = "as-traded",
  from = "2024-01-01",
): IngestRecord[] {
  return closes.map((close, index) => {
    const date = new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10);
    return PriceRecord.parse({
      type: "price",
      company: { symbol: "X" },
      date,
      basis,
      basisAsOf: basis === "as-traded" ? date : "2024-12-31",
      open: null,
      high: null,
      low: null,
      close,
      volume: null,
      currency: "USD",
      pointer: `row ${String(index + 1)}`,
      knownOn: date,
      citationUrl: null,
      citationText: null,
    });
  });
}
function rates(values: readonly string[]): IngestRecord[] {
  return values.map((rate, index) => {
    const day = `2024-01-0${String(index + 1)}`;
    return FxRecord.parse({
      type: "fx",
      currency: "KRW",
      kind: "day",
      periodStart: day,
      periodEnd: day,
      rate,
      days: 1,
      knownOn: day,
      pointer: `row ${String(index + 1)}`,
      citationUrl: null,
      citationText: null,
    });
  });
}
/** `rule pointer` of every row that is held. */
function held(records: readonly IngestRecord[], known: SeriesKnowledge = nothing): string[] {
  return seriesOf(records).flatMap((series) =>
    [...checkSeries(series, known).values()].map(({ rule, pointer }) => `${rule} ${pointer}`),
  );
}
const ten = ["10", "11", "12", "11", "10", "9", "10", "11", "12", "13"];
const one = (at: number, value: string) => ten.map((close, index) => (index === at ? value : close));

describe("a jump against the neighbours", () => {
  it("is not seen where prices rise and fall, even by four fifths in a day", () => {
    expect(held(bars(ten))).toEqual([]);
    expect(held(bars(one(4, "2")))).toEqual([]);
  });

  it.each(["100", "1000", "10000", "1", "0.1", "0.01"])(
    "by a power of ten holds that row alone: %s",
    (value) => {
      expect(held(bars(one(4, value)))).toEqual(["price-jump row 5"]);
    },
  );

  it("tells won and yen among dollars, which are no round factor off", () => {
    // 10 dollars at 1,330 won and at 149 yen.
    expect(held(bars(one(4, "13300")))).toEqual(["price-jump row 5"]);
    expect(held(bars(one(4, "1490")))).toEqual(["price-jump row 5"]);
  });

  it("holds the whole series where neither the store nor most rows say which level is right", () => {
    expect(held(bars(["10", "10", "10", "1000", "1000"]))).toHaveLength(5);
  });

  it("holds the level that the store contradicts, be it that of all rows", () => {
    const stored = [{ date: "2023-12-30", value: "1000", basisAsOf: "2023-12-30" }];
    expect(held(bars(["10", "10", "10", "1000"]), { splits: [], stored })).toEqual([
      "price-jump row 1",
      "price-jump row 2",
      "price-jump row 3",
    ]);
    expect(held(bars(ten), { splits: [], stored })).toHaveLength(10);
    expect(held(bars(["990", "1010"]), { splits: [], stored })).toEqual([]);
  });

  it("is none where a split explains it", () => {
    const splits = [{ exDate: "2024-01-06", numerator: "10", denominator: "1" }];
    const across = ["100", "110", "120", "110", "100", "9", "10", "11", "12", "13"];
    expect(held(bars(across), { splits, stored: [] })).toEqual([]);
    expect(held(bars(across))).toHaveLength(10);
  });

  it("is none against stored prices adjusted up to a day before the split", () => {
    const splits = [{ exDate: "2024-06-10", numerator: "10", denominator: "1" }];
    const stored = [{ date: "2024-01-02", value: "110", basisAsOf: "2024-05-01" }];
    expect(held(bars(ten, "splits"), { splits, stored })).toEqual([]);
    expect(held(bars(ten, "splits"), { splits: [], stored })).toHaveLength(10);
  });

  it("of a rate is held as well", () => {
    expect(held(rates(["1430", "1440", "14.3", "1435", "1425", "1430"]))).toEqual(["rate-jump row 3"]);
  });
});

describe("a split worked into a part of an adjusted series", () => {
  const splits = [{ exDate: "2024-01-06", numerator: "5", denominator: "1" }];
  it("holds the rows before it", () => {
    expect(held(bars(["50", "51", "52", "10", "11", "10", "11"], "splits"), { splits, stored: [] })).toEqual([
      "split-half-applied row 1",
      "split-half-applied row 2",
      "split-half-applied row 3",
    ]);
  });

  it("is not seen where the series is adjusted whole, nor in prices as traded", () => {
    expect(held(bars(["10", "11", "10", "11", "10", "11"], "splits"), { splits, stored: [] })).toEqual([]);
    expect(held(bars(["50", "51", "52", "51", "50", "10", "11"]), { splits, stored: [] })).toEqual([]);
  });
});
