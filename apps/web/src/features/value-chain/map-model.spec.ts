import { describe, expect, it } from "@jest/globals";
import type { ValueChain, ValueChainNode } from "@sector-tracker/shared/contract";
import { mapNodes, mapRows, monthEnds } from "./map-model.ts";

const statuses = { ahead: 0, "on-track": 0, behind: 0, hit: 0, missed: 0, pending: 0, "not-measurable": 0 };
const node = (
  slug: string,
  parent: string | null,
  layer: ValueChainNode["layer"],
  value: number | null,
  counted: number,
  of: number,
): ValueChainNode => ({
  slug,
  parent,
  layer,
  name: { en: slug, ko: slug },
  value,
  coverage: { counted, of },
  statuses,
  companies: of,
  baselines: 0,
});

// Models hold 100: 70 in llm, 20 in image, so 10 stand in the layer itself. Chips hold 50, all in one part.
const chain: ValueChain = {
  metric: "funding",
  unit: "USD",
  currency: "USD",
  asOf: "2026-11-25",
  note: { en: "", ko: "" },
  links: [],
  nodes: [
    // Seven companies are in layers, an eighth stands in the sector itself with 5.
    node("ai", null, "sector", 155, 6, 8),
    node("semiconductors", "ai", "semiconductors", 50, 1, 2),
    node("ai-accelerators", "semiconductors", "semiconductors", 50, 1, 2),
    node("foundation-models", "ai", "foundation-models", 100, 4, 5),
    node("llm", "foundation-models", "foundation-models", 70, 2, 2),
    node("image-video-models", "foundation-models", "foundation-models", 20, 1, 1),
  ],
};

describe("the map's parts", () => {
  it("add up to their whole at every step, with what stands in no part as a part of its own", () => {
    const nodes = mapNodes(chain);
    for (const whole of nodes.filter((each) => nodes.some(({ parent }) => parent === each.key))) {
      const parts = nodes.filter(({ parent }) => parent === whole.key);
      expect(parts.reduce((sum, part) => sum + (part.value ?? 0), 0)).toBe(whole.value);
      expect(parts.reduce((sum, part) => sum + part.coverage.of, 0)).toBe(whole.coverage.of);
    }
    expect(nodes.find(({ key }) => key === "foundation-models/other")).toMatchObject({
      value: 10,
      coverage: { counted: 1, of: 2 },
    });
    expect(nodes.some(({ key }) => key === "semiconductors/other")).toBe(false);
  });

  it("are never added up for a median", () => {
    const nodes = mapNodes({ ...chain, metric: "revenueGrowth" });
    expect(nodes.find(({ key }) => key === "foundation-models/other")?.value).toBeNull();
  });

  it("stand in the order in which the chain is read, from industries down to chips", () => {
    expect(mapRows(chain).map((row) => row.node.key)).toEqual([
      "foundation-models",
      "semiconductors",
      "ai/other",
    ]);
  });
});

describe("the steps of the as-of slider", () => {
  it("are month ends, over a leap day and a year's end, and at last the present day", () => {
    expect(monthEnds("2023-12-05", "2024-03-10")).toEqual([
      "2023-12-31",
      "2024-01-31",
      "2024-02-29",
      "2024-03-10",
    ]);
  });
});
