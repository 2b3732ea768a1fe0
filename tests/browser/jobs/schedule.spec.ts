import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import type { RunView, ScheduleView } from "../../../packages/shared/src/contract/index.ts";
import { type List, readAs } from "../../contract/client.ts";
import { until } from "../../services/instance.mjs";
import { enterOn, tabTo, withoutMouse } from "../keyboard.ts";
import { openSession, type Session } from "./session.ts";

/** Times that no shipped schedule has. */
const CRONS = { mouse: "13 3 * * 3", keys: "14 3 * * 3" };

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(async () => {
  for (const { id, cron } of await schedules()) {
    if (Object.values(CRONS).includes(cron)) await readAs("deleteSchedule", { params: { id } });
  }
  await session.end();
});

const schedules = async () => (await readAs<{ data: ScheduleView[] }>("listSchedules")).data;
const withCron = (wanted: string) =>
  until("the schedule is in the store", async () => (await schedules()).find(({ cron }) => cron === wanted));
const newestRun = async (source: string) =>
  (await readAs<List<RunView>>("listRuns", { query: { source, limit: "1" } })).data[0]?.id;

/** The runs page shows the run that was started, without loading again, until it has ended. */
async function watchRun(page: Page, source: string, before: string | undefined): Promise<void> {
  const id = await until("a run has been queued", async () => {
    const newest = await newestRun(source);
    return newest === before ? null : newest;
  });
  const row = page.locator("tr", { has: page.locator(`a[href*='${id}']`) }).first();
  await row.waitFor();
  const ended = /unchanged|changed|partial|failed|suspicious|cancelled/i;
  await until("the row says how the run ended", async () => ended.test(await row.innerText()));
  const run = await readAs<RunView>("getRun", { params: { id } });
  expect(run.status).toBe("finished");
}

describe("create a schedule, run it and watch it", () => {
  it("by mouse", async () => {
    const { page } = session.watched;
    await session.watched.goto("/data?tab=schedules");
    await page.getByRole("button", { name: "New schedule" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Source").selectOption("ecb-fx");
    await dialog.getByLabel("Cron").fill(CRONS.mouse);
    await dialog.getByRole("button", { name: "Save" }).click();
    const made = await withCron(CRONS.mouse);
    expect(made.nextFirings).toHaveLength(5);
    await dialog.getByRole("button", { name: "Close" }).last().click();
    const before = await newestRun("ecb-fx");
    await page.getByRole("button", { name: `Run now: ecb-fx, ${CRONS.mouse}` }).click();
    await session.watched.goto("/data?tab=runs&source=ecb-fx");
    await watchRun(page, "ecb-fx", before);
    expect(session.watched.faults).toEqual([]);
  });

  it("by keyboard alone", async () => {
    const { page } = session.watched;
    const pointers = await withoutMouse(page);
    await session.watched.goto("/data?tab=schedules");
    await tabTo(page, /^New schedule$/);
    // From any page the palette opens the form itself.
    await session.watched.goto("/companies");
    await page.keyboard.press("Control+K");
    await page.locator("input[role=combobox]:focus").waitFor();
    await page.keyboard.type("New schedule");
    await page.getByRole("option", { name: /New schedule/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: /schedule/i }).waitFor();
    await tabTo(page, /^Source/);
    await page.keyboard.type("ECB ref");
    await tabTo(page, /^Cron/);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(CRONS.keys);
    await page.keyboard.press("Enter");
    const made = await withCron(CRONS.keys);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const before = await newestRun(made.source);
    await enterOn(page, new RegExp(`^Run now: ${made.source}, 14 3`));
    await until("a run has been queued", async () => (await newestRun(made.source)) !== before);
    // Ctrl-K, a part of the words, Enter: the palette goes to the runs.
    await page.keyboard.press("Control+K");
    await page.locator("input[role=combobox]:focus").waitFor();
    await page.keyboard.type("Watch the runs");
    await page.getByRole("option", { name: /Watch the runs/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/tab=runs/);
    await watchRun(page, made.source, before);
    expect(await pointers()).toBe(0);
    expect(session.watched.faults).toEqual([]);
  });
});
