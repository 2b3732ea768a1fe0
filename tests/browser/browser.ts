import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, chromium as playwright, type Page } from "playwright-core";
import { until } from "../services/instance.mjs";

export type Language = "en" | "ko";
export type Theme = "light" | "dark";

/** How a reader looks at the pages. */
export interface Look {
  readonly language: Language;
  readonly theme: Theme;
  readonly width: 1440 | 834 | 390;
  /** `block` where a test answers requests itself: those of a service worker would pass it by. */
  readonly serviceWorkers?: "allow" | "block";
}

/** Starts the headless Chromium that comes with the packages: no system browser is asked for. */
export async function launch(): Promise<Browser> {
  return await playwright.launch({
    executablePath: await chromium.executablePath(),
    // Not the package's own list: that is made for a sandbox that allows one process and one page. Root has no sandbox.
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--force-color-profile=srgb"],
    headless: true,
    // The runner ends it; a signal for the runner is not one for the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}

/** A context that looks at the instance under test. */
export async function look(
  browser: Browser,
  base: string,
  { language, theme, width, serviceWorkers = "allow" }: Look,
): Promise<BrowserContext> {
  return await browser.newContext({
    baseURL: base,
    viewport: { width, height: { 1440: 900, 834: 1112, 390: 844 }[width] },
    locale: language === "ko" ? "ko-KR" : "en-GB",
    timezoneId: "Asia/Seoul",
    colorScheme: theme,
    reducedMotion: "reduce",
    serviceWorkers,
  });
}

/** A page with an ear on everything that goes wrong in it. */
export class Watched {
  readonly page: Page;
  readonly faults: string[] = [];
  #pending = 0;

  private constructor(page: Page) {
    this.page = page;
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.faults.push(`error: ${error.message}`));
    page.on("response", (answer) => {
      if (answer.status() >= 500) this.faults.push(`${answer.status()} ${answer.url()}`);
    });
    // The stream of runs stays open; every other request has an end.
    const counts = (url: string) => !url.endsWith("/runs/events");
    page.on("request", (request) => {
      if (counts(request.url())) this.#pending += 1;
    });
    const over = (url: string) => {
      if (counts(url)) this.#pending -= 1;
    };
    page.on("requestfinished", (request) => {
      over(request.url());
    });
    page.on("requestfailed", (request) => {
      over(request.url());
      const why = request.failure()?.errorText ?? "";
      // A request that the page itself gave up (a filter changed, the page was left) is no fault.
      if (why !== "net::ERR_ABORTED") this.faults.push(`${why} ${request.url()}`);
    });
  }

  static async open(context: BrowserContext): Promise<Watched> {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return new Watched(page);
  }

  /** Goes to an address and waits until nothing is loading any more. */
  async goto(path: string): Promise<void> {
    await this.page.goto(path, { waitUntil: "domcontentloaded" });
    await this.settled();
  }

  /** Resolves when the page has its heading, no placeholder is left and no request is under way. */
  async settled(): Promise<void> {
    await this.page.locator("h1").first().waitFor();
    let calm = 0;
    await until(
      "the page has settled",
      async () => {
        const waiting = await this.page.locator("[data-skeleton]").count();
        calm = this.#pending <= 0 && waiting === 0 ? calm + 1 : 0;
        return calm >= 3;
      },
      20_000,
    );
    await this.page.evaluate(async () => {
      await document.fonts.ready;
    });
  }

  /** How far the page scrolls sideways, in pixels; 0 where it fits. */
  async sidewaysScroll(): Promise<number> {
    return await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
}
