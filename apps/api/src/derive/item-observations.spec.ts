import { describe, expect, it } from "@jest/globals";
import { type ItemMeasure, parsePeriod } from "@sector-tracker/shared";
import type { ReferenceRow } from "../store/read/reference.repository.ts";
import { itemObservations } from "./item-observations.ts";
import type { Measured } from "./observations.ts";

const provenance = {
  source_id: "fda-ai",
  document_id: "00000000-0000-4000-8000-000000000001",
  sha256: "0".repeat(64),
  document_url: null,
  retrieved_at: "2024-02-01T00:00:00.000Z",
  pointer: "row 1",
  citation_url: null,
  citation_text: null,
  run_id: "00000000-0000-4000-8000-000000000002",
  known_on: "2024-06-01",
  ingested_at: "2024-06-01T00:00:00.000Z",
};

function item(key: string, change: Partial<ReferenceRow>): ReferenceRow {
  return {
    ...provenance,
    id: "1",
    dataset: "cleared-devices",
    item_key: key,
    name: key,
    organisation: null,
    company_slug: null,
    category: "Radiology",
    country: null,
    event_on: "2023-01-01",
    date_precision: "day",
    measures: {},
    attributes: {},
    vintages: 1,
    ...change,
  };
}

const count: ItemMeasure = { type: "items", dataset: "cleared-devices", figure: "count", keys: [] };
const stock: Measured = { unit: "count", measure: "stock", stated: [], undated: true };
const devices = [
  item("a", { event_on: "2023-02-10" }),
  item("b", { event_on: "2023-03-31", category: "Dental", known_on: "2024-07-01" }),
  item("c", { event_on: "2023-08-15" }),
  item("other table", { dataset: "ai-models", event_on: "2023-02-10" }),
  item("no day", { event_on: null }),
];

describe("items counted by their day", () => {
  it("add up at the end of each quarter and on the newest one's day, known from their edition", () => {
    // By 31 March: a and b. By 30 June still two. On 15 August: three; the third quarter is not over.
    expect(
      itemObservations(count, stock, devices).map(({ period, value, knownAt }) => [period, value, knownAt]),
    ).toEqual([
      ["2023-03-31", 2, "2024-07-01"],
      ["2023-06-30", 2, "2024-07-01"],
      ["2023-08-15", 3, "2024-07-01"],
    ]);
  });

  it("are narrowed to a category, or its share is taken of all", () => {
    const of = (figure: "count" | "share") =>
      itemObservations({ ...count, figure, category: "Radiology" }, stock, devices).map(({ value, unit }) => [
        Math.round(value * 10) / 10,
        unit,
      ]);
    expect(of("count")).toEqual([
      [1, "count"],
      [1, "count"],
      [2, "count"],
    ]);
    // One of two is 50 per cent, two of three are 66.7.
    expect(of("share")).toEqual([
      [50, "percent"],
      [50, "percent"],
      [66.7, "percent"],
    ]);
  });

  it("give nothing where there are none", () => {
    expect(itemObservations(count, stock, [])).toEqual([]);
  });
});

describe("a measure of a named item", () => {
  const memory: ItemMeasure = {
    type: "items",
    dataset: "ai-accelerators",
    figure: "value",
    keys: ["H100"],
    measure: "memory",
  };
  const chip = item("H100", {
    dataset: "ai-accelerators",
    event_on: "2022-09-20",
    measures: { memory: { value: "80", unit: "gigabytes" } },
  });
  const spec = (...stated: string[]): Measured => ({
    unit: "gigabytes",
    measure: "stock",
    stated: stated.map((text) => parsePeriod(text)),
    undated: false,
  });
  const periods = (measured: Measured, items = [chip]) =>
    itemObservations(memory, measured, items).map(({ period, value, unit }) => [period, value, unit]);

  it("stands in every stated period that is not over before the item came out", () => {
    expect(periods(spec("2022-08", "2022-09", "2023"))).toEqual([
      ["2022-09", 80, "gigabytes"],
      ["2023", 80, "gigabytes"],
    ]);
  });

  it("stands in the time of writing where the report gives no time, also if it was only announced then", () => {
    expect(periods({ ...spec("2022-01/2022-06"), undated: true })).toEqual([
      ["2022-01/2022-06", 80, "gigabytes"],
    ]);
  });

  it("stands on its own day where the report speaks of none after it", () => {
    expect(periods(spec("2021"))).toEqual([["2022-09-20", 80, "gigabytes"]]);
  });

  it("is nothing where the item has no such measure or no day", () => {
    expect(periods(spec("2023"), [{ ...chip, measures: {} }])).toEqual([]);
    expect(periods(spec("2023"), [{ ...chip, event_on: null }])).toEqual([]);
  });
});
