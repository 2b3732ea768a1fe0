import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { SourceView } from "../../packages/shared/src/contract/index.ts";
import { given, readAs } from "../contract/client.ts";
import { root, settled, until } from "../services/instance.mjs";
import { factCounts } from "./own-instance.ts";
import { refresh } from "./runs.ts";

describe("a refresh twice", () => {
  it("changes nothing the second time and says unchanged, for every source of the snapshot", async () => {
    const database = given("TEST_DATABASE_URL");
    const { data } = await readAs<{ data: SourceView[] }>("listSources");
    const bundled = data.filter(({ hasSnapshot }) => hasSnapshot);
    expect(bundled.length).toBeGreaterThanOrEqual(6);
    const before = await factCounts(database);
    expect(before["earnings_fact"]).toBeGreaterThan(500);
    for (const { id } of bundled) {
      const run = await refresh(id);
      expect({ id, outcome: run.outcome, error: run.error }).toEqual({
        id,
        outcome: "unchanged",
        error: null,
      });
      expect(run.counts).toMatchObject({ inserted: 0, revised: 0, rejected: 0 });
      expect(run.counts.read).toBe(run.counts.unchanged);
      expect(run.counts.read).toBeGreaterThan(0);
    }
    expect(await factCounts(database)).toEqual(before);
  });

  it("a second set-up of the same store ingests nothing twice", async () => {
    const database = given("TEST_DATABASE_URL");
    const before = await factCounts(database);
    const setup = spawnSync(process.execPath, [path.join(root, "apps/api/dist/setup.js")], {
      cwd: root,
      encoding: "utf8",
      env: {
        ...process.env,
        DATABASE_URL: database,
        REDIS_URL: given("TEST_REDIS_URL"),
        QUEUE_PREFIX: "seeded",
      },
    });
    expect({ status: setup.status, stderr: setup.stderr }).toEqual({ status: 0, stderr: "" });
    await until("the runs it asked for are over", () => settled(database));
    expect(await factCounts(database)).toEqual(before);
    const runs = await readAs<{ data: { outcome: string }[] }>("listRuns", {
      query: { trigger: "start", limit: "1" },
    });
    expect(runs.data[0]?.outcome).toBe("unchanged");
  });
});
