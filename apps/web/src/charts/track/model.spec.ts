import { describe, expect, it } from "@jest/globals";
import { trackModel } from "./model.ts";

const path = [
  { at: "2022-07-02", value: 10 },
  { at: "2030-07-02", value: 100 },
];

describe("the small track of a scoreboard row", () => {
  it("is nothing where there is nothing to draw", () => {
    expect(trackModel([], [], 10, "2026-01-01", 100, 30)).toBeNull();
  });

  it("keeps every point inside its box and runs from left to right", () => {
    const model = trackModel(path, [{ at: "2026-07-02", value: 400 }], 10, "2026-11-24", 100, 30);
    expect(model).not.toBeNull();
    for (const dot of model?.dots ?? []) {
      expect(dot.x).toBeGreaterThanOrEqual(0);
      expect(dot.x).toBeLessThanOrEqual(100);
      expect(dot.y).toBeGreaterThanOrEqual(0);
      expect(dot.y).toBeLessThanOrEqual(30);
    }
    expect(model?.todayX).toBeGreaterThan(model?.dots[0]?.x ?? 0);
  });

  it("leaves today out when the axis does not reach it", () => {
    expect(trackModel(path, [], 10, "2031-01-01", 100, 30)?.todayX).toBeNull();
  });

  it("draws a single observation in the middle", () => {
    const model = trackModel([], [{ at: "2023-01-01", value: 5 }], 10, "2026-01-01", 100, 30);
    expect(model?.dots).toEqual([{ x: 50, y: 15 }]);
  });

  it("draws a value stated once as a level across the box, with the observation on it", () => {
    const model = trackModel(
      [{ at: "2023-06-01", value: 100 }],
      [{ at: "2023-06-01", value: 100 }],
      10,
      "2026-01-01",
      100,
      30,
    );
    expect(model?.expected).toBe("4.0,15.0 96.0,15.0");
    expect(model?.dots).toEqual([{ x: 50, y: 15 }]);
  });
});
