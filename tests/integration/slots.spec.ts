import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Redis } from "ioredis";
import type { RunView, ScheduleEventView, ScheduleView } from "../../packages/shared/src/contract/index.ts";
import { given, type List, readAs } from "../contract/client.ts";
import { until } from "../services/instance.mjs";
import { ownInstance, type OwnInstance } from "./own-instance.ts";

let own: OwnInstance;
/** Fires while the other tests go on; its minute is counted when it is over. */
let everySecond: ScheduleView;
beforeAll(async () => {
  own = await ownInstance({ workers: 2 });
  everySecond = await create({ cron: "0 0 1 1 *", missed: "all" });
  // A rule of six fields fires every second; people can write five. The workers mirror what stands in the database.
  await own.rows("update schedule set cron = '* * * * * *', seen_until = now() where id = $1", [
    everySecond.id,
  ]);
});
afterAll(() => own.stop());

async function create(body: Readonly<Record<string, unknown>>): Promise<ScheduleView> {
  return await readAs<ScheduleView>(
    "createSchedule",
    { body: { source: "ecb-fx", parameters: { snapshot: true }, ...body } },
    own.baseUrl,
  );
}

async function update(id: string, body: Readonly<Record<string, unknown>>): Promise<ScheduleView> {
  return await readAs<ScheduleView>("updateSchedule", { params: { id }, body }, own.baseUrl);
}

async function history(id: string): Promise<readonly ScheduleEventView[]> {
  const { data } = await readAs<List<ScheduleEventView>>(
    "listScheduleEvents",
    { params: { id } },
    own.baseUrl,
  );
  return data;
}

async function slotsOf(id: string): Promise<number[]> {
  const rows = await own.rows<{ slot: Date }>("select slot from run where schedule_id = $1 order by slot", [
    id,
  ]);
  return rows.map(({ slot }) => slot.getTime());
}

describe("slots at which no worker ran", () => {
  // An hourly rule that was seen last five and a half hours ago has missed five slots, or six where the hour turned.
  async function missed(policy: string): Promise<{ runs: number; slots: number }> {
    const schedule = await create({ cron: "30 * * * *", missed: policy });
    await own.rows("update schedule set seen_until = now() - interval '5 hours 30 minutes' where id = $1", [
      schedule.id,
    ]);
    const event = await until(
      "the workers have looked",
      async () => (await history(schedule.id)).find(({ kind }) => kind === "missed") ?? null,
    );
    const slots = Number(event.changes.find(({ field }) => field === "slots")?.to);
    const runs = await slotsOf(schedule.id);
    // Both workers look from time to time; the slots stay decided.
    await readAs("updateSchedule", { params: { id: schedule.id }, body: { enabled: false } }, own.baseUrl);
    return { runs: runs.length, slots };
  }

  it("are left out under `skip`", async () => {
    const { runs, slots } = await missed("skip");
    expect([5, 6]).toContain(slots);
    expect(runs).toBeLessThanOrEqual(slots === 5 ? 1 : 0);
  });

  it("are made up for by one run under `once`", async () => {
    expect((await missed("once")).runs).toBe(1);
  });

  it("are each made up for under `all`", async () => {
    const { runs, slots } = await missed("all");
    expect(runs).toBeGreaterThanOrEqual(slots);
    expect(runs).toBeLessThanOrEqual(slots + 1);
  });

  it("do not count while a schedule is paused, nor before a new rule", async () => {
    const schedule = await create({ cron: "30 * * * *", missed: "all", enabled: false });
    await own.rows("update schedule set seen_until = now() - interval '5 hours' where id = $1", [
      schedule.id,
    ]);
    await update(schedule.id, { enabled: true });
    const [row] = await own.rows<{ fresh: boolean }>(
      "select seen_until > now() - interval '1 minute' as fresh from schedule where id = $1",
      [schedule.id],
    );
    expect(row?.fresh).toBe(true);
    expect((await slotsOf(schedule.id)).length).toBeLessThanOrEqual(1);
  });
});

describe("a schedule's history", () => {
  it("tells every edit with what was there before, and stays when the schedule is gone", async () => {
    const { id } = await create({ cron: "0 5 1 1 *", timeZone: "Asia/Seoul", enabled: false });
    await update(id, { cron: "30 6 1 1 *", missed: "all" });
    await update(id, { enabled: true });
    await update(id, { enabled: false });
    // Nothing changes, and nothing is written.
    await update(id, { missed: "all" });
    await readAs("deleteSchedule", { params: { id } }, own.baseUrl);
    const events = await history(id);
    expect(events.map(({ kind }) => kind)).toEqual(["deleted", "paused", "resumed", "changed", "created"]);
    expect(events[3]?.changes).toEqual([
      { field: "cron", from: "0 5 1 1 *", to: "30 6 1 1 *" },
      { field: "missed", from: "once", to: "all" },
    ]);
    expect(events[4]?.changes).toContainEqual({ field: "timeZone", from: null, to: "Asia/Seoul" });
  });
});

describe("two workers and one schedule", () => {
  it("make sixty runs of sixty slots", async () => {
    const slots = await until(
      "sixty slots have their runs",
      async () => {
        const all = await slotsOf(everySecond.id);
        return all.length >= 60 ? all : null;
      },
      150_000,
    );
    await readAs("deleteSchedule", { params: { id: everySecond.id } }, own.baseUrl);
    const sixty = slots.slice(0, 60);
    const first = sixty[0] ?? 0;
    // One for each second from the first on: none left out, none twice.
    expect(sixty).toEqual(Array.from({ length: 60 }, (_, index) => first + index * 1000));
  }, 200_000);
});

describe("Redis wiped while runs wait and a schedule is due", () => {
  it("loses neither: PostgreSQL has both", async () => {
    const schedule = await create({ cron: "0 5 1 1 *" });
    const client = new Redis(given("TEST_REDIS_URL"));
    try {
      const [run] = await own.rows<{ id: string }>(
        "insert into run (id, source_id, trigger, parameters) values (gen_random_uuid(), 'ecb-fx', 'manual', '{\"snapshot\":true}') returning id",
      );
      // The keys of this instance alone: other tests have theirs on the same server.
      const keys = await client.keys(`${own.prefix}:*`);
      if (keys.length > 0) await client.del(keys);
      await own.rows("update schedule set seen_until = now() - interval '400 days' where id = $1", [
        schedule.id,
      ]);
      await until("the waiting run is over", async () => {
        const { data } = await readAs<List<RunView>>(
          "listRuns",
          { query: { source: "ecb-fx", status: "finished" } },
          own.baseUrl,
        );
        return data.some(({ id }) => id === run?.id);
      });
      await until(
        "the schedule is back in Redis",
        async () => (await client.keys(`${own.prefix}:*repeat*schedule-${schedule.id}*`)).length > 0,
      );
    } finally {
      client.disconnect();
    }
  });
});
