import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import type { SourceView } from "../../packages/shared/src/contract/index.ts";
import { readAs } from "../contract/client.ts";
import { factCounts, ownInstance, type OwnInstance } from "../integration/own-instance.ts";
import { refresh } from "../integration/runs.ts";
import { root } from "../services/instance.mjs";

const bundled = path.join(root, "data/snapshot");
let folder: string;
let own: OwnInstance;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sector-tracker-broken-"));
  cpSync(bundled, folder, { recursive: true });
  own = await ownInstance({ env: { SNAPSHOT_DIR: folder } });
});
afterEach(() => {
  cpSync(bundled, folder, { recursive: true });
});
afterAll(async () => {
  await own.stop();
  rmSync(folder, { recursive: true, force: true });
});

const tables = ["ecb-fx", "sec-edgar", "prices-csv", "published-rounds"] as const;
const file = (source: string) => path.join(folder, `${source}.csv`);

/** All facts, without the raw documents: a broken one may be kept for a person to look at. */
async function facts(): Promise<Record<string, number>> {
  const counts = Object.entries(await factCounts(own.databaseUrl));
  return Object.fromEntries(counts.filter(([table]) => table !== "raw_content" && table !== "document"));
}

describe.each(tables)("%s: a document that is not what it claims", (source) => {
  it.each([
    ["a page of HTML", "<!doctype html><html><body>Service unavailable</body></html>", "not-the-format"],
    ["nothing at all", "", "empty-document"],
    ["a table of something else", "name,colour\nfirst,red\n", "not-the-format"],
    ["an error in JSON", '{"error":"limit exceeded"}', "not-the-format"],
  ])("%s fails its run with the reason and leaves what was there", async (_what, content, code) => {
    const before = await facts();
    writeFileSync(file(source), content);
    const run = await refresh(source, own.baseUrl);
    expect(run).toMatchObject({ outcome: "failed", error: { code } });
    expect(run.error?.message.length).toBeGreaterThan(10);
    expect(run.counts).toMatchObject({ inserted: 0, revised: 0 });
    expect(await facts()).toEqual(before);
  });

  it("cut off after a part of its rows stores nothing by halves", async () => {
    const before = await facts();
    const text = readFileSync(file(source), "utf8");
    writeFileSync(file(source), text.slice(0, Math.floor(text.length * 0.3)));
    const run = await refresh(source, own.baseUrl);
    // A table that suddenly holds a third of its rows is no refresh, whatever its last line looks like.
    expect(["failed", "suspicious"]).toContain(run.outcome);
    expect(run.counts).toMatchObject({ inserted: 0, revised: 0 });
    expect(await facts()).toEqual(before);
  });

  it("cut off within its last row stores nothing of that row", async () => {
    const before = await facts();
    const text = readFileSync(file(source), "utf8").trimEnd();
    const last = text.slice(text.lastIndexOf("\n"));
    writeFileSync(file(source), text.slice(0, text.length - Math.floor(last.length * 0.6)));
    const run = await refresh(source, own.baseUrl);
    expect(run.counts).toMatchObject({ inserted: 0, revised: 0 });
    // Where the cut falls within quotes the whole table cannot be read; else that row alone is turned away.
    const turnedAway = run.outcome === "failed" ? run.error?.code : run.counts.rejected;
    expect(turnedAway).toBe(run.outcome === "failed" ? "not-the-format" : 1);
    expect(await facts()).toEqual(before);
  });

  it("works again with the right document", async () => {
    const run = await refresh(source, own.baseUrl);
    expect({ outcome: run.outcome, error: run.error }).toEqual({ outcome: "unchanged", error: null });
  });
});

describe("a row that fails validation", () => {
  it("is kept as a rejection with its reason and place, and the others are stored", async () => {
    const lines = readFileSync(file("ecb-fx"), "utf8").trimEnd().split("\n");
    const last = lines.at(-1) ?? "";
    const cells = last.split(",");
    const negative = [...cells.slice(0, 5), "-1.5", ...cells.slice(6)]
      .join(",")
      .replace(/^fx,[A-Z]{3}/, "fx,XTS");
    const before = await facts();
    writeFileSync(file("ecb-fx"), `${[...lines, negative].join("\n")}\n`);
    const run = await refresh("ecb-fx", own.baseUrl);
    expect(run.counts).toMatchObject({ inserted: 0, rejected: 1 });
    const { data } = await readAs<{
      data: { reason: string; message: string; pointer: string; raw: string }[];
    }>("listRejections", { query: { run: run.id } }, own.baseUrl);
    expect(data).toHaveLength(1);
    expect(data[0]?.raw).toContain("-1.5");
    expect(data[0]?.message.length).toBeGreaterThan(5);
    expect(await facts()).toEqual(before);
  });

  it("a source that cannot be fetched with these settings says so, and its run fails with the reason", async () => {
    const { data } = await readAs<{ data: SourceView[] }>("listSources", {}, own.baseUrl);
    const edgar = data.find(({ id }) => id === "sec-edgar");
    expect(edgar).toMatchObject({ canFetch: false });
    expect(edgar?.canFetchReason?.en.length).toBeGreaterThan(10);
  });
});
