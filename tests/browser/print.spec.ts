import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { CompanyRow } from "../../packages/shared/src/contract/index.ts";
import { everyRow } from "../contract/client.ts";
import { openSession, type Session } from "./jobs/session.ts";

/** What a sheet of A4 holds beside its margins of 14 mm: 182 mm at 96 pixels an inch. */
const SHEET = 688;

let session: Session;
beforeAll(async () => {
  session = await openSession({ theme: "dark" });
});
afterAll(async () => {
  await session.end();
});

describe("a page on paper", () => {
  it("is dark on white whatever the theme, and its charts fit the sheet; on screen all is as before", async () => {
    const { page } = session.watched;
    await session.watched.goto("/companies/nvidia");
    const drawing = page.locator('div[role="img"] svg').first();
    await drawing.waitFor();
    const wide = (await drawing.boundingBox())?.width ?? 0;
    expect(wide).toBeGreaterThan(SHEET);
    const scheme = () => page.locator("html").getAttribute("data-mantine-color-scheme");
    expect(await scheme()).toBe("dark");

    await page.emulateMedia({ media: "print" });
    await page.locator("html[data-mantine-color-scheme='light']").waitFor();
    const printed = await drawing.boundingBox();
    expect(printed?.width).toBeLessThanOrEqual(SHEET);
    // The series is drawn in the ink of the light theme, which is nearly black.
    const inks = await drawing
      .locator("path")
      .evaluateAll((paths) => paths.map((path) => path.getAttribute("stroke")));
    expect(inks).toContain("#15181c");
    await page.getByRole("link", { name: "Skip to the content" }).waitFor({ state: "hidden" });

    await page.emulateMedia({ media: "screen" });
    await page.locator("html[data-mantine-color-scheme='dark']").waitFor();
    await session.watched.settled();
    expect((await drawing.boundingBox())?.width).toBe(wide);
    expect(session.watched.faults).toEqual([]);
  });

  it("holds every row of a table that shows only those in sight on screen", async () => {
    const { page } = session.watched;
    const all = await everyRow<CompanyRow>("listCompanies");
    await session.watched.goto("/companies");
    const rows = page.locator("main table tbody a[href^='/companies/']");
    expect(await rows.count()).toBeLessThan(all.length);
    await page.emulateMedia({ media: "print" });
    await rows.nth(all.length - 1).waitFor();
    expect(await rows.count()).toBe(all.length);
    await page.emulateMedia({ media: "screen" });
  });
});
