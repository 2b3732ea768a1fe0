import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";

const DIST = path.resolve("apps/web/dist");

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const manifest = JSON.parse(readFileSync(path.join(DIST, ".vite/manifest.json"), "utf8")) as Record<
  string,
  Chunk
>;

/** The script files that a browser must have before these entries run. */
function scripts(entries: readonly string[]): Set<string> {
  const files = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The build has no ${key}.`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) add(next);
  };
  for (const entry of entries) add(entry);
  return files;
}

const kilobytes = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(DIST, file))).length, 0) / 1024;

describe("what a reader has to load, compressed", () => {
  // Most of it are the frameworks: React, router, query, i18next and the theme of the component kit.
  it.each(["en", "ko"])("the overview in %s within 180 KB of script, without charts", (language) => {
    const files = scripts([
      "index.html",
      "src/features/overview/overview-page.tsx",
      `src/i18n/${language}.ts`,
    ]);
    expect([...files].filter((file) => file.includes("echart"))).toEqual([]);
    expect(kilobytes(files)).toBeLessThan(180);
  });

  it("the chart kit within 220 KB on top of a page", () => {
    const page = scripts(["index.html", "src/features/overview/overview-page.tsx"]);
    const kit = [...scripts(["src/charts/echart.tsx"])].filter((file) => !page.has(file));
    expect(kilobytes(kit)).toBeGreaterThan(50);
    expect(kilobytes(kit)).toBeLessThan(220);
  });
});
