import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";
import type { FundingTrend, ValueChain } from "../../packages/shared/src/contract/index.ts";
import { given, readAs } from "../contract/client.ts";
import { launch, look, Watched } from "./browser.ts";

let browser: Browser;
let context: BrowserContext;
let watched: Watched;
beforeAll(async () => {
  browser = await launch();
  context = await look(browser, given("TEST_BASE_URL"), { language: "en", theme: "light", width: 1440 });
  watched = await Watched.open(context);
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

/** Saves a chart in a format through its menu. */
async function saved(page: Page, chart: string, format: "PNG" | "SVG" | "CSV"): Promise<Download> {
  await page.locator(`#chart-${chart} button[aria-haspopup=menu]`).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: `Save as ${format}` }).click(),
  ]);
  return download;
}

const bytesOf = async (download: Download) => readFileSync(await download.path());

/** Rows of a CSV without quoted line breaks, which no chart has. */
function rowsOf(csv: string): string[][] {
  return csv
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n")
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, -1))
    .map((cells) => cells.map(([, cell = ""]) => cell.replaceAll(/^"|"$/g, "").replaceAll('""', '"')));
}

describe("what is taken away from a chart", () => {
  it("as CSV holds what the chart shows and what the API gives, to the last row, with unit, day and source", async () => {
    const { page } = watched;
    await watched.goto("/funding?groupBy=quarter&by=stage");
    const trend = await readAs<FundingTrend>("getFundingTrend", {
      query: { groupBy: "quarter", by: "stage", from: "2019-01-01", currency: "USD" },
    });
    const download = await saved(page, "trend", "CSV");
    expect(download.suggestedFilename()).toBe(`funding-quarter_${trend.asOf}.csv`);
    const [head = [], ...rows] = rowsOf((await bytesOf(download)).toString("utf8"));
    expect(head.slice(-3)).toEqual(["Unit", "As of", "Source"]);
    expect(rows.map(([period]) => period)).toEqual(trend.dates);
    for (const [index, row] of rows.entries()) {
      expect(row.slice(-3, -1)).toEqual(["USD", trend.asOf]);
      // Series beyond the eighth are folded into one, so that a row's sum is the API's in any case.
      const drawn = row.slice(1, -3).reduce((sum, cell) => sum + Number(cell), 0);
      const given = trend.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
      expect(Math.abs(drawn - given)).toBeLessThanOrEqual(Math.abs(given) * 1e-9);
    }
    await page.locator("#chart-trend").getByRole("button", { name: "Table", exact: true }).click();
    const table = page.locator("#chart-trend table");
    await table.waitFor();
    expect(await table.locator("thead th").allInnerTexts()).toEqual(head.slice(0, -3));
    expect(await table.locator("tbody tr").count()).toBe(rows.length);
    const shown = await table
      .locator("tbody tr")
      .evaluateAll((trs) => trs.map((tr) => [...tr.querySelectorAll("td")].map((td) => td.innerText)));
    const digits = (cell: string) => (cell === "–" ? "" : String(Number(cell.replaceAll(/[^0-9.]/g, ""))));
    expect(shown.map((cells) => cells.map(digits))).toEqual(
      rows.map((row) =>
        row.slice(1, -3).map((cell) => (cell === "" ? "" : String(Number(Number(cell).toFixed(10))))),
      ),
    );
  });

  it("holds only the series that are switched on, in the table, in the CSV and for the keyboard alike", async () => {
    const { page } = watched;
    await watched.goto("/funding?by=country");
    const legend = page.locator("#chart-trend").getByRole("list", { name: "Legend" });
    const first = legend.getByRole("button").first();
    const name = (await first.innerText()).trim();
    await first.press("Enter");
    expect(await first.getAttribute("aria-pressed")).toBe("false");
    const [head = []] = rowsOf((await bytesOf(await saved(page, "trend", "CSV"))).toString("utf8"));
    expect(head).not.toContain(name);
  });

  it("as PNG and SVG carries title, unit, day and source", async () => {
    const { page } = watched;
    await watched.goto("/companies/nvidia");
    const svg = (await bytesOf(await saved(page, "price", "SVG"))).toString("utf8");
    for (const part of ["NVDA", "USD", "as of", "Source:"]) expect(svg).toContain(part);
    const png = await bytesOf(await saved(page, "price", "PNG"));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    // Twice as fine as on screen.
    expect(png.readUInt32BE(16)).toBeGreaterThan(1400);
  });
});

describe("a chart read by keyboard", () => {
  it("says series, period and value, and goes to both ends", async () => {
    const { page } = watched;
    await watched.goto("/funding");
    const trend = await readAs<FundingTrend>("getFundingTrend", {
      query: { groupBy: "year", from: "2019-01-01", currency: "USD" },
    });
    const chart = page.locator("#chart-trend");
    await chart.getByRole("application").focus();
    const said = () => chart.locator("[data-readout]").innerText();
    await page.keyboard.press("Home");
    expect(await said()).toContain(trend.dates[0] ?? "");
    await page.keyboard.press("End");
    expect(await said()).toContain(trend.dates.at(-1) ?? "");
    await page.keyboard.press("ArrowLeft");
    const value = trend.series[0]?.values.at(-2) ?? 0;
    expect(await said()).toContain(`US$${String(Number((value / 1e9).toPrecision(3)))}bn`);
    expect(await chart.locator("[data-readout]").getAttribute("aria-live")).toBe("polite");
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`open=${trend.dates.at(-2) ?? ""}`));
    expect(await page.locator("#rounds h2").innerText()).toContain(trend.dates.at(-2) ?? "");
  });
});

describe("the value chain's map", () => {
  it.each(["funding", "companies", "revenue"] as const)(
    "adds up to the table under it and to the API, by %s, in every form",
    async (metric) => {
      const { page } = watched;
      const chain = await readAs<ValueChain>("getValueChain", { query: { metric } });
      const whole = chain.nodes.find(({ layer }) => layer === "sector")?.value ?? 0;
      for (const view of ["grid", "treemap", "flow"]) {
        await watched.goto(`/value-chain?metric=${metric}&view=${view}`);
        const [head = [], ...rows] = rowsOf(
          (await bytesOf(await saved(page, "map", "CSV"))).toString("utf8"),
        );
        expect(head).toHaveLength(8);
        const parts = rows.reduce((sum, row) => sum + Number(row[2]), 0);
        expect(Math.abs(parts - whole)).toBeLessThanOrEqual(whole * 1e-9);
        const total = page.getByRole("table", { name: "The same as a table" }).locator("tbody tr").first();
        const exact = await total.locator("td").nth(1).locator("[title]").getAttribute("title");
        const digits = Number((exact ?? "").replaceAll(/[^0-9.]/g, ""));
        expect(Math.abs(digits - parts)).toBeLessThanOrEqual(whole * 1e-9);
      }
    },
  );

  it("is rewound by keyboard, and the day stands in the address", async () => {
    const { page } = watched;
    await watched.goto("/value-chain?metric=funding");
    await page.getByRole("slider").first().focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/asOf=\d{4}-\d{2}-\d{2}/);
    await watched.settled();
    expect(await page.locator("#chart-map").innerText()).not.toBe("");
  });
});

describe("an embedded chart", () => {
  it.each([
    ["/embed/companies/nvidia?chart=price&theme=dark&lang=ko", "NVDA"],
    ["/embed/funding?chart=trend&asOf=2024-02-20&lang=en", "Funding"],
    ["/embed/value-chain?chart=map&metric=funding&view=treemap&lang=en", "Funding"],
    ["/embed/baselines/star-2023-11/llm-market?chart=path&lang=en", "LLM"],
  ])("stands alone: %s", async (path, title) => {
    await watched.goto(path);
    const { page } = watched;
    expect(await page.locator("h1").first().innerText()).toContain(title);
    expect(await page.getByRole("navigation").count()).toBe(0);
    expect(await page.locator("figure:visible").count()).toBe(1);
    const back = await page.locator("figcaption a").last().getAttribute("href");
    expect(back).not.toContain("/embed/");
    expect(back).not.toContain("chart=");
    expect(watched.faults).toEqual([]);
  });

  it("may be framed by any site, tells it its height, and no page may", async () => {
    const base = given("TEST_BASE_URL");
    expect((await fetch(`${base}/funding`)).headers.get("x-frame-options")).toBe("DENY");
    const framed = await fetch(`${base}/embed/funding?chart=trend`);
    expect(framed.headers.get("x-frame-options")).toBeNull();
    expect(framed.headers.get("content-security-policy")).toContain("frame-ancestors *");
    // Another site: an origin of its own, with the code that the dialog gives.
    const elsewhere = createServer((_, answer) => {
      answer.setHeader("content-type", "text/html");
      answer.end(
        `<iframe data-sector-tracker width="700" height="100" src="${base}/embed/funding?chart=trend"></iframe>
         <script src="${base}/embed.js"></script>`,
      );
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    const { port } = elsewhere.address() as AddressInfo;
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction(() => Number(document.querySelector("iframe")?.height) > 300);
    await page.close();
    elsewhere.close();
  });

  it("that does not exist says so and leads to its page", async () => {
    await watched.page.goto("/embed/funding?chart=nothing");
    await watched.page.getByRole("link", { name: "Open the page" }).waitFor();
  });
});
