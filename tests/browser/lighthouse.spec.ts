import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import chromium from "@sparticuz/chromium";
import { type BrowserContext, chromium as playwright } from "playwright-core";
import { freePort } from "../../tools/dist/services/ports.js";
import { given } from "../contract/client.ts";

const RUNS = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;
type Category = (typeof CATEGORIES)[number];

let context: BrowserContext;
let port: number;
let profile: string;
beforeAll(async () => {
  port = await freePort();
  profile = mkdtempSync(path.join(os.tmpdir(), "sector-tracker-lighthouse-"));
  context = await playwright.launchPersistentContext(profile, {
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", `--remote-debugging-port=${port}`],
    headless: true,
    handleSIGINT: false,
    handleSIGTERM: false,
  });
});
afterAll(async () => {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});

interface Measured {
  readonly scores: Readonly<Record<Category, number>>;
  readonly shift: number;
  readonly failed: readonly string[];
}

interface Audit {
  readonly score: number | null;
  readonly title: string;
  readonly displayValue?: string;
  readonly numericValue?: number;
}
interface Result {
  readonly categories: Readonly<
    Record<
      Category,
      { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, Audit | undefined>>;
}

/** Lighthouse's command: Jest's loader cannot load its modules in this process. */
const command = path.join(
  path.dirname(createRequire(import.meta.url).resolve("lighthouse/package.json")),
  "cli/index.js",
);

/** One run as on a desktop, against the built pages. */
async function measure(url: string): Promise<Measured> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      command,
      url,
      `--port=${port}`,
      "--preset=desktop",
      `--only-categories=${CATEGORIES.join(",")}`,
      "--output=json",
      "--quiet",
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories, audits } = JSON.parse(stdout) as Result;
  const score = (category: Category) => Math.round((categories[category].score ?? 0) * 100);
  const failed = (["accessibility", "best-practices"] as const).flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title ?? ""}`),
  );
  return {
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
    },
    shift: audits["cumulative-layout-shift"]?.numericValue ?? 1,
    failed,
  };
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe(`Lighthouse, the overview, median of ${RUNS}`, () => {
  it("gives 95 for performance, 100 for accessibility and best practices, and hardly anything jumps", async () => {
    const runs: Measured[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(`${given("TEST_BASE_URL")}/`));
    const of = (category: Category) => median(runs.map(({ scores }) => scores[category]));
    expect({
      failed: runs.at(-1)?.failed,
      accessibility: of("accessibility"),
      "best-practices": of("best-practices"),
    }).toEqual({ failed: [], accessibility: 100, "best-practices": 100 });
    expect(median(runs.map(({ shift }) => shift))).toBeLessThan(0.05);
    const [load = 0] = os.loadavg();
    const performance = of("performance");
    console.info(`Lighthouse: performance ${String(performance)} at a load of ${load.toFixed(1)}`);
    // A time of this machine: while it does other work it says nothing of the page.
    if (load <= os.cpus().length) expect(performance).toBeGreaterThanOrEqual(95);
  }, 900_000);
});
