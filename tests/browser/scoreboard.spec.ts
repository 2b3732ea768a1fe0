import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext } from "playwright-core";
import type { HistoryView, Scoreboard } from "../../packages/shared/src/contract/index.ts";
import { given, readAs } from "../contract/client.ts";
import { until } from "../services/instance.mjs";
import { launch, look, Watched } from "./browser.ts";

const REPORT = "star-2023-11";

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

const scoreboard = () => readAs<Scoreboard>("getScoreboard", { params: { slug: REPORT } });

describe("the scoreboard's page", () => {
  it("shows every scored statement, grouped as asked, and the address holds the view", async () => {
    const { page } = watched;
    const { rows, statuses } = await scoreboard();
    await watched.goto("/baselines");
    const lines = page.getByRole("table", { name: "Scoreboard" }).getByRole("row");
    const groups = Object.values(statuses).filter((count) => count > 0).length;
    // One line of headings, one for each status that is there, one for each statement.
    expect(await lines.count()).toBe(1 + groups + rows.length);

    await page.getByLabel("Group by").selectOption("segment");
    await watched.settled();
    expect(new URL(page.url()).searchParams.get("group")).toBe("segment");
    const segments = new Set(rows.map(({ segment }) => segment)).size;
    expect(await lines.count()).toBe(1 + segments + rows.length);
    expect(watched.faults).toEqual([]);
  });

  it("leads from what happened to every raw document that it was worked out from", async () => {
    const { page } = watched;
    const { rows } = await scoreboard();
    const basket = rows.find(({ assessment }) => assessment.derivedFrom.length > 1);
    if (basket === undefined) throw new Error("no scored statement has several inputs");
    await watched.goto("/baselines");
    const row = page
      .getByRole("row")
      .filter({ has: page.getByRole("link", { name: basket.label.en, exact: true }) });
    // The actual and the deviation lead to the same documents.
    const ways = row.getByRole("button", { name: /Where this comes from/ });
    expect(await ways.count()).toBe(2);
    await ways.first().click();
    const panel = page.getByRole("dialog", { name: "Where this comes from" });
    await panel.waitFor();
    const documents = basket.assessment.derivedFrom.flatMap(({ provenance }) => provenance);
    const hashes = await panel.getByText(/^[0-9a-f]{64}$/).allInnerTexts();
    expect(hashes).toEqual(documents.map(({ document }) => document.sha256));
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(watched.faults).toEqual([]);
  });

  it("draws the same statements as small multiples", async () => {
    const { page } = watched;
    const { rows } = await scoreboard();
    await watched.goto("/baselines");
    await page.getByRole("button", { name: "Small multiples" }).click();
    await watched.settled();
    expect(await page.getByRole("region", { name: "Scoreboard" }).getByRole("listitem").count()).toBe(
      rows.length,
    );
    expect(watched.faults).toEqual([]);
  });
});

describe("a baseline's history", () => {
  it("is moved by the keyboard alone, and rewinds the chart to what was known then", async () => {
    const { page } = watched;
    const params = { report: REPORT, key: "hbm-market" };
    const { data, sentence } = await readAs<HistoryView>("getHistory", { params });
    expect(data.length).toBeGreaterThan(1);
    await watched.goto(`/baselines/${REPORT}/hbm-market`);
    await page.getByText(sentence.en).waitFor();

    const slider = page.getByRole("slider", { name: "Day in the history" });
    await slider.focus();
    await page.keyboard.press("Home");
    const first = data[0];
    if (first === undefined) throw new Error("the history is empty");
    await until("the address holds the day", async () =>
      Promise.resolve(new URL(page.url()).searchParams.get("at") === first.on),
    );
    await page.getByText(/The chart shows what was known on/).waitFor();
    await page.keyboard.press("End");
    await until("the newest day is back", async () =>
      Promise.resolve(!new URL(page.url()).searchParams.has("at")),
    );
    expect(watched.faults).toEqual([]);
  });

  it("plays from the report's day to the newest and then stands still", async () => {
    const { page } = watched;
    await watched.goto(`/baselines/${REPORT}/hbm-market`);
    await page.getByRole("button", { name: "Play" }).click();
    await page.getByRole("button", { name: "Pause" }).waitFor();
    await page.getByRole("button", { name: "Play" }).waitFor();
    expect(new URL(page.url()).searchParams.has("at")).toBe(false);
    expect(watched.faults).toEqual([]);
  });
});

describe("the refreshed report", () => {
  it("prints to PDF with every part, its figures selectable as text", async () => {
    await watched.goto(`/reports/${REPORT}/refreshed?only=true`);
    const pdf = await watched.page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(2);
    // Real text carries its fonts; a picture of the page would not.
    expect(pdf.toString("latin1")).toMatch(/\/ToUnicode/);
    expect(watched.faults).toEqual([]);
  });
});
