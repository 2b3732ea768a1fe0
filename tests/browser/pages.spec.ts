import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { given } from "../contract/client.ts";
import { addresses, type Address } from "./addresses.ts";
import { launch, look, Watched } from "./browser.ts";

let browser: Browser;
let pages: Address[];
beforeAll(async () => {
  [browser, pages] = await Promise.all([launch(), addresses()]);
});
afterAll(async () => {
  await browser.close();
});

/** Nothing was turned away, so there is nothing to count; and a form whose numbers stand in its fields. */
const WITHOUT_NUMBERS = new Set(["data-rejections", "indicator"]);

describe.each([
  ["en", 1440, "light"],
  ["ko", 1440, "dark"],
  ["en", 390, "dark"],
  ["ko", 390, "light"],
] as const)("in %s at %d px, %s", (language, width, theme) => {
  it("every page opens without a console error, in its language, and without scrolling sideways", async () => {
    const context = await look(browser, given("TEST_BASE_URL"), { language, theme, width });
    const watched = await Watched.open(context);
    const wrong: string[] = [];
    for (const { name, path } of pages) {
      await watched.goto(path);
      const say = (what: string) => wrong.push(`${name}: ${what}`);
      for (const fault of watched.faults.splice(0)) say(fault);
      const sideways = await watched.sidewaysScroll();
      if (sideways > 0) say(`scrolls ${sideways} px sideways`);
      if ((await watched.page.locator("html").getAttribute("lang")) !== language)
        say("is in the wrong language");
      if ((await watched.page.locator("[role=alert]").count()) > 0) say("shows an error");
      const main = await watched.page.locator("main").innerText();
      if (!/\d/.test(main) && !WITHOUT_NUMBERS.has(name)) say("shows no number");
      if (/undefined|NaN|\[object|null\b/.test(main)) say("shows a value that is none");
      // A text that was never translated shows its key, such as `data.title`.
      const key =
        /\b(?:data|state|error|common|companies|baselines|runs|schedule|watchlists)\.[a-z]\w+\b/.exec(main);
      if (key !== null) say(`shows the key ${key[0]}`);
      if (language === "ko" && !/[가-힣]/.test(main)) say("has no Korean");
    }
    await context.close();
    expect(wrong).toEqual([]);
  });
});
