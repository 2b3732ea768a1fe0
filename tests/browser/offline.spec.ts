import { connect, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext } from "playwright-core";
import { given } from "../contract/client.ts";
import { until } from "../services/instance.mjs";
import { launch, look, Watched } from "./browser.ts";

/**
 * A way to the instance that can be cut like a network cable: the browser's own emulation of being offline does not
 * reach what a service worker asks.
 */
class Cable {
  readonly #open = new Set<Socket>();
  readonly #server = createServer((socket) => {
    const { hostname, port } = new URL(given("TEST_BASE_URL"));
    const onward = connect(Number(port), hostname);
    for (const [end, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      this.#open.add(end);
      end.once("close", () => {
        this.#open.delete(end);
        other.destroy();
      });
      end.once("error", () => end.destroy());
      end.pipe(other);
    }
  });
  #port = 0;

  /** Lets through again what comes in at the same address as before. */
  async plug(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, "127.0.0.1", resolve));
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("there is no port");
    this.#port = address.port;
    return `http://127.0.0.1:${this.#port}`;
  }

  async pull(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#open) socket.destroy();
    await closed;
  }
}

const cable = new Cable();
let browser: Browser;
let context: BrowserContext;
let watched: Watched;
beforeAll(async () => {
  browser = await launch();
  context = await look(browser, await cable.plug(), { language: "en", theme: "light", width: 1440 });
  watched = await Watched.open(context);
});
afterAll(async () => {
  await context.close();
  await browser.close();
  await cable.pull();
});

const offlineNotice = () => watched.page.getByText(/^Offline\. Shown as fetched on/);

describe("the installed application", () => {
  it("has a manifest with its icons and where it starts", async () => {
    const base = given("TEST_BASE_URL");
    const manifest = (await (await fetch(`${base}/manifest.webmanifest`)).json()) as {
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest.start_url).toBe("/last");
    for (const { src } of manifest.icons) expect((await fetch(base + src)).status).toBe(200);
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(["192x192", "512x512"]));
  });

  it("opens the last view without a network, says as of when, and is fresh again with one", async () => {
    const { page } = watched;
    await watched.goto("/companies/nvidia?period=quarter");
    await until("the service worker has kept the view", async () =>
      page.evaluate(async () => {
        const kept = await (await caches.open("answers-1")).keys();
        return (
          navigator.serviceWorker.controller !== null && kept.some(({ url }) => url.includes("/earnings"))
        );
      }),
    );
    // Loaded once more under the worker: charts and texts come as they are asked for.
    await watched.goto("/companies/nvidia?period=quarter");
    await until("the files are kept", async () =>
      page.evaluate(async () => (await (await caches.open("shell-1")).keys()).length > 10),
    );
    expect(await offlineNotice().count()).toBe(0);
    await cable.pull();
    await page.goto("/last", { waitUntil: "domcontentloaded" });
    await page.waitForURL(/\/companies\/nvidia\?period=quarter/);
    await page.getByRole("heading", { level: 1, name: "NVIDIA" }).waitFor();
    await offlineNotice().waitFor();
    expect(await page.locator("main").innerText()).toMatch(/US\$/);
    await cable.plug();
    await page.goto("/companies/nvidia?period=quarter");
    await page.getByRole("heading", { level: 1, name: "NVIDIA" }).waitFor();
    await until("nothing is shown from before any more", async () => (await offlineNotice().count()) === 0);
  });
});

describe("keys that work everywhere", () => {
  it("? shows them, g and a letter goes to a place, and the switch turns single keys off", async () => {
    const { page } = watched;
    await watched.goto("/publishers");
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await dialog.waitFor();
    await dialog.getByLabel(/Single keys act/).uncheck();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.keyboard.press("?");
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(page.url()).toContain("/publishers");
    await page.evaluate(() => {
      localStorage.removeItem("sector-tracker.no-single-keys");
    });
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await page.waitForURL(/\/companies/);
  });

  it("the palette does things as well as finds them", async () => {
    const { page } = watched;
    await watched.goto("/companies");
    await page.keyboard.press("Control+K");
    await page.locator("input[role=combobox]:focus").fill("dark theme");
    await page.getByRole("option", { name: /Dark theme/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator("html[data-mantine-color-scheme='dark']").waitFor();
    await page.keyboard.press("Control+K");
    await page.locator("input[role=combobox]:focus").fill("amounts in KRW");
    await page.getByRole("option", { name: /Amounts in KRW/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/currency=KRW/);
  });
});
