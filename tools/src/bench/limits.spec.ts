import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { judge, readLimits } from "./limits.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "bench-limits-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
function file(text: string): string {
  const at = path.join(folder, "limits.json");
  writeFileSync(at, text);
  return at;
}

describe("limits of a benchmark", () => {
  it("let a ratio up to the limit pass, and nothing above it", () => {
    // 3 s over 2 s is 1.5; 3.1 s over 2 s is 1.55.
    const limits = readLimits(file('{"ingest":{"first":1.5}}'), "ingest");
    const at = (seconds: number) => judge([{ name: "first", rows: 1, seconds, yardstickSeconds: 2 }], limits);
    expect(at(3)).toMatchObject([{ ratio: 1.5, limit: 1.5, within: true }]);
    expect(at(3.1)).toMatchObject([{ ratio: 1.55, within: false }]);
  });

  it.each([
    ["no file of limits", "{", /cannot be read/],
    ["no limits for the benchmark", '{"other":{"a":1}}', /no limits for ingest/],
    ["a limit that is no number", '{"ingest":{"first":"2"}}', /must be a number/],
  ])("say what is wrong: %s", (_name, text, problem) => {
    expect(() => readLimits(file(text), "ingest")).toThrow(problem);
  });

  it("leave no measurement without one", () => {
    expect(() => judge([{ name: "new", rows: 1, seconds: 1, yardstickSeconds: 1 }], { first: 1 })).toThrow(
      /no limit for "new"/,
    );
  });
});
