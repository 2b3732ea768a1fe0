import { describe, expect, it } from "@jest/globals";
import type {
  BaselineView,
  CompanyRow,
  EarningsFactView,
  FundingRoundView,
  PriceSeries,
  RunView,
} from "../../packages/shared/src/contract/index.ts";
import { baselines } from "../data/reference-data.ts";
import { everyRow, readAs } from "./client.ts";

describe("what the store holds after the first refresh from the bundled snapshot", () => {
  it("NVIDIA's revenue of its fiscal 2024 is 60,922 million dollars", async () => {
    const rows = await everyRow<EarningsFactView>("listCompanyEarnings", {
      params: { slug: "nvidia" },
      query: { concept: "revenue", period: "year" },
    });
    const year = rows.filter(({ period }) => period === "FY2024");
    expect(year).toHaveLength(1);
    expect(year[0]).toMatchObject({
      value: 60_922_000_000,
      unit: "USD",
      periodEnd: "2024-01-28",
      knownAt: "2024-02-21",
      derived: false,
      provenance: { source: "sec-edgar" },
    });
  });

  it("every number of the report is served, with the very digits of its file", async () => {
    const files = baselines();
    const served = await everyRow<BaselineView>("listBaselines", { query: { report: "star-2023-11" } });
    expect(served).toHaveLength(files.length);
    const byId = new Map(served.map((row) => [row.id, row]));
    for (const entry of files) {
      const row = byId.get(`star-2023-11/${entry.key}`);
      expect(row).toMatchObject({
        kind: entry.kind,
        label: entry.label,
        segment: entry.segment,
        company: entry.company,
        unit: entry.unit,
        points: entry.points,
        growth: entry.growth,
        publisher: entry.publisher,
      });
    }
  });

  it("there are forty companies or more", async () => {
    const rows = await everyRow<CompanyRow>("listCompanies");
    expect(rows.filter(({ kind }) => kind !== "public-body").length).toBeGreaterThanOrEqual(40);
  });

  it("there are 150 rounds or more announced in 2021 or later, each with a source", async () => {
    const rows = await everyRow<FundingRoundView>("listFundingRounds", {
      query: { from: "2021-01-01", include: "all" },
    });
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(rows.every(({ announcedOn }) => announcedOn >= "2021-01-01")).toBe(true);
    expect(rows.filter(({ citations }) => citations.length === 0)).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it("each covered listing has 24 month-end closes or more, and NVIDIA's splits make no jump", async () => {
    const rows = await everyRow<CompanyRow>("listCompanies", { query: { kind: "listed" } });
    const covered = rows.filter(({ priceChangePercent }) => priceChangePercent !== null);
    expect(covered.length).toBeGreaterThanOrEqual(10);
    for (const { slug } of covered) {
      const prices = await readAs<PriceSeries>("getCompanyPrices", {
        params: { slug },
        query: { interval: "month" },
      });
      expect([slug, prices.close.filter((close) => close !== null).length >= 24]).toEqual([slug, true]);
    }
    const nvidia = await readAs<PriceSeries>("getCompanyPrices", { params: { slug: "nvidia" } });
    const closes = nvidia.close.filter((close) => close !== null);
    for (let index = 1; index < closes.length; index += 1) {
      const ratio = (closes[index] ?? 0) / (closes[index - 1] ?? 1);
      expect(ratio).toBeGreaterThan(0.6);
      expect(ratio).toBeLessThan(1.7);
    }
  });

  it("every record came in through a run that says what it did", async () => {
    const runs = await everyRow<RunView>("listRuns", { query: { trigger: "start" } });
    expect(runs.length).toBeGreaterThanOrEqual(4);
    for (const run of runs) {
      expect(run).toMatchObject({ status: "finished", error: null });
      expect(["changed", "unchanged", "partial"]).toContain(run.outcome);
      const { read, inserted, revised, unchanged, rejected } = run.counts;
      expect(read).toBe(inserted + revised + unchanged + rejected);
    }
    const stored = runs.reduce((sum, { counts }) => sum + counts.inserted, 0);
    expect(stored).toBeGreaterThan(1000);
  });
});
