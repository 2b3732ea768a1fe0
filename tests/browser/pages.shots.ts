import { mkdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { given } from "../contract/client.ts";
import { root } from "../services/instance.mjs";
import { addresses } from "./addresses.ts";
import { launch, look, Watched } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const readmeOnly = process.env["SCREENSHOTS"] === "readme";
const looks = readmeOnly
  ? []
  : (["en", "ko"] as const).flatMap((language) =>
      (["light", "dark"] as const).flatMap((theme) =>
        ([1440, 834, 390] as const).map((width) => ({ language, theme, width })),
      ),
    );

describe("pictures", () => {
  for (const chosen of looks) {
    it(`of every page in ${chosen.language}, ${chosen.theme}, ${chosen.width} px`, async () => {
      const context = await look(browser, given("TEST_BASE_URL"), chosen);
      const watched = await Watched.open(context);
      const folder = path.join(root, "screenshots", `${chosen.width}-${chosen.language}-${chosen.theme}`);
      mkdirSync(folder, { recursive: true });
      for (const { name, path: address } of await addresses()) {
        await watched.goto(address);
        await watched.page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
      }
      await context.close();
    });
  }

  it("of the overview for README.md", async () => {
    const context = await look(browser, given("TEST_BASE_URL"), {
      language: "en",
      theme: "light",
      width: 1440,
    });
    const watched = await Watched.open(context);
    await watched.goto("/");
    const folder = path.join(root, readmeOnly ? "docs" : "screenshots");
    mkdirSync(folder, { recursive: true });
    await watched.page.screenshot({ path: path.join(folder, "screenshot.png") });
    await context.close();
  });
});
