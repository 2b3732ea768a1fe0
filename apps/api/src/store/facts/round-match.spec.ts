import { describe, expect, it } from "@jest/globals";
import { type RoundRecord, sameRound } from "./round-match.ts";

function record(over: Partial<RoundRecord> = {}): RoundRecord {
  return {
    sourceId: "epoch-funding",
    sourceKey: "a",
    companySlug: "sample",
    kind: "equity",
    announcedOn: "2024-10-02",
    datePrecision: "day",
    amount: "6600000000",
    currency: "USD",
    postMoney: null,
    citationUrl: null,
    ...over,
  };
}
const month = {
  sourceId: "published-rounds",
  sourceKey: "b",
  announcedOn: "2024-10-01",
  datePrecision: "month",
} as const;

describe("records of one round", () => {
  it("are joined across sources by company, amount and date, and say why", () => {
    expect(sameRound(record(), record(month))).toContain("same company and amount (6600000000 USD)");
  });

  it.each<[string, Partial<RoundRecord>]>([
    ["amounts within 15 %", { ...month, amount: "7000000000" }],
    ["strategic money printed for equity", { ...month, kind: "strategic" }],
    ["a date known to the year", { ...month, announcedOn: "2024-01-01", datePrecision: "year" }],
    ["an undisclosed amount in the same month", { ...month, amount: null, currency: null }],
    ["another currency within a week", { ...month, amount: "6000000000", currency: "EUR" }],
  ])("are joined over %s", (_case, over) => {
    expect(sameRound(record(), record(over))).not.toBeNull();
  });

  it.each<[string, Partial<RoundRecord>]>([
    ["another company", { ...month, companySlug: "other" }],
    ["a clearly different amount in the same month", { ...month, amount: "9000000000" }],
    ["a date too far away", { ...month, announcedOn: "2025-03-01" }],
    ["debt beside equity", { ...month, kind: "debt" }],
    [
      "no amount and only a year",
      { ...month, announcedOn: "2024-01-01", datePrecision: "year", amount: null },
    ],
    ["a clearly different valuation", { ...month, amount: "7000000000", postMoney: "20" }],
  ])("are kept apart over %s", (_case, over) => {
    expect(sameRound(record({ postMoney: "10" }), record(over))).toBeNull();
  });

  it("of one source are joined only with an equal amount in one month, or from two pages", () => {
    const near = { sourceKey: "b", announcedOn: "2024-10-20" };
    expect(sameRound(record(), record(near))).not.toBeNull();
    expect(sameRound(record(), record({ ...near, amount: "6700000000" }))).toBeNull();
    const pages = [
      record({ citationUrl: "p1" }),
      record({ ...near, amount: "6700000000", citationUrl: "p2" }),
    ] as const;
    expect(sameRound(...pages)).not.toBeNull();
  });
});
