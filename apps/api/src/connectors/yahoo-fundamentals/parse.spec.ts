import { describe, expect, it } from "@jest/globals";
import { parseYahooFundamentals } from "./parse.ts";

const point = (asOfDate: string, periodType: string, raw: number) => ({
  asOfDate,
  periodType,
  currencyCode: "USD",
  reportedValue: { raw },
});
const series = (type: string, ...points: unknown[]) => ({
  meta: { symbol: ["ABC"], type: [type] },
  [type]: points,
});
const read = (...result: object[]) =>
  parseYahooFundamentals(Buffer.from(JSON.stringify({ timeseries: { result, error: null } })), {
    key: "file/x.json",
    url: null,
    retrievedOn: "2026-07-09",
    hints: {},
  });

describe("Yahoo fundamentals", () => {
  it("number quarters by the years of the same answer, and count from the day of the answer on", () => {
    expect(
      read(
        series("annualTotalRevenue", point("2024-09-30", "12M", 400)),
        series("quarterlyTotalRevenue", null, point("2024-12-31", "3M", 120)),
      ).records,
    ).toMatchObject([
      { span: "year", periodStart: "2023-10-01", fiscalYear: 2024, value: "400", knownOn: "2026-07-09" },
      { span: "quarter", periodStart: "2024-10-01", fiscalYear: 2025, fiscalQuarter: 1, value: "120" },
    ]);
  });

  it("leave the quarter open where no year says when the fiscal year ends", () => {
    expect(read(series("quarterlyNetIncome", point("2024-12-31", "3M", 1))).records).toMatchObject([
      { concept: "netIncome", fiscalYear: 2024, fiscalQuarter: null },
    ]);
  });

  it("state what was spent above zero, and shares as shares", () => {
    expect(
      read(
        series("annualCapitalExpenditure", point("2024-09-30", "12M", -9)),
        series("annualOrdinarySharesNumber", point("2024-09-30", "12M", 15)),
      ).records,
    ).toMatchObject([
      { concept: "capitalExpenditure", value: "9" },
      { concept: "sharesOutstanding", unit: "shares", span: "instant" },
    ]);
  });

  it("reject a figure without a value and refuse what is no such answer", () => {
    expect(read(series("annualNetIncome", { asOfDate: "2024-09-30" })).rejections).toHaveLength(1);
    expect(() =>
      parseYahooFundamentals(Buffer.from("{}"), {
        key: "k",
        url: null,
        retrievedOn: "2026-07-09",
        hints: {},
      }),
    ).toThrow(expect.objectContaining({ code: "not-the-format" }));
  });
});
