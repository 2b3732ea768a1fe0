import { describe, expect, it } from "@jest/globals";
import { parseYahooChart } from "./parse.ts";

const context = { key: "chart/X", url: null, retrievedOn: "2026-07-09", hints: {} };

function chart(meta: object, rest: object): object {
  return {
    chart: {
      result: [
        {
          meta: { symbol: "NVDA", currency: "USD", exchangeName: "NMS", gmtoffset: -18000, ...meta },
          ...rest,
        },
      ],
      error: null,
    },
  };
}

function read(body: object) {
  return parseYahooChart(Buffer.from(JSON.stringify(body)), context);
}

const bars = {
  timestamp: [1626701400, 1626787800],
  indicators: {
    quote: [
      {
        open: [18.1, null],
        high: [18.9, null],
        low: [17.9, null],
        close: [18.78, null],
        volume: [100, null],
      },
    ],
  },
};

describe("chart answers", () => {
  it("reads bars on the exchange's own day, adjusted for splits to the day of the answer", () => {
    expect(read(chart({}, bars)).records).toEqual([
      expect.objectContaining({
        type: "price",
        company: { symbol: "NVDA", exchange: "XNAS" },
        date: "2021-07-19",
        basis: "splits",
        basisAsOf: "2026-07-09",
        close: "18.78",
      }),
    ]);
  });

  it("takes the day of a recorded answer from its own Date header", () => {
    const recorded = {
      response: { headers: { date: ["Sat, 22 Feb 2025 10:01:31 GMT"] }, bodyJson: chart({}, bars) },
    };
    expect(read(recorded).records[0]).toMatchObject({ basisAsOf: "2025-02-22" });
  });

  it("reads splits and dividends as corporate actions", () => {
    const events = {
      splits: { "1626787800": { date: 1626787800, numerator: 4, denominator: 1, splitRatio: "4:1" } },
      dividends: { "1626787800": { date: 1626787800, amount: 0.04 } },
    };
    const actions = read(chart({}, { ...bars, events })).records.filter(
      (record) => record.type === "corporate-action",
    );
    expect(actions).toEqual([
      expect.objectContaining({ kind: "split", exDate: "2021-07-20", numerator: "4", denominator: "1" }),
      expect.objectContaining({ kind: "dividend", exDate: "2021-07-20", amount: "0.04", currency: "USD" }),
    ]);
  });

  it("turns pence into pounds", () => {
    const body = chart({ currency: "GBp", symbol: "OCDO.L", exchangeName: "LSE", gmtoffset: 0 }, bars);
    expect(read(body).records[0]).toMatchObject({
      currency: "GBP",
      close: "0.1878",
      company: { exchange: "XLON" },
    });
  });

  it("gives nothing for a window without trading", () => {
    expect(read(chart({}, { indicators: { quote: [{}] } })).records).toEqual([]);
  });

  it("refuses intraday bars and answers without a result", () => {
    expect(() => read(chart({ dataGranularity: "1m" }, bars))).toThrow(
      expect.objectContaining({ code: "not-the-format" }),
    );
    expect(() => read({ chart: { result: null, error: { code: "Not Found" } } })).toThrow(
      expect.objectContaining({ code: "not-the-format" }),
    );
  });
});
