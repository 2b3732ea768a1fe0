import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RunDetail } from "../../../packages/shared/src/contract/index.ts";
import { readAs } from "../../contract/client.ts";
import { enterOn, tabTo, withoutMouse } from "../keyboard.ts";
import { openSession, type Session } from "./session.ts";

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(async () => {
  await session.end();
});

/** Rates of the currency that ISO 4217 keeps for tests; the second row has no date that can be read. */
const RATES = "Currency,Date,Rate\nXTS,2024-01-02,1.25\nXTS,someday,1.5\n";
/** A look takes the file the whole road of an import, on a machine that may be busy. */
const LOOK_MS = 60_000;

describe("import a file with errors and mend it", () => {
  it("the file is understood, its bad row shown with the reason, mended in the page, and all of it stored", async () => {
    const { page } = session.watched;
    await session.watched.goto("/data?tab=imports");
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "rates.csv", mimeType: "text/csv", buffer: Buffer.from(RATES) });
    const fault = page.getByRole("row", { name: /Date is not a period/ });
    await fault.waitFor({ timeout: LOOK_MS });
    expect(await page.getByLabel("Rows are").inputValue()).toBe("fx");
    expect(await page.getByLabel("Column of Currency").inputValue()).toBe("Currency");
    await page.getByText("1 row would be held back").first().waitFor();

    // A reload goes on where it was: the file waits on the server, its address in the page's.
    expect(page.url()).toContain("upload=");
    await page.reload();
    await fault.waitFor({ timeout: LOOK_MS });

    await page.getByLabel("Date of row 3").fill("2024-01-03");
    await page.getByRole("button", { name: "Look again with 1 mended cell" }).click();
    const store = page.getByRole("button", { name: "Import 2 rows" });
    await store.waitFor({ timeout: LOOK_MS });
    await store.click();
    const seen = page.getByRole("link", { name: "See the run" });
    await seen.waitFor({ timeout: LOOK_MS });
    await page.getByText(/0 held back/).waitFor({ timeout: LOOK_MS });
    const id = (await seen.getAttribute("href"))?.split("/").at(-1) ?? "";
    const run = await readAs<RunDetail>("getRun", { params: { id } });
    expect(run).toMatchObject({ trigger: "import", counts: { read: 2, rejected: 0 } });
    expect(session.watched.faults).toEqual([]);
  });

  it("by keyboard alone", async () => {
    const { page } = session.watched;
    const pointers = await withoutMouse(page);
    await session.watched.goto("/data?tab=imports");
    await page.getByRole("button", { name: "Choose a file" }).waitFor();
    const chooser = page.waitForEvent("filechooser");
    await enterOn(page, /^Choose a file$/);
    // The window in which the system lets a reader choose is not the page's.
    await (
      await chooser
    ).setFiles({
      name: "keys.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(RATES.replaceAll("2024", "2025")),
    });
    await page.getByRole("row", { name: /Date is not a period/ }).waitFor({ timeout: LOOK_MS });
    await tabTo(page, /^Date of row 3/);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2025-01-03");
    await enterOn(page, /^Look again with 1 mended cell$/);
    await page.getByRole("button", { name: "Import 2 rows" }).waitFor({ timeout: LOOK_MS });
    await enterOn(page, /^Import 2 rows$/);
    await page.getByText(/0 held back/).waitFor({ timeout: LOOK_MS });
    await enterOn(page, /^See the run$/);
    await page.waitForURL(/\/data\/runs\//);
    const run = await readAs<RunDetail>("getRun", { params: { id: page.url().split("/").at(-1) ?? "" } });
    expect(run).toMatchObject({ trigger: "import", counts: { read: 2, rejected: 0 } });
    expect(await pointers()).toBe(0);
    expect(session.watched.faults).toEqual([]);
  });
});
