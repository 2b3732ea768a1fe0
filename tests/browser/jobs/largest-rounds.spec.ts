import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import type { Download, Page } from "playwright-core";
import type { FundingRoundView } from "../../../packages/shared/src/contract/index.ts";
import { everyRow } from "../../contract/client.ts";
import { enterOn, tabTo, withoutMouse } from "../keyboard.ts";
import { openSession, type Session } from "./session.ts";

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(async () => {
  await session.end();
});

const roundsCsv = (page: Page) =>
  page.locator("main a[href*='/funding-rounds?'][href*='format=csv']").first();
const YEAR = { from: "2024-01-01", to: "2024-12-31" };

/** The exported rows are the API's, the largest first, to the last one. */
async function holdsTheYear(download: Download): Promise<void> {
  const table: Record<string, string>[] = parse(await readFile(await download.path(), "utf8"), {
    columns: true,
    bom: true,
  });
  const rows = await everyRow<FundingRoundView>("listFundingRounds", {
    query: { ...YEAR, segment: "foundation-models", sort: "-amount" },
  });
  expect(rows.length).toBeGreaterThan(3);
  expect(table.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  for (const { announcedOn } of rows) expect(announcedOn.slice(0, 4)).toBe("2024");
}

describe("find the largest generative-AI rounds of a year and export them", () => {
  it("by mouse: segment, year, the list by size, its CSV", async () => {
    const { page } = session.watched;
    await session.watched.goto("/funding");
    const filter = page.getByRole("search", { name: "Filter" });
    await filter
      .locator("label", { hasText: /^Segment/ })
      .locator("select")
      .selectOption("foundation-models");
    await filter.getByLabel("From").fill(YEAR.from);
    await filter.getByLabel("To", { exact: true }).fill(YEAR.to);
    await session.watched.settled();
    expect(page.url()).toContain("segment=foundation-models");
    const [download] = await Promise.all([page.waitForEvent("download"), roundsCsv(page).click()]);
    await holdsTheYear(download);
    expect(session.watched.faults).toEqual([]);
  });

  it("by keyboard alone", async () => {
    const { page } = session.watched;
    const pointers = await withoutMouse(page);
    await session.watched.goto("/funding");
    await enterOn(page, /^Skip to the content$/);
    await tabTo(page, /^Segment/);
    await page.keyboard.type("Foundation");
    await page.waitForURL(/segment=foundation-models/);
    // A date is typed key by key, in this browser's order: month, day, year.
    await tabTo(page, /^From$/);
    await page.keyboard.type("01012024");
    await page.waitForURL(/from=2024-01-01/);
    await tabTo(page, /^To$/);
    await page.keyboard.type("12312024");
    await page.waitForURL(/to=2024-12-31/);
    await session.watched.settled();
    await roundsCsv(page).waitFor();
    // The page's first CSV is the trend's; the list's stands in its own part.
    do {
      await tabTo(page, /^Download CSV$/);
    } while (!(await roundsCsv(page).evaluate((link) => link === document.activeElement)));
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    await holdsTheYear(download);
    expect(await pointers()).toBe(0);
    expect(session.watched.faults).toEqual([]);
  });
});
