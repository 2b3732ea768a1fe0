import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext } from "playwright-core";
import type { IndicatorHistory } from "../../packages/shared/src/contract/index.ts";
import { given, readAs } from "../contract/client.ts";
import { until } from "../services/instance.mjs";
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
  await readAs<undefined>("deleteIndicator", { params });
  await context.close();
  await browser.close();
});

// A statement that no other test looks at.
const params = { report: "star-2023-11", key: "patient-administration-time" };
const path = `/baselines/${params.report}/${params.key}`;
const history = async () => await readAs<IndicatorHistory>("getIndicator", { params });

describe("the page that changes how a baseline is measured", () => {
  it("names what is wrong with its place, shows what an edit would give, saves it, and gives it up again", async () => {
    const { page } = watched;
    await watched.goto(path);
    await page.getByRole("link", { name: "Change how it is measured" }).click();
    await page.getByRole("heading", { level: 1, name: "Change how it is measured" }).waitFor();
    const before = (await history()).version;
    await page.getByLabel("Method").selectOption("direct");
    const measure = page.getByLabel("Measure (JSON)");

    await measure.fill("{");
    await page.getByRole("alert").getByText("This is not JSON").waitFor();
    await measure.fill(
      '{ "type": "earnings", "company": "no-such-company", "concept": "revenue", "period": "year" }',
    );
    await page.getByRole("button", { name: "Try it out" }).click();
    await page.getByRole("alert").getByText("/measure/company").waitFor();
    expect((await history()).version).toBe(before);

    // The statement counts minutes or hours: what the report came with is the one that fits, in other words.
    await page.getByLabel("Method").selectOption("not-measurable");
    await page.getByLabel("Why this measure, English").fill("Nothing at hand measures this.");
    await page.getByLabel("Note on this edit").fill("Browser test");
    await page.getByRole("button", { name: "Try it out" }).click();
    await page.getByRole("heading", { name: "What it would give" }).waitFor();
    expect((await history()).version).toBe(before);
    await page.getByRole("button", { name: "Save" }).click();
    await until("the edit is saved", async () => (await history()).version === before + 1);
    await page.getByText("Browser test").waitFor();

    await page.getByRole("button", { name: "Back to the report's own" }).click();
    await until("the report's own counts again", async () => !(await history()).edited);
    expect((await history()).version).toBe(before + 2);
    // The refused trial is the one answer that the browser reports as an error of its own.
    expect(watched.faults.filter((fault) => !fault.includes("422"))).toEqual([]);
  });
});
