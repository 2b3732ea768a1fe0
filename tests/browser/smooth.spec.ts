import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { PriceSeries, SeriesSet } from "../../packages/shared/src/contract/index.ts";
import { given, readAs } from "../contract/client.ts";
import { addresses } from "./addresses.ts";
import { launch, look, Watched } from "./browser.ts";

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  context = await look(browser, given("TEST_BASE_URL"), {
    language: "en",
    theme: "light",
    width: 1440,
    serviceWorkers: "block",
  });
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

/** So many days from 1750 on. */
function days(count: number): string[] {
  const first = Date.UTC(1750, 0, 1);
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  );
}

/** A walk that goes up and down, the same on every run. */
const walk = (count: number, seed: number) =>
  Array.from(
    { length: count },
    (_, index) => 100 + seed * 3 + 30 * Math.sin(index / (40 + seed)) + (index % 7),
  );

const MOVES = 60;

/**
 * Milliseconds of processor time that script takes for each move of the pointer over a chart, and between frames
 * meanwhile. Processor time, because other work on the machine is no work of the chart.
 */
async function moves(page: Page, chart: string): Promise<{ script: number; frame: number }> {
  await page.locator(`#chart-${chart} canvas`).first().scrollIntoViewIfNeeded();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const scriptTime = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
  };
  const before = await scriptTime();
  const frame = await page.evaluate(
    async ([id, count]) => {
      const canvas = document.querySelector(`#chart-${id} canvas`);
      if (canvas === null) throw new Error("the chart is not drawn on canvas");
      const box = canvas.getBoundingClientRect();
      const start = await new Promise<number>(requestAnimationFrame);
      let now = start;
      for (let index = 0; index < count; index += 1) {
        canvas.dispatchEvent(
          new MouseEvent("mousemove", {
            bubbles: true,
            clientX: box.left + 80 + ((box.width - 120) * index) / count,
            clientY: box.top + box.height / 2,
          }),
        );
        now = await new Promise<number>(requestAnimationFrame);
      }
      return (now - start) / count;
    },
    [chart, MOVES] as const,
  );
  return { script: ((await scriptTime()) - before) / MOVES, frame };
}

/**
 * Sixty frames a second leave 16.7 ms for each. What is held to it is the chart's own work; how long the frame then takes
 * is up to the machine, which here paints without a graphics card, and is only said.
 */
function expectSmooth({ script, frame }: { script: number; frame: number }, name: string): void {
  process.stdout.write(`${name}: ${script.toFixed(1)} ms of script a move, ${frame.toFixed(1)} ms a frame\n`);
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThan(1000 / 60);
}

describe("a large chart", () => {
  it("of 20 series with 2,500 points each follows the pointer", async () => {
    const pages = await addresses();
    const real = await readAs<SeriesSet>("comparePrices", { query: { companies: "nvidia,amd" } });
    const [model] = real.series;
    if (model === undefined) throw new Error("no series to take the shape of");
    const watched = await Watched.open(context);
    await watched.page.route("**/api/v1/prices?**", async (route) => {
      await route.fulfill({
        json: {
          ...real,
          dates: days(2500),
          series: Array.from({ length: 20 }, (_, index) => ({
            ...model,
            key: `series-${index}`,
            label: { en: `Series ${index}`, ko: `계열 ${index}` },
            values: walk(2500, index),
          })),
        },
      });
    });
    await watched.goto(pages.find(({ name }) => name === "watchlist")?.path ?? "");
    expectSmooth(await moves(watched.page, "performance"), "20 × 2,500 points");
    await watched.page.close();
  });

  it("of 100,000 points follows the pointer", async () => {
    const real = await readAs<PriceSeries>("getCompanyPrices", { params: { slug: "nvidia" } });
    const values = walk(100_000, 1);
    const watched = await Watched.open(context);
    await watched.page.route("**/api/v1/companies/nvidia/prices?**", async (route) => {
      await route.fulfill({
        json: {
          ...real,
          dates: days(100_000),
          open: values,
          high: values,
          low: values,
          close: values,
          volume: values,
        },
      });
    });
    await watched.page.goto("/companies/nvidia", { waitUntil: "domcontentloaded" });
    await watched.page.locator("#chart-price canvas").first().waitFor({ timeout: 60_000 });
    expectSmooth(await moves(watched.page, "price"), "100,000 points");
    await watched.page.close();
  });
});
