import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  BreakerRepository,
  FAILURES_TO_OPEN,
  pauseMinutes,
} from "../../apps/api/src/store/operations/breaker.repository.ts";
import { IngestBench } from "./ingest-bench.ts";

let bench: IngestBench;
let breaker: BreakerRepository;
beforeAll(async () => {
  bench = await IngestBench.open();
  breaker = new BreakerRepository(bench.database);
});
afterAll(async () => {
  await bench.close();
});

const NOON = Date.parse("2026-08-01T12:00:00Z");
const at = (minutes: number) => new Date(NOON + minutes * 60_000);

/** A run that ended so, and what the breaker makes of it. */
async function ended(
  source: string,
  outcome: string,
  { code = "unreachable", parameters = "{}", trigger = "schedule", minutes = 0 } = {},
): Promise<string> {
  const id = randomUUID();
  await bench.rows(
    `INSERT INTO run (id, source_id, trigger, status, outcome, parameters, error_code, error_message)
     VALUES ('${id}', '${source}', '${trigger}', 'finished', '${outcome}', '${parameters}',
       ${outcome === "failed" ? `'${code}', 'no answer'` : "NULL, NULL"})`,
  );
  await breaker.afterRun(id, at(minutes));
  return id;
}
const state = async (source: string) =>
  (
    await bench.rows<{ failures: number; open: boolean; reason: string | null }>(
      `SELECT breaker_failures AS failures, breaker_opened_at IS NOT NULL AS open, breaker_reason AS reason
       FROM source WHERE id = '${source}'`,
    )
  )[0];

/** Until when the source is left alone, in minutes after noon; null while it may be asked. */
const pausedUntil = async (source: string) =>
  (
    await bench.rows<{ minutes: number | null }>(
      `SELECT extract(epoch FROM breaker_retry_at - timestamptz '${at(0).toISOString()}')::int / 60 AS minutes
       FROM source WHERE id = '${source}'`,
    )
  )[0]?.minutes;

describe("the circuit breaker of a source", () => {
  it("opens after five failed runs in a row, says why, and no other source notices", async () => {
    expect(FAILURES_TO_OPEN).toBe(5);
    for (let n = 1; n < FAILURES_TO_OPEN; n += 1) await ended("ecb-fx", "failed");
    expect(await state("ecb-fx")).toMatchObject({ failures: 4, open: false });
    expect(await pausedUntil("ecb-fx")).toBeNull();
    const last = await ended("ecb-fx", "failed");
    expect(await state("ecb-fx")).toEqual({ failures: 5, open: true, reason: "unreachable: no answer" });
    expect(await pausedUntil("ecb-fx")).toBe(60);
    expect(await pausedUntil("fred")).toBeNull();
    const [line] = await bench.rows<{ message: string }>(
      `SELECT message FROM run_log WHERE run_id = '${last}'`,
    );
    expect(line?.message).toContain("5 runs in a row failed");
  });

  it("lets one run try again after an hour; another failure doubles the pause", async () => {
    await ended("ecb-fx", "failed", { minutes: 60 });
    expect(await pausedUntil("ecb-fx")).toBe(60 + 120);
    // 1, 2, 4, 8, 16 hours, and never more than a day.
    expect([5, 6, 7, 8, 9, 10, 30].map(pauseMinutes)).toEqual([60, 120, 240, 480, 960, 1440, 1440]);
  });

  it("closes on the first run that is no failure", async () => {
    await ended("ecb-fx", "unchanged", { minutes: 200 });
    expect(await state("ecb-fx")).toEqual({ failures: 0, open: false, reason: null });
  });

  it("counts only what the source itself did", async () => {
    for (let n = 0; n < 6; n += 1) {
      await ended("fred", "failed", { parameters: '{"snapshot": true}' });
      await ended("fred", "failed", { trigger: "import" });
      await ended("fred", "failed", { code: "not-configured" });
      await ended("fred", "cancelled");
    }
    expect(await state("fred")).toMatchObject({ failures: 0, open: false });
  });
});
