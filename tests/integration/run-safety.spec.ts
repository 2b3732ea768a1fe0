import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import pg from "pg";
import type { RunDetail, RunView } from "../../packages/shared/src/contract/index.ts";
import { given, readAs } from "../contract/client.ts";
import { startInstance, until } from "../services/instance.mjs";
import { ownInstance, type OwnInstance } from "./own-instance.ts";
import { hand, type Handed, ratesOfYear } from "./rates.ts";
import { finished } from "./runs.ts";

/** Longest time from asking to stop a run until it has ended, in milliseconds. */
const STOP_MS = 2000;

let own: OwnInstance;
let documents: Handed[];
/** Holds the table so that the worker's merge waits in the middle of its transaction. */
let holder: pg.Client;

beforeAll(async () => {
  own = await ownInstance({ workers: 1 });
  documents = [];
  for (const year of [2001, 2002, 2003, 2004]) {
    documents.push(await hand(own, `rates-${String(year)}.csv`, ratesOfYear(year)));
  }
  holder = new pg.Client({ connectionString: own.databaseUrl });
  await holder.connect();
});
afterAll(async () => {
  await holder.end();
  await own.stop();
});

async function start(handed: readonly Handed[]): Promise<RunView> {
  return await readAs<RunView>(
    "startRun",
    { params: { id: "ecb-fx" }, body: { documents: handed } },
    own.baseUrl,
  );
}

/** No facts, documents or what was done with them. */
async function emptied(): Promise<void> {
  await own.rows("truncate document cascade");
}

/** Every row that the runs left, without the numbers that differ from run to run, in no order of theirs. */
async function everything(): Promise<Record<string, unknown[]>> {
  return {
    rates: await own.rows(
      `select currency, kind, period_start, period_end, rate::text, days, known_on, f.source_id, pointer, d.key, d.sha256
       from fx_rate f join document d on d.id = f.document_id order by 1, 2, 3, d.key, known_on`,
    ),
    documents: await own.rows(
      `select d.key, d.sha256, d.parsed_by, read, inserted, revised, unchanged, rejected
       from run_document join document d on d.id = document_id order by 1`,
    ),
    rejections: await own.rows(
      `select d.key, rule, message, pointer, raw, status from rejection r join document d on d.id = r.document_id order by 1, 4`,
    ),
  };
}

/** Lets the first document pass and holds the second in the middle of being written. */
async function inTheMiddleOf(run: RunView): Promise<void> {
  await until("the first document is stored", async () => {
    const [row] = await own.rows<{ done: number }>("select documents_done as done from run where id = $1", [
      run.id,
    ]);
    return (row?.done ?? 0) >= 1;
  });
  await holder.query("begin");
  await holder.query("lock table fx_rate in share row exclusive mode");
  await until("the merge of a document waits", async () => {
    const waiting = await own.rows(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike 'insert into fx_rate%'",
    );
    return waiting.length > 0;
  });
}

describe("a run that is stopped in the middle of a large document", () => {
  it("ends within two seconds with whole documents only, and its retry reads what is left", async () => {
    await emptied();
    await finished((await start(documents)).id, own.baseUrl);
    const whole = await everything();
    await emptied();

    const run = await start(documents);
    await inTheMiddleOf(run);
    const began = performance.now();
    await readAs("cancelRun", { params: { id: run.id } }, own.baseUrl);
    const ended = await finished(run.id, own.baseUrl);
    expect(performance.now() - began).toBeLessThan(STOP_MS);
    await holder.query("rollback");

    expect(ended).toMatchObject({ outcome: "cancelled", cancelAsked: true, progress: { total: 4 } });
    const done = ended.documents.map(({ key }) => key);
    expect(done.length).toBeGreaterThanOrEqual(1);
    expect(ended.undone.map(({ key }) => key)).toEqual(
      documents.map(({ name }) => `file/${name}`).filter((key) => !done.includes(key)),
    );
    expect(ended.undone.every(({ code }) => code === "cancelled")).toBe(true);
    // What the run counts is what is there, and all of it is of documents that were finished.
    const stored = await own.rows<{ key: string }>(
      "select d.key from fx_rate f join document d on d.id = f.document_id where f.run_id = $1",
      [run.id],
    );
    expect(stored).toHaveLength(ended.counts.inserted);
    expect([...new Set(stored.map(({ key }) => key))].sort()).toEqual(done);

    const retry = await readAs<RunView>("retryRun", { params: { id: run.id } }, own.baseUrl);
    expect(retry).toMatchObject({ retryOf: run.id, trigger: "retry" });
    expect(retry.parameters.only).toEqual(ended.undone.map(({ key }) => key));
    const again = await finished(retry.id, own.baseUrl);
    expect(again).toMatchObject({ outcome: "changed", undone: [] });
    expect(again.documents.map(({ key }) => key)).toEqual(retry.parameters.only);
    expect(await everything()).toEqual(whole);
  });
});

describe("a worker that is killed in the middle of a large import", () => {
  it("leaves, once another is started, exactly the rows of an uninterrupted import", async () => {
    await emptied();
    await finished((await start(documents)).id, own.baseUrl);
    const whole = await everything();
    expect(whole["rates"]?.length).toBeGreaterThan(25_000);
    expect(whole["rejections"]).toHaveLength(documents.length);
    await emptied();

    const run = await start(documents);
    await inTheMiddleOf(run);
    const worker = own.processes.find(({ name }) => name.startsWith("worker"));
    if (worker === undefined) throw new Error("there is no worker");
    process.kill(worker.pid, "SIGKILL");
    await worker.ended;
    await holder.query("rollback");
    const second = await startInstance({
      databaseUrl: own.databaseUrl,
      redisUrl: given("TEST_REDIS_URL"),
      prefix: own.prefix,
      logs: path.join(given("TEST_FOLDER"), "logs", `${own.prefix}-second`),
      http: false,
      setup: false,
      settled: false,
    });
    try {
      const ended = await until(
        "the run is taken up and over",
        async () => {
          const detail = await readAs<RunDetail>("getRun", { params: { id: run.id } }, own.baseUrl);
          return detail.status === "finished" ? detail : null;
        },
        100_000,
      );
      expect(ended).toMatchObject({ outcome: "changed", progress: { done: 4, total: 4 }, undone: [] });
      expect(ended.attempts).toBeGreaterThanOrEqual(2);
      expect(ended.counts.inserted).toBe(whole["rates"]?.length);
      expect(await everything()).toEqual(whole);
    } finally {
      await second.stop();
    }
  }, 200_000);
});
