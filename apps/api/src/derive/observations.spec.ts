import { describe, expect, it } from "@jest/globals";
import { parsePeriod } from "@sector-tracker/shared";
import type { EarningsRow } from "../store/read/earnings.repository.ts";
import type { EstimateRow } from "../store/read/estimates.repository.ts";
import type { FundingRow } from "../store/read/funding.repository.ts";
import { Converter } from "./converter.ts";
import { roundsOf } from "./funding-round.ts";
import { estimatePeriod, type IndicatorRecords, type Measured, observe } from "./observations.ts";

const provenance = {
  source_id: "published-estimates",
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

function records(change: Partial<IndicatorRecords>): IndicatorRecords {
  return {
    asOf: "2024-12-31",
    estimates: [],
    earnings: [],
    listings: new Map(),
    rounds: [],
    items: [],
    converter: new Converter([], "USD"),
    fiscalYearEnds: new Map([["nvidia", "01-31"]]),
    isWithin: (segment, above) => segment === above,
    segmentOfCompany: () => "llm",
    ...change,
  };
}

function estimate(change: Partial<EstimateRow>): EstimateRow {
  const base = { quantity: "llm-market", publisher: "House", definition: "d", published_on: null };
  return { ...provenance, ...base, kind: "estimate", period: "2023", value: "5", unit: "USD", ...change };
}

const flow: Measured = { unit: "USD", measure: "flow", stated: [], undated: false };

describe("observations of published estimates", () => {
  const measure = { type: "estimate", quantity: "llm-market", publisher: "House", spread: [] } as const;
  const observed = (rows: readonly EstimateRow[]) =>
    observe({ ...measure, spread: [] }, flow, records({ estimates: rows }));

  it("are the same house's values of the same quantity, and no forecast", () => {
    const rows = [
      estimate({}),
      estimate({ publisher: "Another" }),
      estimate({ quantity: "other" }),
      estimate({ kind: "forecast", period: "2024" }),
    ];
    expect(observed(rows)).toMatchObject([
      { period: "2023", value: 5, kind: "estimate", knownAt: "2024-06-01" },
    ]);
  });

  it("keep their own unit where they cannot be converted: nothing is taken one to one", () => {
    expect(observed([estimate({ unit: "KRW" })])).toMatchObject([{ value: 5, unit: "KRW" }]);
  });

  it("find a company's fiscal period by the quantity's name", () => {
    const ends = new Map([["nvidia", "01-31"]]);
    const period = estimatePeriod({ quantity: "nvidia-data-center-revenue", period: "FY2026-Q1" }, ends);
    expect(period).toMatchObject({ start: "2025-02-01", end: "2025-04-30" });
    expect(estimatePeriod({ quantity: "somebody-revenue", period: "FY2026" }, ends)).toBeNull();
  });
});

describe("observations of earnings", () => {
  const row: EarningsRow = {
    ...provenance,
    source_id: "sec-edgar",
    company_slug: "nvidia",
    concept: "revenue",
    unit: "USD",
    period_start: "2023-01-30",
    period_end: "2024-01-28",
    span: "year",
    fiscal_year: 2024,
    fiscal_quarter: null,
    value: "60922000000",
    derived: false,
    vintages: 1,
  };

  it("take the filing where a page quotes the same period rounded later", () => {
    const page = { ...row, source_id: "published-results", value: "61000000000", known_on: "2025-01-01" };
    const measure = { type: "earnings", company: "nvidia", concept: "revenue", period: "year" } as const;
    const found = observe(measure, flow, records({ earnings: [row, page] }));
    expect(found.map((each) => each.value)).toEqual([60922000000]);
    expect(found[0]).toMatchObject({ period: "FY2024", start: "2023-01-30", end: "2024-01-28" });
  });
});

describe("observations of deals", () => {
  function deal(change: Partial<FundingRow>): FundingRow {
    return {
      ...provenance,
      round_id: "openai-1",
      company_slug: "openai",
      kind: "strategic",
      stage: null,
      stage_printed: null,
      status: "closed",
      announced_on: "2023-01-23",
      date_precision: "day",
      amount: "10000000000",
      currency: "USD",
      post_money: null,
      country: null,
      segment_slug: null,
      lead_investors: [],
      investors: ["Microsoft"],
      matched_by: null,
      ...change,
    };
  }
  const measure = {
    type: "fundingRound",
    company: "openai",
    figure: "amount",
    investor: "Microsoft",
  } as const;

  it("stand for the stated period in which they lie, and add up within it", () => {
    const rounds = roundsOf([
      deal({}),
      deal({ round_id: "openai-2", announced_on: "2023-01-30", amount: "5" }),
    ]);
    const stated = [parsePeriod("2023-01")];
    const found = observe(measure, { ...flow, stated }, records({ rounds }));
    expect(found).toMatchObject([
      { period: "2023-01", start: "2023-01-01", end: "2023-01-31", value: 10000000005 },
    ]);
  });

  it("leave out talks and rounds of other investors", () => {
    const rounds = roundsOf([
      deal({ status: "talks" }),
      deal({ round_id: "openai-2", investors: ["Other"] }),
    ]);
    expect(observe(measure, flow, records({ rounds }))).toEqual([]);
  });

  it("sum new money by year and segment", () => {
    const rounds = roundsOf([
      deal({}),
      deal({ round_id: "b", announced_on: "2023-06-01", amount: "7", segment_slug: "finance" }),
      deal({ round_id: "c", announced_on: "2023-07-01", amount: "9", kind: "secondary" }),
    ]);
    const sums = { type: "fundingSum", segments: ["llm"], companies: [], excludeStages: [] } as const;
    const found = observe(
      { ...sums, segments: ["llm"], companies: [], excludeStages: [] },
      flow,
      records({ rounds }),
    );
    expect(found).toMatchObject([{ period: "2023", value: 10000000000 }]);
  });
});
