import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openSession, type Session } from "./jobs/session.ts";

let session: Session;
beforeAll(async () => {
  session = await openSession({ serviceWorkers: "block" });
});
afterAll(async () => {
  await session.end();
});

describe("a page that is still open when the instance is updated", () => {
  it("begins anew where it stands when a part of it is gone, and draws its chart", async () => {
    const { page } = session.watched;
    let openings = 0;
    page.on("request", (request) => {
      if (request.isNavigationRequest()) openings += 1;
    });
    await page.route("**/assets/echart-*.js", async (route) => {
      if (openings < 2) await route.fulfill({ status: 404, body: "" });
      else await route.continue();
    });
    await page.goto("/companies/nvidia");
    await page.locator('div[role="img"] svg, div[role="img"] canvas').first().waitFor({ timeout: 60_000 });
    expect(openings).toBe(2);
    expect(new URL(page.url()).pathname).toBe("/companies/nvidia");
  });

  it("does not begin anew for ever where the part stays away", async () => {
    const { page } = session.watched;
    let openings = 0;
    page.on("request", (request) => {
      if (request.isNavigationRequest()) openings += 1;
    });
    await page.unrouteAll();
    await page.route("**/assets/echart-*.js", async (route) => {
      await route.fulfill({ status: 404, body: "" });
    });
    await page.goto("/companies/amd");
    // The chart says that it did not arrive, in its own place: the page around it stands.
    await page.getByRole("figure").getByRole("alert").first().waitFor();
    await page.getByRole("heading", { level: 1, name: "AMD" }).waitFor();
    // The page before began anew a moment ago: this one does not.
    await page.waitForTimeout(2000);
    expect(openings).toBe(1);
  });
});
