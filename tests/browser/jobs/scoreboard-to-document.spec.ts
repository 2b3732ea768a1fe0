import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Scoreboard } from "../../../packages/shared/src/contract/index.ts";
import { readAs } from "../../contract/client.ts";
import { enterOn, tabTo, withoutMouse } from "../keyboard.ts";
import { openSession, type Session } from "./session.ts";

let session: Session;
let label: string;
beforeAll(async () => {
  session = await openSession();
  const { rows } = await readAs<Scoreboard>("getScoreboard", { params: { slug: "star-2023-11" } });
  // One that holds or fails by a measured value: there is something to drill to.
  label = rows.find(({ assessment }) => assessment.actual !== null)?.label.en ?? "";
});
afterAll(async () => {
  await session.end();
});

const exactly = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);

describe("read the scoreboard and drill to a raw document", () => {
  it("by mouse: statement, observation, its origin, the document, its bytes", async () => {
    const { page } = session.watched;
    await session.watched.goto("/");
    expect(label).not.toBe("");
    await page.getByRole("link", { name: label }).first().click();
    await session.watched.settled();
    await page.getByRole("heading", { level: 1, name: label }).waitFor();
    const table = page.getByRole("table", { name: "Observations" });
    await table
      .getByRole("button", { name: /where this comes from/i })
      .first()
      .click();
    const panel = page.getByRole("dialog");
    await panel
      .getByRole("link", { name: /^[0-9a-f]{8}$/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: "Raw document" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download its bytes" }).click(),
    ]);
    const bytes = await readFile(await download.path());
    const stated = await page
      .locator("main code")
      .filter({ hasText: /^[0-9a-f]{64}$/ })
      .innerText();
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(stated);
    expect(session.watched.faults).toEqual([]);
  });

  it("by keyboard alone", async () => {
    const { page } = session.watched;
    const pointers = await withoutMouse(page);
    await session.watched.goto("/");
    await enterOn(page, /^Skip to the content$/);
    await enterOn(page, exactly(label));
    await page.getByRole("heading", { level: 1, name: label }).waitFor();
    await session.watched.settled();
    await enterOn(page, /where this comes from/i);
    await page.getByRole("dialog").waitFor();
    await enterOn(page, /^[0-9a-f]{8}$/);
    await page.getByRole("heading", { level: 1, name: "Raw document" }).waitFor();
    await tabTo(page, /^Download its bytes$/);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect((await readFile(await download.path())).length).toBeGreaterThan(0);
    expect(await pointers()).toBe(0);
    expect(session.watched.faults).toEqual([]);
  });
});
