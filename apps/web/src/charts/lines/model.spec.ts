import { describe, expect, it } from "@jest/globals";
import { within, type LinesModel } from "./model.ts";

const model: LinesModel = {
  dates: ["2024-01-31", "2024-02-29", "2024-03-31"],
  series: [
    { key: "a", label: "A", values: [1, 2, 3] },
    { key: "b", label: "B", values: [4, null, 6] },
  ],
};

describe("lines that are partly shown", () => {
  it("are the model itself where all of it is shown", () => {
    expect(within(model, new Set(), null)).toBe(model);
  });

  it("leave out a series that is switched off and days outside the span, and nothing else", () => {
    expect(within(model, new Set(["a"]), { from: 1, to: 2 })).toEqual({
      dates: ["2024-02-29", "2024-03-31"],
      series: [{ key: "b", label: "B", values: [null, 6] }],
    });
  });
});
