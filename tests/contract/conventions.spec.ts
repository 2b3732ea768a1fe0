import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import type { DocumentView, RefreshedReport } from "../../packages/shared/src/contract/index.ts";
import { refreshedMarkdown } from "../../packages/shared/src/refreshed/markdown.ts";
import { all, call, everyRow, given, read, readAs } from "./client.ts";
import { samples } from "./samples.ts";

const csvLists = all.filter(
  ([, endpoint]) =>
    endpoint.csv &&
    endpoint.method === "GET" &&
    [
      "/baselines",
      "/companies",
      "/funding-rounds",
      "/market-estimates",
      "/exchange-rates",
      "/reference-items",
      "/runs",
    ].includes(endpoint.path),
);

describe("lists", () => {
  it.each(csvLists)("%s: CSV holds the very rows of all pages of JSON", async (name, endpoint) => {
    // Of its own sample only what filters: CSV has no pages.
    const rows = await everyRow<Record<string, unknown>>(name, {}, 100);
    const answer = await call(endpoint, {}, { accept: "text/csv" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("text/csv");
    const text = await answer.text();
    const table: Record<string, string>[] = parse(text, { columns: true, bom: true });
    expect(table).toHaveLength(rows.length);
    const asked = await call(endpoint, { query: { format: "csv" } });
    expect(await asked.text()).toBe(text);
    // The scalar columns that both have say the same, row by row.
    const columns = Object.keys(table[0] ?? {}).filter((column) =>
      rows.some((row) => typeof row[column] === "string"),
    );
    expect(columns.length).toBeGreaterThan(0);
    for (const column of columns) {
      expect(table.map((row) => row[column]?.replace(/^'(?=[-+=@])/, ""))).toEqual(
        rows.map((row) => (typeof row[column] === "string" ? row[column] : "")),
      );
    }
  });

  it("pages never repeat or drop a row, whatever the sort", async () => {
    for (const sort of ["position", "-label", "status", "-deviation"]) {
      const small = await everyRow<{ id: string }>("listBaselines", { query: { sort } }, 37);
      const whole = await everyRow<{ id: string }>("listBaselines", { query: { sort } }, 500);
      expect(small.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
      expect(new Set(small.map(({ id }) => id)).size).toBe(small.length);
    }
  });

  it("no cell of CSV starts a formula in a spreadsheet", async () => {
    for (const [, endpoint] of csvLists) {
      const text = await (await call(endpoint, {}, { accept: "text/csv" })).text();
      const cells: string[][] = parse(text, { bom: true });
      const dangerous = cells
        .flat()
        .filter((cell) => /^[=@+\t\r]|^-(?!\d+(?:\.\d+)?(?:e[-+]?\d+)?$)/i.test(cell));
      expect(dangerous).toEqual([]);
    }
  });
});

describe("reads", () => {
  it.each(["listBaselines", "getCompany", "getScoreboard", "listSegments", "getFundingTrend"] as const)(
    "%s: an answer that did not change is a 304 with the same ETag",
    async (name) => {
      const endpoint = all.find(([one]) => one === name)?.[1];
      if (endpoint === undefined) throw new Error(name);
      const sample = await samples[name]();
      const first = await call(endpoint, sample);
      const tag = first.headers.get("etag");
      expect(tag).toMatch(/^(?:W\/)?"[^"]+"$/);
      expect(first.headers.get("cache-control")).not.toBeNull();
      const second = await call(endpoint, sample, { "if-none-match": tag ?? "" });
      expect(second.status).toBe(304);
      expect(await second.text()).toBe("");
      expect(second.headers.get("etag")).toBe(tag);
      const other = await call(endpoint, sample, { "if-none-match": '"another"' });
      expect(other.status).toBe(200);
    },
  );

  it("long answers are compressed", async () => {
    const answer = await fetch(`${given("TEST_BASE_URL")}/api/v1/baselines?limit=200`, {
      headers: { "accept-encoding": "gzip" },
    });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(answer.headers.get("vary")?.toLowerCase()).toContain("accept-encoding");
  });

  it("a document's bytes are a download whose hash is the one stated", async () => {
    const { params } = await samples.getDocument();
    const document = await readAs<DocumentView>("getDocument", params === undefined ? {} : { params });
    const answer = await fetch(`${given("TEST_BASE_URL")}/api/v1/documents/${document.id}/content`);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.length).toBe(document.size);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(document.sha256);
  });

  it("liveness, readiness and the web app's own pages answer outside the API", async () => {
    const base = given("TEST_BASE_URL");
    for (const path of ["/healthz", "/readyz"]) expect((await fetch(base + path)).status).toBe(200);
    const page = await fetch(`${base}/companies/nvidia`);
    expect(page.headers.get("content-type")).toContain("text/html");
  });
});

describe("asking as known on a day", () => {
  /** Every date under `knownAt` anywhere in an answer. */
  function knownDates(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(knownDates);
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      (key === "knownAt" || key === "observationKnownAt" || key === "sharesKnownAt") &&
      typeof inner === "string"
        ? [inner]
        : knownDates(inner),
    );
  }

  // The refreshed report as Markdown answers no JSON: it is held against the JSON it is written from, below.
  const dated = all.filter(
    ([name, { query, method }]) =>
      name !== "getRefreshedMarkdown" &&
      method === "GET" &&
      query !== undefined &&
      "shape" in query &&
      "asOf" in (query.shape as object),
  );

  /** Calls that name a statement of the report. */
  const named = new Set<string>(["getBaseline", "getComparison", "getHistory"]);

  it("there are calls that take asOf", () => {
    expect(dated.length).toBeGreaterThan(12);
  });

  describe.each(["2019-06-30", "2022-12-31", "2023-11-11", "2024-02-20", "2025-06-30"])("%s", (asOf) => {
    it.each(dated)("%s leaks nothing later", async (name, endpoint) => {
      const sample = await samples[name]();
      const answer = await call(endpoint, { ...sample, query: { ...sample.query, asOf } });
      if (named.has(name) && asOf < "2023-11-11") {
        // The report itself was not out: its statements are not there yet.
        expect(answer.status).toBe(404);
        return;
      }
      expect(answer.status).toBe(200);
      const late = knownDates(await answer.json()).filter((day) => day > asOf);
      expect(late).toEqual([]);
    });

    it.each(["en", "ko"] as const)(
      "the refreshed report as Markdown (%s) says what its JSON says",
      async (lang) => {
        const sample = await samples.getRefreshedReport();
        const json = await readAs<RefreshedReport>("getRefreshedReport", { ...sample, query: { asOf } });
        const markdown = await read("getRefreshedMarkdown", { ...sample, query: { asOf, lang } });
        expect(markdown).toBe(refreshedMarkdown(json, lang));
      },
    );
  });

  it("NVIDIA's fiscal 2024 revenue is not known the day before it was filed, and is on the day", async () => {
    const ask = async (asOf: string) =>
      await everyRow<{ period: string; value: number; knownAt: string }>("listCompanyEarnings", {
        params: { slug: "nvidia" },
        query: { concept: "revenue", period: "year", asOf },
      });
    const periods = (rows: { period: string }[]) => rows.map(({ period }) => period);
    expect(periods(await ask("2024-02-20"))).not.toContain("FY2024");
    expect(periods(await ask("2024-02-21"))).toContain("FY2024");
  });
});
