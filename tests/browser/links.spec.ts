import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import type { SavedView } from "../../packages/shared/src/contract/index.ts";
import { call, given, readAs } from "../contract/client.ts";
import { endpoints } from "../../packages/shared/src/contract/index.ts";
import { addresses } from "./addresses.ts";
import { launch, look, Watched } from "./browser.ts";

let browser: Browser;
let list: string;
const made: string[] = [];
beforeAll(async () => {
  browser = await launch();
  const pages = await addresses();
  list = pages.find(({ name }) => name === "watchlist")?.path ?? "";
});
afterAll(async () => {
  for (const id of made) await call(endpoints.deleteView, { params: { id } });
  await browser.close();
});

const AS_OF = "asOf=2025-06-30&currency=KRW&lang=ko";
/** Every kind of page with state that is not its first. */
const VIEWS = [
  `/?status=behind&sort=deviation&${AS_OF}`,
  `/value-chain?metric=revenue&${AS_OF}`,
  `/segments/semiconductors?sort=-deviation&${AS_OF}`,
  `/funding?groupBy=quarter&by=stage&measure=count&from=2023-01-01&to=2024-12-31&${AS_OF}`,
  `/companies?kind=listed&where=revenue:1e9..&columns=revenue,netMargin&sort=-netMargin,name&${AS_OF}`,
  `/compare?companies=amd,nvidia&since=2024-01-02&scale=log&${AS_OF}`,
  `/companies/nvidia?period=quarter&basis=calendar&concept=netIncome&interval=week&events=results&${AS_OF}`,
  `LIST?since=2024-01-02&columns=revenue,funding&sort=-revenue&against=report&${AS_OF}`,
  `/baselines?kind=forecast&sort=-deviation&q=ai&${AS_OF}`,
  `/baselines/star-2023-11/llm-market?scale=log&${AS_OF}`,
  `/audit/star-2023-11?failed=true&${AS_OF}`,
  `/publishers?${AS_OF}`,
  `/reports/star-2023-11/refreshed?only=true&${AS_OF}`,
  `/data?tab=runs&source=ecb-fx&status=finished&${AS_OF}`,
];

/** Answers of the API by their address, and the words on the page. Names of the moment, such as ages, are none of it. */
async function shown(path: string): Promise<{ data: Record<string, string>; text: string; address: string }> {
  const context = await look(browser, given("TEST_BASE_URL"), {
    language: "en",
    theme: "light",
    width: 1440,
  });
  const watched = await Watched.open(context);
  const data: Record<string, string> = {};
  const reading: Promise<void>[] = [];
  watched.page.on("response", (answer) => {
    const { pathname, search } = new URL(answer.url());
    if (!pathname.startsWith("/api/v1/") || pathname.endsWith("/events") || answer.status() !== 200) return;
    reading.push(
      answer.text().then((body) => {
        data[pathname + search] = body;
      }),
    );
  });
  await watched.goto(path);
  await Promise.all(reading);
  const text = await watched.page.locator("main").innerText();
  const address = await addressOf(watched.page);
  await context.close();
  return { data, text, address };
}

const addressOf = async (page: Page) => await page.evaluate(() => location.pathname + location.search);

describe("a link to a view", () => {
  it.each(VIEWS)("%s, opened in a fresh browser, is the same view, byte-equal in its data", async (view) => {
    const path = view.replace("LIST", list);
    const first = await shown(path);
    const asked = new URLSearchParams(path.split("?")[1]);
    const held = new URLSearchParams(first.address.split("?")[1]);
    expect(Object.fromEntries(held)).toEqual(expect.objectContaining(Object.fromEntries(asked)));
    // What is copied is what stands in the address bar then.
    const again = await shown(first.address);
    expect(Object.keys(first.data).length).toBeGreaterThan(0);
    expect(first.text).toMatch(/[가-힣]/);
    const differing = [...new Set([...Object.keys(first.data), ...Object.keys(again.data)])].filter(
      // When a source runs next, and how old its records are, moves on by itself.
      (key) => !/\/(?:sources|runs|schedules)\b/.test(key) && first.data[key] !== again.data[key],
    );
    expect(differing).toEqual([]);
  });

  it("by its short name leads to the saved view with its whole state, and back goes back", async () => {
    const search = "kind=listed&sort=-revenue,name&columns=revenue";
    const view = await readAs<SavedView>("createView", {
      body: { name: `Link ${process.pid}`, path: "/companies", search },
    });
    made.push(view.id);
    const context = await look(browser, given("TEST_BASE_URL"), {
      language: "en",
      theme: "light",
      width: 1440,
    });
    const watched = await Watched.open(context);
    await watched.goto("/publishers");
    await watched.goto(`/v/${view.id}`);
    await watched.page.waitForURL(/\/companies\?/);
    await watched.settled();
    expect(await addressOf(watched.page)).toBe(`/companies?${search}`);
    const { page } = watched;
    await page
      .locator("main label", { hasText: /^Country/ })
      .locator("select")
      .selectOption("US");
    await page.waitForURL(/country=US/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("country"));
    await page.goForward();
    await page.waitForURL(/country=US/);
    expect(watched.faults).toEqual([]);
    await context.close();
  });

  it("shows a picture and words of its page where it is shared", async () => {
    const base = given("TEST_BASE_URL");
    const html = await (await fetch(`${base}/companies/nvidia?lang=ko`)).text();
    const tag = (name: string) =>
      new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
    expect(tag("og:title")).toBe("엔비디아");
    const address = tag("og:image").replaceAll("&amp;", "&");
    const picture = await fetch(address);
    expect(picture.headers.get("content-type")).toBe("image/png");
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    // Width and height stand in the header, big-endian.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const other = await fetch(address.replace("nvidia", "openai"));
    expect(Buffer.from(await other.arrayBuffer()).equals(bytes)).toBe(false);
    expect((await fetch(`${base}/social/card.png?path=a&path=b`)).status).toBe(400);
    expect(await (await fetch(`${base}/companies/%22%3E%3Cscript%3E`)).text()).not.toContain('"><script>');
  });
});
