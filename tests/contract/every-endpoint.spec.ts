import { request } from "node:http";
import { afterAll, describe, expect, it } from "@jest/globals";
import type {
  ImportMappingView,
  SavedView,
  ScheduleView,
  WatchlistSummary,
} from "../../packages/shared/src/contract/index.ts";
import { all, call, given, readAs } from "./client.ts";
import { NOBODY, samples } from "./samples.ts";

afterAll(async () => {
  // What these tests made on the shared instance goes again.
  const lists = await readAs<{ data: WatchlistSummary[] }>("listWatchlists");
  for (const { id, name } of lists.data) {
    if (name.startsWith("Contract")) await readAs("deleteWatchlist", { params: { id } });
  }
  const views = await readAs<{ data: SavedView[] }>("listViews");
  for (const { id, name } of views.data) {
    if (name.startsWith("Contract")) await readAs("deleteView", { params: { id } });
  }
  const mappings = await readAs<{ data: ImportMappingView[] }>("listImportMappings");
  for (const { id, name } of mappings.data) {
    if (name.startsWith("Contract")) await readAs("deleteImportMapping", { params: { id } });
  }
  const schedules = await readAs<{ data: ScheduleView[] }>("listSchedules");
  const made = new Set(["0 5 1 1 *", "30 6 * * *", "15 6 * * 1-5"]);
  for (const { id, cron, timeZone } of schedules.data) {
    if (made.has(cron) && timeZone === "Asia/Seoul") await readAs("deleteSchedule", { params: { id } });
  }
});

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly {
    readonly parameter?: string;
    readonly pointer?: string;
    readonly message: string;
  }[];
}

async function problem(answer: Response): Promise<Problem> {
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  return (await answer.json()) as Problem;
}

// A report that was imported stays, a run may be over before it can be stopped, and what people decide about held
// rows, names and rounds changes the records: all are tested on instances of their own in tests/integration.
const elsewhere: ReadonlySet<string> = new Set([
  "streamRuns",
  "importReport",
  "deleteReport",
  "cancelRun",
  "decideRejections",
  "withdrawDecision",
  "replayRejections",
  "mapName",
  "createNamedCompany",
  "dismissName",
  "reopenName",
  "splitRound",
  "joinRound",
]);
const callable = all.filter(([name]) => !elsewhere.has(name));

describe("every call of the contract", () => {
  it.each(callable)("%s answers as its schema says", async (name, endpoint) => {
    const answer = await call(endpoint, await samples[name]());
    const text = await answer.text();
    expect({ status: answer.status, text: answer.ok ? "" : text }).toEqual({
      status: endpoint.status,
      text: "",
    });
    if (endpoint.response !== undefined) {
      const body: unknown = JSON.parse(text);
      const parsed = endpoint.response.safeParse(body);
      expect(parsed.error?.issues ?? []).toEqual([]);
      // Nothing beyond the contract leaks either.
      expect(parsed.data).toEqual(body);
    }
  });

  it("streamRuns sends server-sent events", async () => {
    const stop = new AbortController();
    const answer = await fetch(`${given("TEST_BASE_URL")}/api/v1/runs/events`, { signal: stop.signal });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("text/event-stream");
    stop.abort();
  });
});

describe("the OpenAPI document", () => {
  it("is 3.1 and lists every call with its summary", async () => {
    const answer = await fetch(`${given("TEST_BASE_URL")}/api/v1/openapi.json`);
    expect(answer.status).toBe(200);
    const document = (await answer.json()) as {
      openapi: string;
      paths: Record<string, Record<string, { summary?: string; parameters?: { name: string }[] }>>;
    };
    expect(document.openapi).toMatch(/^3\.1\./);
    for (const [, endpoint] of all) {
      const operation = (document.paths[`/api/v1${endpoint.path}`] ?? document.paths[endpoint.path])?.[
        endpoint.method.toLowerCase()
      ];
      expect([endpoint.path, operation?.summary]).toEqual([endpoint.path, endpoint.summary]);
    }
  });

  it("has a page that a person can read", async () => {
    const answer = await fetch(`${given("TEST_BASE_URL")}/docs`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("text/html");
  });
});

const lists = callable.filter(
  ([, endpoint]) => endpoint.method === "GET" && endpoint.path !== "/runs/events",
);

describe("wrong input", () => {
  it.each(lists)("%s: an unknown query parameter is a 400 that names it", async (name, endpoint) => {
    const sample = await samples[name]();
    const answer = await call(endpoint, { ...sample, query: { ...sample.query, nonsense: "1" } });
    expect(answer.status).toBe(400);
    const body = await problem(answer);
    expect(body).toMatchObject({ status: 400 });
    expect(body.errors?.map(({ parameter }) => parameter)).toContain("nonsense");
  });

  it.each([
    ["listBaselines", { kind: "guess" }, "kind"],
    ["listBaselines", { sort: "colour" }, "sort"],
    ["listBaselines", { asOf: "2023-02-30" }, "asOf"],
    ["listBaselines", { cursor: "bm90LWEtY3Vyc29y" }, "cursor"],
    ["listBaselines", { limit: "0" }, "limit"],
    ["listBaselines", { limit: "501" }, "limit"],
    ["listCompanies", { country: "korea" }, "country"],
    ["listCompanies", { sort: "-height" }, "sort"],
    ["listCompanies", { currency: "dollars" }, "currency"],
    ["listCompanies", { sort: "name,-name" }, "sort"],
    ["listCompanies", { where: "marketCap:2..1" }, "where"],
    ["listCompanies", { where: "height:1.." }, "where"],
    ["comparePrices", { companies: "nvidia", baskets: "everything", rebase: "2024-01-01" }, "baskets"],
    ["listFundingRounds", { from: "yesterday" }, "from"],
    ["listFundingRounds", { minAmount: "-1" }, "minAmount"],
    ["listFundingRounds", { stage: "series-z" }, "stage"],
    ["getFundingTrend", { groupBy: "decade" }, "groupBy"],
    ["getValueChain", { metric: "mood" }, "metric"],
    ["comparePrices", { companies: "NVIDIA" }, "companies"],
    ["listRuns", { status: "asleep" }, "status"],
    ["listRuns", { from: "2026-13-01" }, "from"],
    ["listRejections", { run: "none" }, "run"],
    ["listRejections", { status: "lost" }, "status"],
    ["listNames", { kind: "nickname" }, "kind"],
    ["listMergedRounds", { sort: "-mood" }, "sort"],
    ["listExchangeRates", { kind: "hourly" }, "kind"],
  ] as const)("%s %j is a 400 that names %s", async (name, query, parameter) => {
    const endpoint = all.find(([one]) => one === name)?.[1];
    if (endpoint === undefined) throw new Error(name);
    const answer = await call(endpoint, { query });
    expect(answer.status).toBe(400);
    const body = await problem(answer);
    expect(body.errors?.map((error) => error.parameter)).toContain(parameter);
  });

  it("a parameter given twice is a 400, not a guess", async () => {
    const answer = await fetch(`${given("TEST_BASE_URL")}/api/v1/baselines?kind=deal&kind=share`);
    expect(answer.status).toBe(400);
  });

  const withId = callable.filter(([, endpoint]) => /\{(?:id|slug|key)\}/.test(endpoint.path));
  it.each(withId)("%s: an unknown id is a 404", async (name, endpoint) => {
    const sample = await samples[name]();
    const uuid = /^\/(?:runs|schedules|watchlists|documents|imports|views)/.test(endpoint.path);
    const params = Object.fromEntries(
      Object.keys(sample.params ?? {}).map((key) => [key, key === "id" && uuid ? NOBODY : "no-such-thing"]),
    );
    const answer = await call(endpoint, { ...sample, params });
    expect(answer.status).toBe(404);
    expect(await problem(answer)).toMatchObject({ status: 404 });
  });

  it("an unknown path is a 404, a wrong method a 405 that lists the right ones", async () => {
    const base = given("TEST_BASE_URL");
    const nowhere = await fetch(`${base}/api/v1/nowhere`);
    expect(nowhere.status).toBe(404);
    await problem(nowhere);
    const wrong = await fetch(`${base}/api/v1/baselines`, { method: "DELETE" });
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get("allow")).toContain("GET");
    await problem(wrong);
  });

  it("a body that is no JSON is a 400, one of another type a 415, one too large a 413", async () => {
    const url = `${given("TEST_BASE_URL")}/api/v1/watchlists`;
    const send = (body: string, type = "application/json") =>
      fetch(url, { method: "POST", headers: { "content-type": type }, body });
    const broken = await send('{"name": ');
    expect(broken.status).toBe(400);
    await problem(broken);
    const text = await send("name=x", "application/x-www-form-urlencoded");
    expect(text.status).toBe(415);
    await problem(text);
    // Only announced, never sent: the answer comes before the body would.
    const huge = await new Promise<number>((resolve, reject) => {
      const asked = request(url, {
        method: "POST",
        headers: { "content-type": "application/json", "content-length": String(50 * 1024 * 1024) },
      });
      asked.on("response", (answer) => {
        resolve(answer.statusCode ?? 0);
        asked.destroy();
      });
      asked.on("error", reject);
      asked.flushHeaders();
    });
    expect(huge).toBe(413);
  });

  it("a wrong field of a body is a 400 with the pointer to it", async () => {
    const base = given("TEST_BASE_URL");
    const send = async (path: string, body: unknown) =>
      await fetch(`${base}/api/v1${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    for (const [path, body, status, pointer] of [
      ["/watchlists", { name: "" }, 400, "/name"],
      ["/watchlists", { name: "x", colour: "red" }, 400, "/colour"],
      ["/watchlists", { name: "x", rule: {} }, 400, "/rule"],
      ["/watchlists", { name: "x", rule: { where: "mood:1.." } }, 400, "/rule/where"],
      ["/watchlists", { name: "x", rule: { kind: "listed" }, companies: ["amd"] }, 400, "/companies"],
      ["/views", { name: "x", path: "https://elsewhere.example" }, 400, "/path"],
      ["/views", { name: "x", path: "/companies", search: 'a="b"' }, 400, "/search"],
      ["/schedules", { source: "sec-edgar", cron: "every day at noon" }, 400, "/cron"],
      ["/schedules", { source: "sec-edgar", cron: "0 5 * * *", timeZone: "Mars/Base" }, 400, "/timeZone"],
      ["/sources/ecb-fx/runs", { from: "soon" }, 400, "/from"],
      ["/rejections/decisions", { verdict: "accepted", ids: [NOBODY], note: " " }, 400, "/note"],
      ["/rejections/decisions", { verdict: "accepted", note: "all of them" }, 400, "/ids"],
      ["/rejections/replay", {}, 400, "/ids"],
      ["/rejections/decisions", { verdict: "accepted", ids: [NOBODY], note: "fine" }, 422, "/ids/0"],
      // Well-formed, but naming something that there is not.
      ["/watchlists", { name: "x", companies: ["no-such-company"] }, 422, "/companies/0"],
      ["/schedules", { source: "no-such-source", cron: "0 5 * * *" }, 422, "/source"],
    ] as const) {
      const answer = await send(path, body);
      const { errors } = await problem(answer);
      expect({ path, body, status: answer.status, pointers: errors?.map((error) => error.pointer) }).toEqual({
        path,
        body,
        status,
        pointers: expect.arrayContaining([pointer]),
      });
    }
  });

  it("an answer in a form that is not offered is a 406", async () => {
    const answer = await fetch(`${given("TEST_BASE_URL")}/api/v1/baselines`, {
      headers: { accept: "image/png" },
    });
    expect(answer.status).toBe(406);
  });
});
