import { afterAll, describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import {
  type CompanyEvent,
  type CompanyFigure,
  type CompanyRow,
  endpoints,
  type SavedView,
  type SeriesSet,
} from "../../packages/shared/src/contract/index.ts";
import { call, everyRow, type List, readAs } from "../contract/client.ts";

type Screened = List<CompanyRow> & { total: number; hidden: number };
const screen = (query: Record<string, string>) => readAs<Screened>("listCompanies", { query });
const listed = { kind: "listed" };

describe("the screener", () => {
  it("narrows by figures, and says how many it leaves out only for lack of data", async () => {
    const all = await screen({ ...listed, limit: "500" });
    const where = "marketCap:1e11..,revenueGrowth:10..";
    const found = await screen({ ...listed, where, limit: "500" });
    const value = ({ marketCap }: CompanyRow) => marketCap?.amount.value ?? null;
    const growth = ({ latestRevenue }: CompanyRow) => latestRevenue?.growthPercent ?? null;
    const inUsd = all.data.filter(({ marketCap }) => marketCap?.amount.unit === "USD");
    const expected = inUsd.filter((row) => (value(row) ?? 0) >= 1e11 && (growth(row) ?? -1) >= 10);
    expect(expected.length).toBeGreaterThan(0);
    const slugs = found.data.map(({ slug }) => slug);
    for (const { slug } of expected) expect(slugs).toContain(slug);
    // Nobody is counted twice, and who is hidden lacks one figure and does not fail by the other.
    const lacking = all.data.filter(
      (row) =>
        (value(row) === null && (growth(row) ?? 10) >= 10) ||
        (growth(row) === null && value(row) !== null && slugs.every((slug) => slug !== row.slug)),
    );
    expect(found.hidden).toBeGreaterThan(0);
    expect(found.hidden).toBeLessThanOrEqual(lacking.length);
    expect(found.total + found.hidden).toBeLessThanOrEqual(all.total);
  });

  it("sorts by several keys, each in its own direction, the same on every page", async () => {
    const sort = "-baselines,name";
    const small = await everyRow<CompanyRow>("listCompanies", { query: { sort } }, 7);
    const expected = [...small].sort(
      (a, b) => b.baselines - a.baselines || (a.name.en.toLowerCase() < b.name.en.toLowerCase() ? -1 : 1),
    );
    expect(small.map(({ slug }) => slug)).toEqual(expected.map(({ slug }) => slug));
  });

  it("finds companies by the status of a statement that names them", async () => {
    const { data } = await screen({ status: "hit", limit: "500" });
    expect(data.length).toBeGreaterThan(0);
    for (const { statuses } of data) expect(statuses.hit).toBeGreaterThan(0);
  });

  it("gives the named companies only, for a comparison", async () => {
    const { data, total } = await screen({ companies: "amd,nvidia,intel" });
    expect(data.map(({ slug }) => slug).sort()).toEqual(["amd", "intel", "nvidia"]);
    expect(total).toBe(3);
  });

  it("takes every figure apart into filed values that make it again", async () => {
    const figure = async (metric: string) =>
      readAs<CompanyFigure>("getCompanyFigure", { params: { slug: "nvidia" }, query: { metric } });
    const margin = await figure("operatingMargin");
    const [income, revenue] = margin.inputs;
    expect(margin.value).toBeCloseTo(((income?.value ?? 0) / (revenue?.value ?? 1)) * 100, 8);
    expect(income?.provenance.source).toBeTruthy();
    const cap = await figure("marketCap");
    const [close, shares] = cap.inputs;
    expect(cap.value).toBeCloseTo((close?.value ?? 0) * (shares?.value ?? 0), -3);
    const change = await figure("priceChange");
    const [from, to] = change.inputs;
    expect(change.value).toBeCloseTo(((to?.value ?? 0) / (from?.value ?? 1) - 1) * 100, 6);
    const raised = await readAs<CompanyFigure>("getCompanyFigure", {
      params: { slug: "openai" },
      query: { metric: "funding" },
    });
    expect(raised.inputs.length).toBeGreaterThan(1);
    const none = await readAs<CompanyFigure>("getCompanyFigure", {
      params: { slug: "openai" },
      query: { metric: "marketCap" },
    });
    expect(none).toMatchObject({ value: null, inputs: [] });
  });

  it("downloads as CSV what is asked, all of it", async () => {
    const query = { where: "funding:1e9..", sort: "-funding" };
    const rows = await everyRow<CompanyRow>("listCompanies", { query }, 5);
    const answer = await call(endpoints.listCompanies, { query: { ...query, format: "csv" } });
    const table: Record<string, string>[] = parse(await answer.text(), { columns: true, bom: true });
    expect(rows.length).toBeGreaterThan(5);
    expect(table.map(({ slug }) => slug)).toEqual(rows.map(({ slug }) => slug));
    expect(table.map((row) => Number(row["fundingTotal.amount.value"]))).toEqual(
      rows.map(({ fundingTotal }) => fundingTotal?.amount.value),
    );
  });
});

describe("a company's events", () => {
  it("hold results, splits and statements by date, and nothing later than the day asked for", async () => {
    const events = await everyRow<CompanyEvent>("listCompanyEvents", { params: { slug: "nvidia" } });
    const kinds = new Set(events.map(({ kind }) => kind));
    for (const kind of ["results", "split", "statement"] as const) expect(kinds).toContain(kind);
    expect(events.map(({ date }) => date)).toEqual([...events.map(({ date }) => date)].sort().reverse());
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    // Fiscal 2024 was filed on 2024-02-21 with 60,922 million dollars.
    const year = events.find(({ date, kind }) => date === "2024-02-21" && kind === "results");
    expect(year?.amount?.value).toBe(60_922_000_000);
    const before = await everyRow<CompanyEvent>("listCompanyEvents", {
      params: { slug: "nvidia" },
      query: { asOf: "2023-11-01" },
    });
    expect(before.some(({ kind }) => kind === "statement")).toBe(false);
    expect(before.every(({ date, knownAt }) => date <= "2023-11-01" && knownAt <= "2023-11-01")).toBe(true);
  });
});

describe("several prices with a basket", () => {
  it("give a segment's equal-weighted mean beside the companies, 100 on the first day, and need that day", async () => {
    const series = await readAs<SeriesSet>("comparePrices", {
      query: {
        companies: "nvidia",
        baskets: "segment:semiconductors,report",
        rebase: "2023-11-13",
        from: "2023-11-13",
      },
    });
    expect(series.series.map(({ key }) => key)).toEqual(["nvidia", "segment:semiconductors", "report"]);
    for (const { values } of series.series) {
      expect(values.find((value) => value !== null)).toBeCloseTo(100, 6);
    }
    expect(series.series[1]?.note?.en).toMatch(/^Mean of \d+ listed companies/);
    const without = await call(endpoints.comparePrices, {
      query: { companies: "nvidia", baskets: "report" },
    });
    expect(without.status).toBe(422);
  });
});

describe("a saved view", () => {
  const made: string[] = [];
  afterAll(async () => {
    for (const id of made) await call(endpoints.deleteView, { params: { id } });
  });

  it("keeps a page's whole state under a name of that page, once", async () => {
    const body = {
      name: "Large and growing",
      path: "/companies",
      search: "where=marketCap:1e12..&sort=-revenue",
    };
    const view = await readAs<SavedView>("createView", { body });
    made.push(view.id);
    expect(view).toMatchObject(body);
    expect((await call(endpoints.createView, { body })).status).toBe(409);
    const elsewhere = await readAs<SavedView>("createView", { body: { ...body, path: "/funding" } });
    made.push(elsewhere.id);
    const changed = await readAs<SavedView>("updateView", {
      params: { id: view.id },
      body: { search: "kind=private" },
    });
    expect(changed).toMatchObject({ name: body.name, search: "kind=private" });
    const { data } = await readAs<{ data: SavedView[] }>("listViews", { query: { path: "/companies" } });
    expect(data.map(({ id }) => id)).toContain(view.id);
    expect(data.map(({ id }) => id)).not.toContain(elsewhere.id);
  });
});
