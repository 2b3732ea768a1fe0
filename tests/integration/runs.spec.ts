import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { PgPool } from "../../apps/api/src/platform/database/pool.ts";
import { readConfig } from "../../apps/api/src/platform/config/config.ts";
import { RunRetentionRepository } from "../../apps/api/src/store/operations/run-retention.repository.ts";
import type { RunDetail, RunPreview, RunView } from "../../packages/shared/src/contract/index.ts";
import { address, call, type List, readAs } from "../contract/client.ts";
import { endpoints } from "../../packages/shared/src/contract/index.ts";
import { factCounts, ownInstance, type OwnInstance } from "./own-instance.ts";
import { hand, ratesOfYear } from "./rates.ts";
import { finished, refresh } from "./runs.ts";

let own: OwnInstance;
beforeAll(async () => {
  own = await ownInstance();
});
afterAll(() => own.stop());

async function found(query: Readonly<Record<string, string>>): Promise<string[]> {
  const { data } = await readAs<List<RunView>>(
    "listRuns",
    { query: { limit: "500", ...query } },
    own.baseUrl,
  );
  return data.map(({ id }) => id);
}

describe("a run of which a document failed", () => {
  let partial: RunDetail;
  beforeAll(async () => {
    const documents = [
      await hand(own, "good-1998.csv", ratesOfYear(1998)),
      await hand(own, "broken_100%.csv", "<!doctype html><html><body>Sorry</body></html>"),
    ];
    const run = await readAs<RunView>(
      "startRun",
      { params: { id: "ecb-fx" }, body: { documents } },
      own.baseUrl,
    );
    partial = await finished(run.id, own.baseUrl);
  });

  it("is partial, and names the document with the reason", () => {
    expect(partial).toMatchObject({ outcome: "partial", progress: { done: 2, total: 2 } });
    expect(partial.undone).toEqual([
      { key: "file/broken_100%.csv", code: "not-the-format", message: expect.stringContaining("web page") },
    ]);
    expect(partial.log[0]?.message).toContain("2 documents to read");
  });

  it("is repeated for that document alone", async () => {
    const retry = await readAs<RunView>("retryRun", { params: { id: partial.id } }, own.baseUrl);
    expect(retry).toMatchObject({ retryOf: partial.id, parameters: { only: ["file/broken_100%.csv"] } });
    const again = await finished(retry.id, own.baseUrl);
    expect(again).toMatchObject({ outcome: "failed", progress: { done: 1, total: 1 } });
  });

  it("is found by words of its documents, its errors and its log, taken as they stand", async () => {
    expect(await found({ q: "good-1998" })).toEqual([partial.id]);
    expect(await found({ q: "GOOD-1998 ecb" })).toEqual([partial.id]);
    expect(await found({ q: "100%" })).toContain(partial.id);
    // A sign of LIKE is a sign: nothing has `good%1998` or `good_1998` in it.
    expect(await found({ q: "good%1998" })).toEqual([]);
    expect(await found({ q: "good_1998" })).toEqual([]);
    expect(await found({ q: "good-1998 nobody-says-this" })).toEqual([]);
  });

  it("is found by day, and not before or after it", async () => {
    const day = partial.queuedAt.slice(0, 10);
    expect(await found({ from: day, to: day })).toContain(partial.id);
    expect(await found({ to: "2020-01-01" })).toEqual([]);
  });
});

describe("the stream of runs", () => {
  it("tells documents done and in all while a run works", async () => {
    const documents = [];
    for (const year of [1990, 1991, 1992]) {
      documents.push(await hand(own, `live-${String(year)}.csv`, ratesOfYear(year)));
    }
    const stop = new AbortController();
    const stream = await fetch(address("/runs/events", {}, own.baseUrl), { signal: stop.signal });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    const run = await readAs<RunView>(
      "startRun",
      { params: { id: "ecb-fx" }, body: { documents } },
      own.baseUrl,
    );
    const seen: RunView[] = [];
    let text = "";
    while (seen.at(-1)?.status !== "finished") {
      const { value, done } = (await reader?.read()) ?? { done: true };
      if (done) throw new Error("the stream ended");
      text += value;
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const event of events) {
        const data = /^data: (.*)$/m.exec(event)?.[1];
        if (data === undefined) continue;
        const told = JSON.parse(data) as RunView;
        if (told.id === run.id) seen.push(told);
      }
    }
    stop.abort();
    const done = seen.map(({ progress }) => progress.done);
    expect([...done].sort((a, b) => a - b)).toEqual(done);
    expect(seen.at(-1)?.progress).toEqual({ done: 3, total: 3 });
    // Between the first and the last event there was at least one that showed it at work.
    expect(seen.some(({ status, progress }) => status === "running" && progress.total === 3)).toBe(true);
  });
});

describe("the preview of a run", () => {
  const preview = (id: string, body: unknown) =>
    call(endpoints.previewRun, { params: { id }, body }, {}, own.baseUrl);

  it("names the documents and the time that the source's pauses take, and starts nothing", async () => {
    const before = await found({});
    const one = (await (await preview("sec-edgar", { companies: ["nvidia", "amd"] })).json()) as RunPreview;
    expect(one).toMatchObject({
      source: "sec-edgar",
      from: "origin",
      periodMatters: null,
      withoutDocument: [],
    });
    expect(one.total).toBe(one.documents.length);
    expect(one.documents.map(({ key }) => key).join(" ")).toContain("0001045810");
    expect(one.atLeastSeconds).toBe(((one.requests - 1) * one.pauseMs) / 1000);
    const all = (await (await preview("sec-edgar", {})).json()) as RunPreview;
    expect(all.total).toBeGreaterThan(one.total);
    expect(await found({})).toEqual(before);
  });

  it("says where a period makes no difference, and of which company nothing would come", async () => {
    const whole = (await (
      await preview("sec-edgar", { from: "2024-01-01", companies: ["openai"] })
    ).json()) as RunPreview;
    expect(whole).toMatchObject({ periodMatters: false, total: 0, withoutDocument: ["openai"] });
    const prices = (await (
      await preview("yahoo-chart", { from: "2024-01-01", to: "2024-01-31", companies: ["nvidia"] })
    ).json()) as RunPreview;
    expect(prices).toMatchObject({ periodMatters: true, total: 1 });
  });

  it.each([
    [{ from: "2024-02-01", to: "2024-01-01" }, 400, "/to"],
    [{ companies: ["nvidia", "no-such-company"] }, 422, "/companies/1"],
    [{ from: "yesterday" }, 400, "/from"],
    [{ surprise: true }, 400, ""],
  ])("refuses %j with %d and the place, as the start of a run does", async (body, status, pointer) => {
    for (const endpoint of [endpoints.previewRun, endpoints.startRun]) {
      const answer = await call(endpoint, { params: { id: "ecb-fx" }, body }, {}, own.baseUrl);
      expect(answer.status).toBe(status);
      const problem = (await answer.json()) as { errors: { pointer?: string }[] };
      expect(problem.errors[0]?.pointer ?? "").toContain(pointer);
    }
  });
});

describe("runs that are older than they are kept", () => {
  it("go with their logs, but none that a fact, a rejected row or a source's last state leads back to", async () => {
    const brought = await refresh("sec-edgar", own.baseUrl);
    expect(brought.outcome).toBe("unchanged");
    const newest = await refresh("sec-edgar", own.baseUrl);
    await own.rows("update run set finished_at = now() - interval '500 days' where status = 'finished'");
    const facts = await factCounts(own.databaseUrl);
    const before = await own.rows<{ id: string; kept: boolean }>(
      `select id, inserted + revised > 0 or exists (select 1 from rejection where run_id = run.id) as kept from run`,
    );
    const database = new PgPool(
      readConfig({ DATABASE_URL: own.databaseUrl, REDIS_URL: "redis://127.0.0.1:6379" }),
    );
    try {
      const { runs } = await new RunRetentionRepository(database).sweep(
        new Date(Date.now() - 400 * 86_400_000),
      );
      expect(runs).toBeGreaterThanOrEqual(1);
    } finally {
      await database.onModuleDestroy();
    }
    const left = new Set((await own.rows<{ id: string }>("select id from run")).map(({ id }) => id));
    expect(left.has(brought.id)).toBe(false);
    expect(left.has(newest.id)).toBe(true);
    expect(before.filter(({ id, kept }) => kept && !left.has(id))).toEqual([]);
    expect(await own.rows("select 1 from run_log")).toEqual([]);
    expect(await factCounts(own.databaseUrl)).toEqual(facts);
  });
});
