import { readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { given } from "../contract/client.ts";

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

/** An answer as it comes over the wire: `fetch` would unpack it. */
async function sent(file: string, accepts: string): Promise<{ answer: IncomingMessage; body: Buffer }> {
  return await new Promise((resolve, reject) => {
    get(`${given("TEST_BASE_URL")}/${file}`, { headers: { "accept-encoding": accepts } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        resolve({ answer, body: Buffer.concat(parts) });
      });
      answer.on("error", reject);
    }).on("error", reject);
  });
}

/** What the server sends of these files to a browser of today, in kilobytes. */
async function kilobytes(files: Iterable<string>): Promise<number> {
  let sum = 0;
  for (const file of files) {
    const { answer, body } = await sent(file, "gzip, deflate, br");
    expect(answer.statusCode).toBe(200);
    sum += body.length;
  }
  return sum / 1024;
}

describe("what a reader has to load, as the server sends it: Brotli", () => {
  // Most of it are the frameworks: React, router, query, i18next and the theme of the component kit.
  it.each(["en", "ko"])("the overview in %s within 150 KB of script, without charts", async (language) => {
    const files = scripts([
      "index.html",
      "src/features/overview/overview-page.tsx",
      `src/i18n/${language}-first.ts`,
    ]);
    expect([...files].filter((file) => file.includes("echart"))).toEqual([]);
    const size = await kilobytes(files);
    expect(size).toBeGreaterThan(50);
    expect(size).toBeLessThan(150);
  });

  it("the chart kit within 220 KB on top of a page", async () => {
    const page = scripts(["index.html", "src/features/overview/overview-page.tsx"]);
    const kit = [...scripts(["src/charts/echart.tsx"])].filter((file) => !page.has(file));
    const size = await kilobytes(kit);
    expect(size).toBeGreaterThan(50);
    expect(size).toBeLessThan(220);
  });

  it("once compressed, kept for good, and plain for who asks for no compression", async () => {
    const file = manifest["src/i18n/en-first.ts"]?.file ?? "";
    const plain = await sent(file, "identity");
    expect(plain.answer.headers["content-encoding"]).toBeUndefined();
    expect(plain.body.equals(readFileSync(path.join(DIST, file)))).toBe(true);
    const { answer, body } = await sent(file, "br");
    expect(answer.headers["content-encoding"]).toBe("br");
    expect(answer.headers["content-type"]).toMatch(/^(?:text|application)\/javascript/);
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.vary?.toLowerCase()).toContain("accept-encoding");
    expect(brotliDecompressSync(body).equals(plain.body)).toBe(true);
  });
});
