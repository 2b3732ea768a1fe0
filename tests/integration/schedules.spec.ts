import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Redis } from "ioredis";
import type { ScheduleView } from "../../packages/shared/src/contract/index.ts";
import { startRedis } from "../../tools/dist/services/redis.js";
import { readAs } from "../contract/client.ts";
import { until } from "../services/instance.mjs";
import { ownInstance, type OwnInstance } from "./own-instance.ts";

let folder: string;
let redis: Awaited<ReturnType<typeof startRedis>>;
let own: OwnInstance;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sector-tracker-schedules-"));
  // A Redis of its own: these tests wipe it.
  redis = await startRedis(folder, { durable: false, log: () => undefined, say: () => undefined });
  own = await ownInstance({ workers: 2, redisUrl: redis.url });
});
afterAll(async () => {
  await own.stop();
  await redis.child.stop("SIGTERM", 3000);
  rmSync(folder, { recursive: true, force: true });
});

interface Fired {
  readonly id: string;
  readonly slot: Date;
  readonly status: string;
  readonly outcome: string | null;
}

describe("schedules", () => {
  it("survive a wiped Redis, and two workers make one run of each slot", async () => {
    const schedule = await readAs<ScheduleView>(
      "createSchedule",
      {
        body: { source: "ecb-fx", cron: "* * * * *", timeZone: "Asia/Seoul", parameters: { snapshot: true } },
      },
      own.baseUrl,
    );
    expect(schedule.nextFirings).toHaveLength(5);
    const client = new Redis(redis.url);
    try {
      await client.flushall();
      expect(await client.dbsize()).toBe(0);
      await until(
        "the schedule is back in Redis",
        async () => (await client.keys(`${own.prefix}:*repeat*`)).length > 0,
      );
    } finally {
      client.disconnect();
    }
    const fired = async () =>
      await own.rows<Fired>(
        "select id, slot, status, outcome from run where schedule_id = $1 order by slot, queued_at",
        [schedule.id],
      );
    // Two slots at most 60 s apart; the second shows that the first fired once only.
    const runs = await until(
      "two slots have fired and their runs are over",
      async () => {
        const all = await fired();
        const slots = new Set(all.map(({ slot }) => slot.getTime()));
        return slots.size >= 2 && all.every(({ status }) => status === "finished") ? all : null;
      },
      150_000,
    );
    expect(new Set(runs.map(({ slot }) => slot.getTime())).size).toBe(runs.length);
    expect(runs.every(({ slot }) => slot.getTime() % 60_000 === 0)).toBe(true);
    expect(runs.every(({ outcome }) => outcome === "unchanged")).toBe(true);

    const paused = await readAs<ScheduleView>(
      "updateSchedule",
      { params: { id: schedule.id }, body: { enabled: false } },
      own.baseUrl,
    );
    expect(paused).toMatchObject({ enabled: false, nextFirings: [] });
    await readAs("deleteSchedule", { params: { id: schedule.id } }, own.baseUrl);
    // Its runs stay.
    expect((await own.rows("select 1 from run where trigger = 'schedule'")).length).toBeGreaterThanOrEqual(2);
  }, 240_000);

  it("a run that waits when Redis is wiped is carried out all the same", async () => {
    const client = new Redis(redis.url);
    try {
      const [run] = await own.rows<{ id: string }>(
        "insert into run (id, source_id, trigger, parameters) values (gen_random_uuid(), 'ecb-fx', 'manual', '{\"snapshot\":true}') returning id",
      );
      await client.flushall();
      await until("the run is over", async () => {
        const [row] = await own.rows<{ status: string }>("select status from run where id = $1", [run?.id]);
        return row?.status === "finished";
      });
    } finally {
      client.disconnect();
    }
  });
});
