import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { given } from "../contract/client.ts";
import { addresses, type Address } from "./addresses.ts";
import { launch, look, Watched } from "./browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let pages: Address[];
beforeAll(async () => {
  [browser, pages] = await Promise.all([launch(), addresses()]);
});
afterAll(async () => {
  await browser.close();
});

describe.each([
  ["light", "en"],
  ["dark", "en"],
  ["light", "ko"],
  ["dark", "ko"],
] as const)("axe-core, %s theme, %s", (theme, language) => {
  it("finds nothing at all on any page", async () => {
    const context = await look(browser, given("TEST_BASE_URL"), { language, theme, width: 1440 });
    const watched = await Watched.open(context);
    const found: string[] = [];
    for (const { name, path } of pages) {
      await watched.goto(path);
      await watched.page.evaluate(axe);
      const { violations } = await watched.page.evaluate<AxeResults>(
        "axe.run(document, { resultTypes: ['violations'] })",
      );
      for (const { id, impact, nodes } of violations) {
        const [first] = nodes;
        found.push(
          `${name}: ${id}, ${String(impact)} (${nodes.length}) ${String(first?.target.join(" "))} ${first?.failureSummary ?? ""}`,
        );
      }
    }
    await context.close();
    expect(found).toEqual([]);
  }, 300_000);
});
