import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext } from "playwright-core";
import type {
  BaselineView,
  CompanyDetail,
  FundingRoundView,
  Scoreboard,
  SegmentDetail,
} from "../../packages/shared/src/contract/index.ts";
import { given, type List, readAs } from "../contract/client.ts";
import { launch, look, Watched } from "./browser.ts";

let browser: Browser;
let context: BrowserContext;
let watched: Watched;
beforeAll(async () => {
  browser = await launch();
  context = await look(browser, given("TEST_BASE_URL"), { language: "en", theme: "light", width: 1440 });
  watched = await Watched.open(context);
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

async function textOf(path: string): Promise<string> {
  await watched.goto(path);
  return (await watched.page.locator("main").innerText()).replace(/\s+/g, " ");
}

/** The digits that a person reads of an amount in billions: of 281724000000 it is `282`. */
const billions = (value: number) => (value / 1e9).toPrecision(3);

describe("the pages show the API's figures", () => {
  it("NVIDIA's revenue of its fiscal 2024 stands on its company page", async () => {
    const text = await textOf("/companies/nvidia");
    expect(text).toMatch(/60\.9(?:2)?\s?(?:bn|B|billion)|60,922/);
  });

  it("a company's newest revenue, on its page and in the screener", async () => {
    const company = await readAs<CompanyDetail>("getCompany", { params: { slug: "microsoft" } });
    const value = company.latestRevenue?.amount.value ?? 0;
    expect(value).toBeGreaterThan(1e11);
    expect(await textOf("/companies/microsoft")).toContain(`${billions(value)}bn`);
    expect(await textOf("/companies?q=microsoft")).toContain(`${billions(value)}bn`);
  });

  it("the scoreboard's counts by status, on the overview", async () => {
    const board = await readAs<Scoreboard>("getScoreboard", { params: { slug: "star-2023-11" } });
    const text = await textOf("/");
    for (const status of ["ahead", "behind", "hit", "missed"] as const) {
      if (board.statuses[status] > 0) expect(text).toContain(String(board.statuses[status]));
    }
    expect(text).toContain("40.8");
  });

  it("the number of statements of the report, on the baselines page", async () => {
    const { total } = await readAs<List<BaselineView>>("listBaselines", { query: { limit: "1" } });
    expect(await textOf("/baselines")).toContain(String(total));
  });

  it("a baseline's stated values, digit by digit, on its page", async () => {
    const text = await textOf("/baselines/star-2023-11/llm-market");
    expect(text).toContain("10.5");
    expect(text).toContain("40.8");
    expect(text).toContain("105억 달러");
    expect(text).toContain("408억 달러");
    expect(text).toContain("21.4");
  });

  it("a segment's companies, on its page", async () => {
    const segment = await readAs<SegmentDetail>("getSegment", { params: { slug: "semiconductors" } });
    const text = await textOf("/segments/semiconductors");
    expect(segment.members.length).toBeGreaterThan(3);
    for (const { name } of segment.members.slice(0, 5)) expect(text).toContain(name.en);
  });

  it("the largest round, on the investment page", async () => {
    const { data } = await readAs<List<FundingRoundView>>("listFundingRounds", {
      query: { sort: "-amount", limit: "1" },
    });
    const [largest] = data;
    const text = await textOf("/funding");
    expect(text).toContain(largest?.company.name.en ?? "no round");
  });

  it("asked as of an earlier day, the page shows nothing that was known later", async () => {
    const text = await textOf("/companies/nvidia?asOf=2024-02-20");
    expect(text).not.toMatch(/60\.9|60,922/);
  });
});
