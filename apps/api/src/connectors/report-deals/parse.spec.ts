import { describe, expect, it } from "@jest/globals";
import { parseReportDeals } from "./parse.ts";

const context = {
  key: "r/part-1.json",
  url: null,
  retrievedOn: "2026-07-09",
  hints: { editionOn: "2023-11-11" },
};

function baseline(key: string, over: object = {}): object {
  return {
    key,
    kind: "deal",
    label: { en: "A deal", ko: "거래" },
    segment: "llm",
    company: "anthropic",
    counterparties: ["amazon"],
    publisher: null,
    locator: { part: "1" },
    unit: "USD",
    measure: "flow",
    points: [{ period: "2023-09", value: 4000000000, qualifier: "up-to", printed: "40억 달러" }],
    growth: null,
    ...over,
  };
}

function read(...baselines: object[]) {
  return parseReportDeals(Buffer.from(JSON.stringify({ baselines })), context).records;
}

describe("deals of the report", () => {
  it("reads a deal, known from the report's day", () => {
    expect(read(baseline("amazon-anthropic"))).toMatchObject([
      {
        company: { slug: "anthropic" },
        amount: "4000000000",
        announcedOn: "2023-09-01",
        datePrecision: "month",
        knownOn: "2023-11-11",
        investors: ["amazon"],
      },
    ]);
  });

  it("places a deal without a date in the report's year", () => {
    const points = [{ period: null, value: 100000000, qualifier: "exact", printed: "1억 달러" }];
    expect(read(baseline("b", { points }))).toMatchObject([
      { announcedOn: "2023-01-01", datePrecision: "year" },
    ]);
  });

  it("leaves out sums restated in won and statements that are no deal", () => {
    expect(read(baseline("a-krw", { unit: "KRW" }), baseline("c", { kind: "level" }))).toEqual([]);
  });

  it("refuses another file", () => {
    expect(() => parseReportDeals(Buffer.from("{}"), context)).toThrow(
      expect.objectContaining({ code: "not-the-format" }),
    );
  });
});
