import { describe, expect, it } from "@jest/globals";
import type { RoundRecord } from "./round-match.ts";
import { trancheOf } from "./tranches.ts";

const whole: RoundRecord = {
  sourceId: "house-a",
  sourceKey: "whole",
  companySlug: "maker",
  kind: "equity",
  announcedOn: "2025-03-31",
  datePrecision: "day",
  amount: "40000000000",
  currency: "USD",
  postMoney: "300000000000",
  citationUrl: null,
};
const part: RoundRecord = {
  ...whole,
  sourceId: "house-b",
  sourceKey: "stage 2",
  announcedOn: "2025-08-01",
  amount: "8300000000",
};

describe("trancheOf", () => {
  it("joins another source's smaller sum at the same valuation to the round that gives the whole", () => {
    expect(trancheOf(part, whole)).toContain("at the same valuation");
  });

  it.each([
    ["the same source", { sourceId: "house-a" }],
    ["another valuation", { postMoney: "310000000000" }],
    ["no valuation", { postMoney: null }],
    ["a larger sum", { amount: "50000000000" }],
    ["a loan", { kind: "debt" }],
    ["another currency", { currency: "EUR" }],
    ["a date more than 200 days off", { announcedOn: "2026-01-15" }],
  ])("keeps rounds apart for %s", (_why, change) => {
    expect(trancheOf({ ...part, ...change }, whole)).toBeNull();
  });
});
