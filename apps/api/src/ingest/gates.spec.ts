import { describe, expect, it } from "@jest/globals";
import { FxRecord, type IngestRecord, PriceRecord } from "@sector-tracker/shared";
import { checkGates, checkSchema } from "./gates.ts";

const TODAY = "2026-01-15";
const origin = { pointer: "row 1", citationUrl: null, citationText: null };
const price = PriceRecord.parse({
  type: "price",
  company: { symbol: "X" },
  date: "2026-01-14",
  basis: "as-traded",
  basisAsOf: "2026-01-14",
  open: "10",
  high: "12",
  low: "9",
  close: "11",
  volume: "5",
  currency: "USD",
  knownOn: "2026-01-14",
  ...origin,
});
const fx = FxRecord.parse({
  type: "fx",
  currency: "USD",
  kind: "day",
  periodStart: "2026-01-14",
  periodEnd: "2026-01-14",
  rate: "1.1",
  days: 1,
  knownOn: "2026-01-14",
  ...origin,
});

describe("gates between parse and store", () => {
  it("let a sound record pass", () => {
    expect([price, fx].map((record) => checkSchema(record) ?? checkGates(record, TODAY))).toEqual([
      null,
      null,
    ]);
  });

  it.each<[string, IngestRecord]>([
    ["price-not-positive", { ...price, close: "-1" }],
    ["price-not-positive", { ...price, low: "0" }],
    ["high-below-low", { ...price, high: "8" }],
    ["volume-negative", { ...price, volume: "-5" }],
    ["rate-not-positive", { ...fx, rate: "0" }],
    ["future-date", { ...price, date: "2026-01-16", knownOn: "2026-01-16" }],
    ["known-before-event", { ...price, knownOn: "2026-01-13" }],
  ])("reject by the rule %s, with the place and the row", (rule, record) => {
    expect(checkGates(record, TODAY)).toMatchObject({ rule, pointer: "row 1" });
  });

  it("name the field that departs from the schema", () => {
    expect(checkSchema({ ...fx, currency: "usd" })).toMatchObject({
      rule: "schema",
      message: expect.stringContaining("currency"),
    });
  });
});
