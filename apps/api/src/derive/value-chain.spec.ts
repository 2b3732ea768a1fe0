import { describe, expect, it } from "@jest/globals";
import { SegmentTree } from "./segment-tree.ts";
import { keptPercent, rollUp } from "./value-chain.ts";

const tree = new SegmentTree([
  { slug: "root", parent_slug: null, position: 0 },
  { slug: "chips", parent_slug: "root", position: 2 },
  { slug: "memory", parent_slug: "chips", position: 1 },
  { slug: "models", parent_slug: "root", position: 1 },
]);

describe("the segment tree", () => {
  it("lists each segment before those below it, siblings by position", () => {
    expect(tree.inOrder().map((segment) => segment.slug)).toEqual(["root", "models", "chips", "memory"]);
  });

  it("knows what lies within a segment and the way down to it", () => {
    expect([...tree.within("chips")]).toEqual(["chips", "memory"]);
    expect(tree.within("nowhere").size).toBe(0);
    expect(tree.path("memory").map((segment) => segment.slug)).toEqual(["root", "chips", "memory"]);
  });
});

describe("a rollup", () => {
  const figures = [
    { segment: "chips", value: 5 },
    { segment: "memory", value: 2 },
    { segment: "models", value: null },
    { segment: null, value: 100 },
  ];

  it("sums each company once, so that a parent is the sum of its children and its own", () => {
    const sums = rollUp(tree, figures, "sum");
    expect(sums.get("memory")).toEqual({ value: 2, counted: 1, of: 1 });
    expect(sums.get("chips")).toEqual({ value: 7, counted: 2, of: 2 });
    expect(sums.get("root")).toEqual({ value: 7, counted: 2, of: 3 });
  });

  it("has no value, rather than zero, where no company has the figure", () => {
    expect(rollUp(tree, figures, "sum").get("models")).toEqual({ value: null, counted: 0, of: 1 });
  });

  it("takes the middle of all members below for a median", () => {
    expect(rollUp(tree, figures, "median").get("root")?.value).toBe(3.5);
  });
});

describe("the share of kept promises", () => {
  it("counts only what is measured", () => {
    expect(keptPercent(["ahead", "missed", "pending", "not-measurable"])).toEqual({
      value: 50,
      counted: 2,
      of: 4,
    });
    expect(keptPercent(["pending"])).toEqual({ value: null, counted: 0, of: 1 });
  });
});
