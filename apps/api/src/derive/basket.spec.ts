import { describe, expect, it } from "@jest/globals";
import { type BasketMeasure, IndicatorMeasure, latestVintages } from "@sector-tracker/shared";
import type { EstimateRow } from "../store/read/estimates.repository.ts";
import { basketPeriods, observeBasket } from "./basket.ts";
import { Converter } from "./converter.ts";
import type { IndicatorRecords, Measured } from "./observations.ts";

const provenance = {
  source_id: "published-estimates",
  sha256: "0".repeat(64),
  document_url: null,
  retrieved_at: "2024-02-01T00:00:00.000Z",
  pointer: "row 1",
  citation_url: null,
  citation_text: null,
  run_id: "00000000-0000-4000-8000-000000000002",
  ingested_at: "2024-06-01T00:00:00.000Z",
};

let rows = 0;
function estimate(change: Partial<EstimateRow>): EstimateRow {
  rows += 1;
  return {
    ...provenance,
    document_id: `00000000-0000-4000-8000-${String(rows).padStart(12, "0")}`,
    quantity: "dram-revenue",
    publisher: "House",
    definition: "d",
    published_on: null,
    kind: "actual",
    period: "2023",
    value: "1",
    unit: "USD",
    known_on: "2024-03-18",
    ...change,
  };
}

function records(estimates: readonly EstimateRow[], asOf = "2026-12-31"): IndicatorRecords {
  return {
    asOf,
    estimates: estimates.filter((row) => row.known_on <= asOf),
    earnings: [],
    listings: new Map(),
    rounds: [],
    items: [],
    converter: new Converter([], "USD"),
    fiscalYearEnds: new Map([["nvidia", "01-31"]]),
    isWithin: (segment, above) => segment === above,
    segmentOfCompany: () => null,
  };
}

const words = { en: "x", ko: "x" };
const input = (name: string, quantity: string, change: object = {}) => ({
  name,
  label: words,
  measure: { type: "estimate", quantity, publisher: "House" },
  unit: "USD",
  nature: "flow",
  ...change,
});
function basket(change: object): BasketMeasure {
  const measure = IndicatorMeasure.parse({ type: "basket", align: "year", ...change });
  if (measure.type !== "basket") throw new Error("no basket");
  return measure;
}

const flow: Measured = { unit: "USD", measure: "flow", stated: [], undated: false };

describe("a basket", () => {
  const hbm = basket({
    formula: "share * dram",
    inputs: [
      input("share", "hbm-share", { unit: "percent", nature: "ratio" }),
      input("dram", "dram-revenue"),
    ],
  });
  const share = (change: Partial<EstimateRow>) =>
    estimate({ quantity: "hbm-share", unit: "percent", ...change });

  it("is a derived value of all its inputs, with the documents of each", () => {
    // 8.4 % of 51.8bn USD is 4.3512bn.
    const found = observeBasket(
      hbm,
      flow,
      records([estimate({ value: "51800000000" }), share({ value: "8.4" })]),
    );
    expect(found).toMatchObject([
      { period: "2023", value: 4_351_200_000, unit: "USD", kind: "actual", knownAt: "2024-03-18" },
    ]);
    expect(new Set(found[0]?.provenance.map(({ document }) => document.id)).size).toBe(2);
    expect(found[0]?.members?.map(({ input: { name } }) => name)).toEqual(["share", "dram"]);
  });

  it("has no value for a period of which one needed input says nothing, and names it", () => {
    const held = records([estimate({}), estimate({ period: "2024" }), share({ value: "8.4" })]);
    expect(observeBasket(hbm, flow, held).map(({ period }) => period)).toEqual(["2023"]);
    expect(basketPeriods(hbm, held)).toMatchObject([
      { value: 0.084, gap: null, missing: [] },
      { value: null, gap: "missing-input", missing: [{ name: "share", reason: "no-record" }] },
    ]);
  });

  it("becomes known with its last input, and again with each restatement: asOf gives each day its value", () => {
    const rowsOf = [
      estimate({ value: "100", known_on: "2024-01-10" }),
      share({ value: "10", known_on: "2024-02-20" }),
      estimate({ value: "120", known_on: "2024-08-01" }),
    ];
    expect(observeBasket(hbm, flow, records(rowsOf)).map(({ knownAt, value }) => [knownAt, value])).toEqual([
      ["2024-02-20", 10],
      ["2024-08-01", 12],
    ]);
    for (const [day, expected] of [
      ["2024-02-19", []],
      ["2024-07-31", [10]],
      ["2024-08-01", [12]],
    ] as const) {
      // Asked with only what was known, or with all: the same.
      for (const held of [records(rowsOf, day), records(rowsOf)]) {
        expect(latestVintages(observeBasket(hbm, flow, held), day).map(({ value }) => value)).toEqual(
          expected,
        );
      }
    }
  });

  it("puts fiscal years to the calendar year around their middle, and adds four quarters where no year is given", () => {
    const nvidia = basket({ formula: "nvidia", inputs: [input("nvidia", "nvidia-data-center-revenue")] });
    const of = (period: string, value: string, known: string) =>
      estimate({ quantity: "nvidia-data-center-revenue", period, value, known_on: known });
    const held = records([
      // Ends in January 2024: the middle is July 2023.
      of("FY2024", "47.5", "2024-02-21"),
      of("FY2024-Q4", "18.4", "2024-02-21"),
      of("FY2026-Q1", "39.1", "2025-06-01"),
      of("FY2026-Q2", "41.1", "2025-09-01"),
      of("FY2026-Q3", "51.2", "2025-11-19"),
      // 39.1 + 41.1 + 51.2 + 62.3 = 193.7
      of("FY2026-Q4", "62.3", "2026-02-25"),
    ]);
    expect(
      observeBasket(nvidia, flow, held).map(({ period, value, knownAt }) => [period, value, knownAt]),
    ).toEqual([
      ["2023", 47.5, "2024-02-21"],
      ["2025", 193.7, "2026-02-25"],
    ]);
    // A fiscal year that ends in June has its middle at the turn of the year: it stands for neither calendar year.
    const june = records([of("FY2024", "1", "2024-08-01")]);
    expect(observeBasket(nvidia, flow, { ...june, fiscalYearEnds: new Map([["nvidia", "06-30"]]) })).toEqual(
      [],
    );
  });

  it("counts a missing optional input as nothing and calls the period partial; shows the part of the whole", () => {
    const sum = basket({
      formula: "a + b",
      inputs: [input("a", "q-a"), input("b", "q-b", { optional: true })],
      whole: { ...input("market", "q-market") },
    });
    const held = records([
      estimate({ quantity: "q-a", value: "30" }),
      estimate({ quantity: "q-market", value: "40" }),
      estimate({ quantity: "q-b", period: "2024", value: "5" }),
    ]);
    expect(basketPeriods(sum, held)).toMatchObject([
      { value: 30, missing: [{ name: "b" }], coveragePercent: 75 },
      { value: null, gap: "missing-input", coveragePercent: null },
    ]);
    expect(observeBasket(sum, flow, held)).toHaveLength(1);
  });

  it("calls money without a rate not convertible, never one to one", () => {
    const sum = basket({ formula: "a + b", inputs: [input("a", "q-a"), input("b", "q-b")] });
    const held = records([estimate({ quantity: "q-a" }), estimate({ quantity: "q-b", unit: "KRW" })]);
    expect(basketPeriods(sum, held)).toMatchObject([
      { value: null, missing: [{ name: "b", reason: "not-convertible" }] },
    ]);
    expect(observeBasket(sum, flow, held)).toEqual([]);
  });

  it("gives a share where two counts are divided, and no value where the divisor is zero", () => {
    const ratio = basket({
      formula: "part / all",
      inputs: [
        input("part", "q-part", { unit: "count", nature: "stock" }),
        input("all", "q-all", { unit: "count", nature: "stock" }),
      ],
    });
    const percent: Measured = { unit: "percent", measure: "ratio", stated: [], undated: false };
    const count = (quantity: string, period: string, value: string) =>
      estimate({ quantity, period, value, unit: "count" });
    // 392 of 521 is 75.24 %; of a year's editions the last one counts.
    const held = records([
      count("q-part", "2023-10", "392"),
      count("q-all", "2023-03", "500"),
      count("q-all", "2023-10", "521"),
      count("q-part", "2022-10", "1"),
      count("q-all", "2022-10", "0"),
    ]);
    const [only, ...rest] = observeBasket(ratio, percent, held);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ period: "2023", unit: "percent" });
    expect(only?.value).toBeCloseTo(75.24, 2);
    expect(basketPeriods(ratio, held)[0]).toMatchObject({ gap: "division-by-zero", value: null });
  });
});

describe("a basket that cannot be meant", () => {
  const faults = (change: object) => {
    const result = IndicatorMeasure.safeParse({ type: "basket", align: "year", ...change });
    return result.success ? [] : result.error.issues.map(({ path }) => path.join("/"));
  };
  it.each([
    ["a + b", [input("a", "q")], "formula"],
    ["a + b", [input("a", "q"), input("b", "q", { unit: "KRW" })], "formula"],
    ["a", [input("a", "q"), input("b", "q")], "inputs/1/name"],
    ["a + a", [input("a", "q"), input("a", "q")], "inputs/1/name"],
    ["a * b", [input("a", "q"), input("b", "q", { unit: "percent", optional: true })], "inputs/1/optional"],
    ["a", [input("a", "q", { optional: true })], "inputs"],
    ["a", [input("a b", "q")], "inputs/0/name"],
    ["a.b", [input("a", "q")], "formula"],
  ])("is refused with its place: %s", (formula, inputs, place) => {
    expect(faults({ formula, inputs })).toContain(place);
  });
});
