import { describe, expect, it } from "@jest/globals";
import { sparkPath } from "./model.ts";

describe("a sparkline", () => {
  it("runs from edge to edge, the lowest value at the bottom and the highest at the top", () => {
    expect(sparkPath([0, 5, 10], 106, 26)).toEqual({ path: "M3 23L53 13L103 3", last: { x: 103, y: 3 } });
  });

  it("breaks at a gap instead of bridging it", () => {
    expect(sparkPath([1, null, 1], 106, 26).path).toBe("M3 13M103 13");
  });

  it("is nothing without values", () => {
    expect(sparkPath([null, null], 100, 20)).toEqual({ path: "", last: null });
  });
});
