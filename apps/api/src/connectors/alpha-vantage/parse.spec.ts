import { describe, expect, it } from "@jest/globals";
import { parseAlphaVantage } from "./parse.ts";

const read = (body: object) =>
  parseAlphaVantage(Buffer.from(JSON.stringify(body)), {
    key: "file/x.json",
    url: null,
    retrievedOn: "2026-07-09",
    hints: {},
  });
const daily = (symbol: string) => ({
  "Meta Data": { "2. Symbol": symbol },
  "Time Series (Daily)": {
    "2024-06-10": {
      "1. open": "120.37",
      "4. close": "121.79",
      "6. volume": "314162745",
      "7. dividend amount": "0.0100",
      "8. split coefficient": "10.0",
    },
  },
});

describe("Alpha Vantage answers", () => {
  it("give bars as traded, with the split and the dividend of the day", () => {
    expect(read(daily("ABC")).records).toMatchObject([
      { type: "price", company: { symbol: "ABC" }, close: "121.79", basis: "as-traded", currency: "USD" },
      { type: "corporate-action", kind: "split", numerator: "10", denominator: "1" },
      { type: "corporate-action", kind: "dividend", amount: "0.01", currency: "USD" },
    ]);
  });

  it("leave out figures that are None and find the fiscal quarter by the annual reports", () => {
    const { records } = read({
      symbol: "ABC",
      annualReports: [
        { fiscalDateEnding: "2023-09-30", reportedCurrency: "USD", totalRevenue: "40", grossProfit: "None" },
      ],
      quarterlyReports: [{ fiscalDateEnding: "2023-12-31", reportedCurrency: "USD", totalRevenue: "11" }],
    });
    expect(records).toMatchObject([
      { span: "year", fiscalYear: 2023, value: "40" },
      {
        span: "quarter",
        periodStart: "2023-10-01",
        fiscalYear: 2024,
        fiscalQuarter: 1,
        knownOn: "2026-07-09",
      },
    ]);
  });

  it.each([
    ["a note over the limit", { Note: "our call frequency" }, "rate-limited"],
    ["an unknown symbol", { "Error Message": "invalid" }, "http-status"],
    ["an empty quote", { "Global Quote": {} }, "empty-document"],
    ["intraday bars", { "Meta Data": {}, "Time Series (1min)": {} }, "not-the-format"],
    ["a symbol whose currency is not said", daily("ABC.LON"), "not-the-format"],
  ])("that are %s are refused", (_name, body, code) => {
    expect(() => read(body)).toThrow(expect.objectContaining({ code }));
  });
});
