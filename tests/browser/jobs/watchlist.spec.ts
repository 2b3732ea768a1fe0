import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { WatchlistSummary, WatchlistView } from "../../../packages/shared/src/contract/index.ts";
import { given, readAs } from "../../contract/client.ts";
import { until } from "../../services/instance.mjs";
import { launch, look, Watched } from "../browser.ts";
import { enterOn, tabTo, withoutMouse } from "../keyboard.ts";
import { openSession, type Session } from "./session.ts";

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(async () => {
  for (const { id, name } of await lists()) {
    if (name.startsWith("Job ")) await readAs("deleteWatchlist", { params: { id } });
  }
  await session.end();
});

const lists = async () => (await readAs<{ data: WatchlistSummary[] }>("listWatchlists")).data;
const named = (name: string) =>
  until(`the list ${name} is in the store`, async () => (await lists()).find((list) => list.name === name));
const companies = async (id: string) =>
  (await readAs<WatchlistView>("getWatchlist", { params: { id } })).companies.map(
    ({ company }) => company.slug,
  );

/** The same address in another person's browser shows the same companies in the same order. */
async function opensElsewhere(address: string, expected: readonly string[]): Promise<void> {
  const browser = await launch();
  const context = await look(browser, given("TEST_BASE_URL"), { language: "en", theme: "dark", width: 1440 });
  const other = await Watched.open(context);
  await other.goto(new URL(address).pathname + new URL(address).search);
  const rows = other.page.getByRole("table").first().locator("tbody tr a[href^='/companies/']");
  expect(await rows.evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual(
    expected.map((slug) => `/companies/${slug}`),
  );
  await browser.close();
}

describe("build a watchlist and share it", () => {
  it("by mouse: name and thesis, companies, order, a link that another browser opens", async () => {
    const { page } = session.watched;
    await session.watched.goto("/watchlists");
    await page.getByRole("button", { name: "New watchlist" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("Job of the mouse");
    await dialog.getByLabel("Thesis").fill("Memory is the bottleneck.");
    await dialog.getByLabel("Review on").fill("2027-03-01");
    await dialog.getByRole("button", { name: "Save" }).click();
    const { id } = await named("Job of the mouse");
    await page.getByRole("heading", { level: 1, name: "Job of the mouse" }).waitFor();
    await page.getByText("Memory is the bottleneck.").waitFor();
    for (const slug of ["nvidia", "amd", "intel"]) {
      await page.getByRole("combobox", { name: "Add a company" }).fill(slug);
      await page
        .getByRole("listbox", { name: "Add a company" })
        .getByRole("option", { name: new RegExp(slug, "i") })
        .first()
        .click();
      await until(`${slug} is on the list`, async () => (await companies(id)).includes(slug));
    }
    const intel = page.getByRole("button", { name: /^Move Intel: press Space/ });
    await intel.scrollIntoViewIfNeeded();
    const [from, to] = [
      await intel.boundingBox(),
      await page.getByRole("button", { name: /^Move NVIDIA: press Space/ }).boundingBox(),
    ];
    if (from === null || to === null) throw new Error("a handle is not on the page");
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, from.y - 20, { steps: 4 });
    await page.mouse.move(to.x + 8, to.y + 6, { steps: 8 });
    await page.mouse.up();
    await until("the order is kept", async () => (await companies(id))[0] === "intel");
    await page.getByRole("button", { name: "Copy link" }).click();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    await opensElsewhere(address, await companies(id));
    expect(session.watched.faults).toEqual([]);
  });

  it("by keyboard alone, putting a company in its place with Space and the arrow keys", async () => {
    const { page } = session.watched;
    const pointers = await withoutMouse(page);
    await session.watched.goto("/watchlists");
    await enterOn(page, /^New watchlist$/);
    await page.getByRole("dialog").waitFor();
    await page.keyboard.type("Job of the keys");
    await page.keyboard.press("Enter");
    const { id } = await named("Job of the keys");
    await page.getByRole("heading", { level: 1, name: "Job of the keys" }).waitFor();
    await session.watched.settled();
    await tabTo(page, /^Add a company/);
    for (const slug of ["nvidia", "amd"]) {
      await page.keyboard.type(slug);
      await page
        .getByRole("listbox", { name: "Add a company" })
        .getByRole("option", { name: new RegExp(slug, "i") })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await until(`${slug} is on the list`, async () => (await companies(id)).includes(slug));
    }
    await page
      .getByRole("button", { name: /^Move Advanced Micro Devices|^Move AMD/ })
      .first()
      .waitFor();
    await tabTo(page, /^Move (?:AMD|Advanced Micro Devices).*: press Space/);
    await page.keyboard.press("Space");
    await page.getByText(/AMD is (?:lifted, )?at place 2/).waitFor({ state: "attached" });
    await page.keyboard.press("ArrowUp");
    await page.getByText(/AMD is at place 1/).waitFor({ state: "attached" });
    await page.keyboard.press("Space");
    await until("the order is kept", async () => (await companies(id)).join() === "amd,nvidia");
    await page.keyboard.press("Home");
    await session.watched.goto(`/watchlists/${id}`);
    await enterOn(page, /^Copy link$/);
    await page.getByText(/Link copied/).waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    await opensElsewhere(address, ["amd", "nvidia"]);
    expect(await pointers()).toBe(0);
    expect(session.watched.faults).toEqual([]);
  });
});

describe("the lists among each other", () => {
  it("are put in another order by a press and by the keyboard, and stay so", async () => {
    const { page } = session.watched;
    for (const name of ["Job one", "Job two"]) await readAs("createWatchlist", { body: { name } });
    await session.watched.goto("/watchlists");
    const order = async () =>
      (await lists()).map(({ name }) => name).filter((name) => /^Job (?:one|two)$/.test(name));
    expect(await order()).toEqual(["Job one", "Job two"]);
    await page.getByRole("button", { name: "Move Job two up" }).click();
    await until("the second is first", async () => (await order()).join() === "Job two,Job one");
    await page.getByText(/Job two is now number/).waitFor();
    await page.getByRole("button", { name: /^Move Job one: press Space/ }).focus();
    await page.keyboard.press("Space");
    await page.getByText(/Job one is (?:lifted, )?at place/).waitFor({ state: "attached" });
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Space");
    await until("the first is first again", async () => (await order()).join() === "Job one,Job two");
    expect(session.watched.faults).toEqual([]);
  });
});
