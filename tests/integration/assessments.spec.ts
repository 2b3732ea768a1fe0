import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { BaselineView, ComparisonView, Scoreboard } from "../../packages/shared/src/contract/index.ts";
import { readAs } from "../contract/client.ts";
import { until } from "../services/instance.mjs";
import { ownInstance, type OwnInstance } from "./own-instance.ts";

let own: OwnInstance;
beforeAll(async () => {
  own = await ownInstance();
}, 240_000);
afterAll(async () => {
  await own.stop();
});

const REPORT = "star-2023-11";
interface Stored {
  readonly key: string;
  readonly computed: string;
  readonly inputs: Record<string, string>;
}

/** Today's stored assessments whose inputs are as they were when they were worked out. */
async function upToDate(): Promise<Stored[]> {
  return await own.rows<Stored>(
    `WITH state AS (SELECT key, sum(n)::text AS n FROM input_change GROUP BY key)
     SELECT split_part(baseline_id, '/', 2) AS key, computed_at::text AS computed, inputs FROM assessment a
      WHERE report_slug = $1 AND as_of = current_date AND NOT EXISTS (
        SELECT FROM jsonb_each_text(a.inputs) i LEFT JOIN state s ON s.key = i.key WHERE coalesce(s.n, '0') <> i.value)`,
    [REPORT],
  );
}

/** Waits for the worker to have stored every baseline of the report. */
async function allStored(): Promise<Stored[]> {
  const [{ n } = { n: 0 }] = await own.rows<{ n: number }>(
    "SELECT count(*)::int AS n FROM baseline WHERE report_slug = $1",
    [REPORT],
  );
  return await until("all assessments are stored", async () => {
    const stored = await upToDate();
    return stored.length === n ? stored : null;
  });
}

const board = async (query: Record<string, string> = {}) =>
  await readAs<Scoreboard>("getScoreboard", { params: { slug: REPORT }, query }, own.baseUrl);
const fresh = async ({ id }: BaselineView, query: Record<string, string> = {}) => {
  const [report = "", key = ""] = id.split("/");
  return (await readAs<ComparisonView>("getComparison", { params: { report, key }, query }, own.baseUrl))
    .assessment;
};

/** A later edition of a published figure, as a run would store it. */
async function publish(quantity: string, factor: number): Promise<void> {
  await own.rows(
    `INSERT INTO market_estimate (quantity, publisher, definition, kind, period, value, unit, known_on, source_id, run_id,
        document_id, pointer)
     SELECT quantity, publisher, definition, kind, period, value * $2, unit, current_date, source_id, run_id, document_id,
        pointer FROM market_estimate WHERE quantity = $1 AND kind <> 'forecast'
     ON CONFLICT DO NOTHING`,
    [quantity, factor],
  );
}

describe("stored assessments", () => {
  it("are one for every baseline and the day, and equal a fresh computation", async () => {
    const stored = await allStored();
    expect(stored.length).toBeGreaterThan(150);
    const { rows } = await board();
    for (const row of rows) expect(row.assessment).toEqual(await fresh(row));
  }, 120_000);

  it("are worked out anew where their inputs changed, and only there; readers never see the old one", async () => {
    const before = new Map((await allStored()).map((each) => [each.key, each]));
    const [old] = (await board()).rows.filter(({ id }) => id === `${REPORT}/hbm-market`);
    await publish("hbm-market", 2);
    // At once, before the worker has heard of it.
    const [now] = (await board()).rows.filter(({ id }) => id === `${REPORT}/hbm-market`);
    expect(now?.assessment.actual).toBe(2 * (old?.assessment.actual ?? 0));
    expect(now?.assessment).toEqual(now === undefined ? undefined : await fresh(now));
    const after = await allStored();
    const again = after.filter(({ key, computed }) => before.get(key)?.computed !== computed);
    expect(again.map(({ key }) => key)).toContain("hbm-market");
    expect(again.every(({ inputs }) => "estimate:hbm-market" in inputs)).toBe(true);
    expect(again.length).toBeLessThan(10);
  }, 120_000);

  it("depend on exchange rates only where money is converted", async () => {
    const stored = await allStored();
    const converted = stored.filter(({ inputs }) => Object.keys(inputs).some((key) => key.startsWith("fx:")));
    expect(converted.length).toBeLessThan(stored.length / 2);
    const nvidia = stored.find(({ key }) => key === "nvidia-quarterly-revenue");
    expect(Object.keys(nvidia?.inputs ?? {})).toEqual(["earnings:nvidia"]);
  });

  it("never answer for another day: an earlier day is worked out as it was known then", async () => {
    for (const asOf of ["2024-02-20", "2025-06-30"]) {
      for (const row of (await board({ asOf })).rows) {
        expect(row.assessment).toEqual(await fresh(row, { asOf }));
        expect((row.assessment.observationKnownAt ?? asOf) <= asOf).toBe(true);
        for (const input of row.assessment.derivedFrom) {
          expect(input.knownAt <= asOf).toBe(true);
        }
      }
    }
  }, 120_000);

  it("link every value that they rest on to a raw document that can be fetched", async () => {
    const { rows } = await board();
    const scored = rows.filter(({ assessment }) => assessment.actual !== null);
    expect(scored.length).toBeGreaterThanOrEqual(12);
    const documents = new Set<string>();
    for (const { id, assessment } of scored) {
      expect([id, assessment.derivedFrom.length > 0]).toEqual([id, true]);
      for (const { provenance } of assessment.derivedFrom) {
        expect(provenance.length).toBeGreaterThan(0);
        for (const { document } of provenance) documents.add(document.id);
      }
    }
    for (const id of documents) {
      const answer = await fetch(`${own.baseUrl}/api/v1/documents/${id}/content`);
      expect([id, answer.status]).toEqual([id, 200]);
      await answer.body?.cancel();
    }
  }, 120_000);
});
