import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { connectors } from "../../apps/api/src/connectors/registry.ts";
import { sourcesPage } from "../../tools/src/sources-page/write.ts";

const manifests = connectors.map(({ manifest }) => manifest);
/** Every source that the tracker promises to read. */
const promised = [
  "sec-edgar",
  "sec-form-d",
  "opendart",
  "yahoo-fundamentals",
  "yahoo-chart",
  "prices-csv",
  "alpha-vantage",
  "published-estimates",
  "published-rounds",
  "epoch-funding",
  "epoch-revenue",
  "epoch-models",
  "epoch-hardware",
  "crunchbase",
  "cb-insights",
  "ai-index",
  "ecb-fx",
  "fred",
  "fda-ai",
  "hugging-face",
];

describe("the page of sources", () => {
  it("says word for word what the manifests say (npm run docs:sources makes it anew)", () => {
    expect(readFileSync(path.join(import.meta.dirname, "../../docs/sources.md"), "utf8")).toBe(
      sourcesPage(manifests),
    );
  });

  it("has every source that is promised, each once and whole in both languages", () => {
    const ids = manifests.map(({ id }) => id);
    expect(promised.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name, gives, cadence, pitfalls, licence, attribution } of manifests) {
      const words = [name, gives, cadence, pitfalls].flatMap(({ en, ko }) => [en, ko]);
      expect([id, [...words, licence, attribution].filter((text) => text.trim() === "")]).toEqual([id, []]);
    }
  });
});
