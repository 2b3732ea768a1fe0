import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { given } from "../contract/client.ts";
import { addresses, type Address } from "./addresses.ts";
import { launch, look, Watched, type Language, type Theme } from "./browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let pages: Address[];
beforeAll(async () => {
  [browser, pages] = await Promise.all([launch(), addresses()]);
});
afterAll(async () => {
  await browser.close();
});

/** Nothing was turned away, so there is nothing to count; and a form whose numbers stand in its fields. */
const WITHOUT_NUMBERS = new Set(["data-rejections", "indicator"]);

/** What is wrong with a page as it stands there. */
async function faultsOf(watched: Watched, name: string, language: Language): Promise<string[]> {
  const { page } = watched;
  const wrong = watched.faults.splice(0);
  const sideways = await watched.sidewaysScroll();
  if (sideways > 0) wrong.push(`scrolls ${sideways} px sideways`);
  if ((await page.locator("html").getAttribute("lang")) !== language) wrong.push("is in the wrong language");
  if ((await page.locator("[role=alert]").count()) > 0) wrong.push("shows an error");
  const main = await page.locator("main").innerText();
  if (!/\d/.test(main) && !WITHOUT_NUMBERS.has(name)) wrong.push("shows no number");
  if (/undefined|NaN|\[object|null\b/.test(main)) wrong.push("shows a value that is none");
  // A text that was never translated shows its key, such as `data.title`.
  const key = /\b(?:data|state|error|common|companies|baselines|runs|schedule|watchlists)\.[a-z]\w+\b/.exec(
    main,
  );
  if (key !== null) wrong.push(`shows the key ${key[0]}`);
  if (language === "ko" && !/[가-힣]/.test(main)) wrong.push("has no Korean");
  return wrong;
}

/** What axe-core finds on a page. */
async function barriersOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  return violations.map(({ id, impact, nodes }) => {
    const [first] = nodes;
    return `${id}, ${String(impact)} (${nodes.length}) ${String(first?.target.join(" "))} ${first?.failureSummary ?? ""}`;
  });
}

/** Opens every page in turn, and tells all that is wrong with any. */
async function everyFault(language: Language, theme: Theme, width: 1440 | 390): Promise<string[]> {
  const context = await look(browser, given("TEST_BASE_URL"), { language, theme, width });
  const watched = await Watched.open(context);
  const found: string[] = [];
  for (const { name, path } of pages) {
    await watched.goto(path);
    const wrong = [...(await faultsOf(watched, name, language)), ...(await barriersOf(watched.page))];
    found.push(...wrong.map((what) => `${name}: ${what}`));
  }
  await context.close();
  return found;
}

// Every theme in every language at the width of a desk, and both of each on a phone.
describe.each([
  ["en", "light", 1440],
  ["en", "dark", 1440],
  ["ko", "light", 1440],
  ["ko", "dark", 1440],
  ["en", "dark", 390],
  ["ko", "light", 390],
] as const)("in %s, %s, at %d px", (language, theme, width) => {
  it("every page opens without a fault, in its language, without scrolling sideways, and axe finds nothing", async () => {
    expect(await everyFault(language, theme, width)).toEqual([]);
  }, 300_000);
});
