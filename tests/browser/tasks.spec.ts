import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext } from "playwright-core";
import type { ScheduleView, WatchlistSummary } from "../../packages/shared/src/contract/index.ts";
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
  await context.close();
  await browser.close();
});

const lists = async () => (await readAs<{ data: WatchlistSummary[] }>("listWatchlists")).data;
const schedules = async () => (await readAs<{ data: ScheduleView[] }>("listSchedules")).data;

describe("what a person does on the pages", () => {
  it("creates, fills, renames and deletes a watchlist", async () => {
    const { page } = watched;
    await watched.goto("/watchlists");
    await page.getByRole("button", { name: "New watchlist" }).first().click();
    await page.getByRole("dialog").getByLabel("Name").fill("Drug finders");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /create|save/i })
      .click();
    const made = await until("the list is in the store", async () =>
      (await lists()).find(({ name }) => name === "Drug finders"),
    );
    if (!page.url().includes(made.id)) await watched.goto(`/watchlists/${made.id}`);

    await page.getByRole("combobox", { name: "Add a company" }).fill("recurs");
    await page.getByRole("option", { name: /Recursion/ }).click();
    await until("the company is on the list", async () =>
      (await lists()).find(({ id, companies }) => id === made.id && companies.includes("recursion")),
    );
    await page
      .getByRole("main")
      .getByRole("link", { name: /Recursion/ })
      .first()
      .waitFor();

    await page.getByRole("button", { name: "Rename or describe" }).click();
    await page.getByRole("dialog").getByLabel("Name").fill("Drug finders and makers");
    await page.getByRole("dialog").getByRole("button", { name: /save/i }).click();
    await page.getByRole("heading", { level: 1, name: "Drug finders and makers" }).waitFor();

    await page.getByRole("button", { name: "Delete", exact: true }).first().click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /delete/i })
      .click();
    await until("the list is gone", async () => (await lists()).every(({ id }) => id !== made.id));
    expect(watched.faults).toEqual([]);
  });

  it("adds a schedule, sees its next firings, pauses it and deletes it", async () => {
    const { page } = watched;
    const before = new Set((await schedules()).map(({ id }) => id));
    await watched.goto("/data?tab=schedules");
    await page.getByRole("button", { name: "New schedule" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Cron").fill("17 4 * * 2");
    await dialog
      .getByRole("button", { name: /save|create|add/i })
      .last()
      .click();
    const made = await until("the schedule is in the store", async () =>
      (await schedules()).find(({ id, cron }) => !before.has(id) && cron === "17 4 * * 2"),
    );
    expect(made.nextFirings).toHaveLength(5);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });

    const named = (action: string) =>
      page.getByRole("button", { name: `${action}: ${made.source}, ${made.cron}` });
    await named("Pause").click();
    await until("it is paused", async () =>
      (await schedules()).find(({ id, enabled }) => id === made.id && !enabled),
    );
    await named("Resume").waitFor();
    await named("Delete").click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /delete/i })
      .click();
    await until("it is gone", async () => (await schedules()).every(({ id }) => id !== made.id));
    expect(watched.faults).toEqual([]);
  });

  it("sees a run that somebody else started appear, and end, without loading the page again", async () => {
    const { page } = watched;
    await watched.goto("/data?tab=runs&source=ecb-fx");
    const links = page.locator("main a[href*='/data/runs/']");
    const before = await links.count();
    expect(before).toBeGreaterThan(0);
    await page.evaluate(() => {
      document.body.dataset["loaded"] = "once";
    });
    const run = await readAs<{ id: string }>("startRun", {
      params: { id: "ecb-fx" },
      body: { snapshot: true },
    });
    const row = page.locator("tr", { has: page.locator(`a[href*='${run.id}']`) }).first();
    await row.waitFor();
    await until("the row says how it ended", async () => /unchanged/i.test(await row.innerText()));
    expect(await page.evaluate(() => document.body.dataset["loaded"])).toBe("once");
    expect(watched.faults).toEqual([]);
  });
});
