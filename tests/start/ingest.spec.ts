import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { root } from "../services/instance.mjs";
import { Starts } from "./starter.ts";

const starts = new Starts();
let dataDir: string;
let files: string;
beforeAll(() => {
  dataDir = starts.folder();
  files = starts.folder();
  // Two days of three currencies: six rates, and no month or year that is covered to its end.
  const table = "Date,XQA,XQB,XQC\n1990-01-02,1.1,1300.5,120.25\n1990-01-03,1.2,1301.5,121.25\n";
  writeFileSync(path.join(files, "rates.csv"), table);
  writeFileSync(path.join(files, "packed.csv.gz"), gzipSync(table));
  writeFileSync(path.join(files, "broken.csv"), "<!doctype html><html><body>Sorry</body></html>");
});
afterAll(() => starts.end());

/** `npm run ingest -- …` from the folder of the files, with a DATA_DIR over which nothing runs. */
function ingest(...args: readonly string[]): { code: number | null; output: string; errors: string } {
  const own = new Set(["DATABASE_URL", "REDIS_URL", "INIT_CWD"]);
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.has(name)));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, "tools/bootstrap.mjs"), "ingest", ...args],
    { cwd: root, encoding: "utf8", env: { ...clean, DATA_DIR: dataDir, INIT_CWD: files } },
  );
  return { code: status, output: stdout, errors: stderr };
}

const counts = (output: string): Record<string, unknown> => JSON.parse(output) as Record<string, unknown>;

describe("npm run ingest where nothing runs", () => {
  it("rehearses with --dry-run, and keeps nothing", () => {
    const { code, output } = ingest("ecb-fx", "--from", "rates.csv", "--dry-run", "--json");
    expect({ code, ...counts(output) }).toEqual({
      code: 0,
      run: null,
      outcome: "changed",
      read: 6,
      inserted: 6,
      revised: 0,
      unchanged: 0,
      rejected: 0,
    });
  });

  it("prints the run's counts as one line of JSON and nothing else, and ends with 0", () => {
    const { code, output } = ingest("ecb-fx", "--from", "rates.csv", "--json");
    expect(output.trim().split("\n")).toHaveLength(1);
    const { run, ...others } = counts(output);
    expect(run).toMatch(/^[0-9a-f-]{36}$/);
    expect(others).toEqual({
      outcome: "changed",
      read: 6,
      inserted: 6,
      revised: 0,
      unchanged: 0,
      rejected: 0,
    });
    expect(code).toBe(0);
  });

  it("opens what is packed, and ends with 0 where everything was there", () => {
    const { code, output } = ingest("ecb-fx", "--from", "packed.csv.gz", "--json");
    expect({ code, ...counts(output) }).toMatchObject({ code: 0, outcome: "unchanged", unchanged: 6 });
  });

  it("takes a folder file by file, and ends with 1 where a part of it failed", () => {
    const { code, output, errors } = ingest("ecb-fx", "--from", ".", "--json");
    expect({ code, ...counts(output) }).toMatchObject({ code: 1, outcome: "partial", inserted: 0 });
    expect(errors).toContain("not-the-format");
  });

  it.each([
    ["no source", [], /^Usage: npm run ingest/m],
    ["no file", ["ecb-fx"], /^Usage: npm run ingest/m],
    ["a file that is not there", ["ecb-fx", "--from", "nowhere.csv"], /nowhere\.csv is not there/],
    ["an option that there is not", ["ecb-fx", "--from", "rates.csv", "--force"], /--force/],
    ["a source that there is not", ["nobody", "--from", "rates.csv"], /"nobody": use one of .*ecb-fx/],
  ])("ends with 2 before it starts anything: %s", (_what, args, words) => {
    const { code, output, errors } = ingest(...args, "--json");
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(words);
    expect(errors).not.toContain("starting what the import needs");
  });
});
