import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { EarningsFactView } from "../../packages/shared/src/contract/index.ts";
import { type List, readAs } from "../contract/client.ts";
import { root } from "../services/instance.mjs";
import { ownInstance, type OwnInstance } from "./own-instance.ts";
import { refresh } from "./runs.ts";

let folder: string;
let own: OwnInstance;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sector-tracker-restated-"));
  cpSync(path.join(root, "data/snapshot"), folder, { recursive: true });
  own = await ownInstance({ env: { SNAPSHOT_DIR: folder } });
});
afterAll(async () => {
  await own.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function revenue2024(query: Record<string, string> = {}): Promise<readonly EarningsFactView[]> {
  const list = await readAs<List<EarningsFactView>>(
    "listCompanyEarnings",
    { params: { slug: "nvidia" }, query: { concept: "revenue", period: "year", limit: "500", ...query } },
    own.baseUrl,
  );
  return list.data.filter(({ period }) => period === "FY2024");
}

describe("a restated figure", () => {
  it("is a new vintage: the day before shows the old value, the day itself the new, and never both", async () => {
    const file = path.join(folder, "sec-edgar.csv");
    const text = readFileSync(file, "utf8");
    const line = text.split("\n").find((row) => row.includes("60922000000") && row.includes("2024-02-21"));
    if (line === undefined) throw new Error("NVIDIA's fiscal 2024 is not in the snapshot");
    const restated = line.replace("60922000000", "60900000000").replaceAll("2024-02-21", "2024-06-03");
    writeFileSync(file, `${text.trimEnd()}\n${restated}\n`);

    const run = await refresh("sec-edgar", own.baseUrl);
    expect({ outcome: run.outcome, error: run.error }).toEqual({ outcome: "changed", error: null });
    expect(run.counts).toMatchObject({ inserted: 0, revised: 1, rejected: 0 });

    const values = async (query: Record<string, string>) =>
      (await revenue2024(query)).map(({ value, knownAt }) => [value, knownAt]);
    expect(await values({ asOf: "2024-02-20" })).toEqual([]);
    expect(await values({ asOf: "2024-06-02" })).toEqual([[60_922_000_000, "2024-02-21"]]);
    expect(await values({ asOf: "2024-06-03" })).toEqual([[60_900_000_000, "2024-06-03"]]);
    expect(await values({})).toEqual([[60_900_000_000, "2024-06-03"]]);
    expect((await values({ vintages: "all" })).sort()).toEqual([
      [60_900_000_000, "2024-06-03"],
      [60_922_000_000, "2024-02-21"],
    ]);
  });
});
