import type { Browser, BrowserContext } from "playwright-core";
import { given } from "../../contract/client.ts";
import { launch, look, type Look, Watched } from "../browser.ts";

/** A browser with one page, in English, light and wide, as every job begins. */
export interface Session {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly watched: Watched;
  readonly end: () => Promise<void>;
}

/** `more` tells where a test's reader differs from that. */
export async function openSession(more: Partial<Look> = {}): Promise<Session> {
  const browser = await launch();
  const context = await look(browser, given("TEST_BASE_URL"), {
    language: "en",
    theme: "light",
    width: 1440,
    ...more,
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const watched = await Watched.open(context);
  return {
    browser,
    context,
    watched,
    end: async () => {
      await context.close();
      await browser.close();
    },
  };
}
