import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  type BaselineView,
  endpoints,
  type ReportView,
  type RunView,
} from "../../packages/shared/src/contract/index.ts";
import { call, type List, readAs } from "../contract/client.ts";
import { importable } from "../contract/samples.ts";
import { ownInstance, type OwnInstance } from "./own-instance.ts";

let own: OwnInstance;
beforeAll(async () => {
  // No worker: what is asked for waits, so that it can be looked at and stopped.
  own = await ownInstance({ workers: 0, settled: false });
  // What the set-up asked for waits as well, and a source takes one run at a time.
  const { data } = await readAs<List<RunView>>("listRuns", { query: { limit: "500" } }, own.baseUrl);
  for (const { id } of data) await readAs<RunView>("cancelRun", { params: { id } }, own.baseUrl);
});
afterAll(async () => {
  await own.stop();
});

describe("a run that is asked for", () => {
  it("waits, can be stopped, and is then over", async () => {
    const run = await readAs<RunView>(
      "startRun",
      { params: { id: "ecb-fx" }, body: { snapshot: true } },
      own.baseUrl,
    );
    expect(run).toMatchObject({ status: "queued", outcome: null, trigger: "manual" });
    const stopped = await readAs<RunView>("cancelRun", { params: { id: run.id } }, own.baseUrl);
    expect(stopped.id).toBe(run.id);
    expect(await readAs<RunView>("getRun", { params: { id: run.id } }, own.baseUrl)).toMatchObject({
      status: "finished",
      outcome: "cancelled",
    });
  });

  it("names where it can be watched, and the same Idempotency-Key gives the same run", async () => {
    const ask = async () =>
      await call(
        endpoints.startRun,
        { params: { id: "ecb-fx" }, body: { snapshot: true } },
        { "idempotency-key": "one-and-the-same" },
        own.baseUrl,
      );
    const first = await ask();
    const { id } = (await first.json()) as RunView;
    expect(first.status).toBe(202);
    expect(first.headers.get("location")).toBe(`/api/v1/runs/${id}`);
    const second = await ask();
    expect(((await second.json()) as RunView).id).toBe(id);
    // A source takes one run at a time: without the key it is a conflict.
    const other = await call(
      endpoints.startRun,
      { params: { id: "ecb-fx" }, body: { snapshot: true } },
      {},
      own.baseUrl,
    );
    expect(other.status).toBe(409);
  });
});

describe("POST /reports", () => {
  const state = async () => {
    const { total } = await readAs<List<BaselineView>>(
      "listBaselines",
      { query: { limit: "1" } },
      own.baseUrl,
    );
    const reports = await readAs<{ data: ReportView[] }>("listReports", {}, own.baseUrl);
    return { total, reports: reports.data.map(({ slug }) => slug).sort() };
  };
  const send = async (body: unknown) => await call(endpoints.importReport, { body }, {}, own.baseUrl);

  it.each([
    ["an unknown segment", { segment: "no-such-segment" }],
    ["an unknown company", { company: "no-such-company" }],
    ["a wrong unit", { unit: "bananas" }],
    ["a wrong period", { points: [{ period: "2023-13", value: 1, qualifier: "exact", printed: "1" }] }],
  ])("with %s in one of its baselines changes nothing", async (_what, change) => {
    const before = await state();
    const good = importable("half-a-report");
    const [first] = good.baselines;
    const answer = await send({ ...good, baselines: [first, { ...first, key: "second", ...change }] });
    const body = (await answer.json()) as { errors?: { pointer?: string }[] };
    expect([400, 422]).toContain(answer.status);
    expect(body.errors?.every(({ pointer }) => pointer?.startsWith("/baselines/1") ?? false)).toBe(true);
    expect(body.errors?.length).toBeGreaterThan(0);
    expect(await state()).toEqual(before);
  });

  it("with two baselines of one key changes nothing", async () => {
    const before = await state();
    const good = importable("half-a-report");
    const answer = await send({ ...good, baselines: [...good.baselines, ...good.baselines] });
    expect([400, 409, 422]).toContain(answer.status);
    expect(await state()).toEqual(before);
  });

  it("takes a whole report, scores it, and does not take it twice", async () => {
    const before = await state();
    const answer = await send(importable("whole-report"));
    expect(answer.status).toBe(201);
    expect(endpoints.importReport.response.parse(await answer.json())).toMatchObject({
      slug: "whole-report",
      baselines: 1,
    });
    const after = await state();
    expect(after).toEqual({ total: before.total + 1, reports: [...before.reports, "whole-report"].sort() });
    const row = await readAs<BaselineView>(
      "getBaseline",
      { params: { report: "whole-report", key: "market" } },
      own.baseUrl,
    );
    expect(row.audit.verdict).toBe("consistent");
    const again = await send(importable("whole-report"));
    expect(again.status).toBe(409);
    expect(await state()).toEqual(after);
  });
});
