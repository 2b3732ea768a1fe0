import { describe, expect, it } from "@jest/globals";
import { foldSeries, type BarsModel } from "./model.ts";

const model: BarsModel = {
  periods: ["2022", "2023"],
  incomplete: [],
  series: [
    { key: "a", label: "A", values: [1, 1] },
    { key: "b", label: "B", values: [10, 20] },
    { key: "c", label: "C", values: [null, 5] },
    { key: "d", label: "D", values: [null, 2] },
  ],
};

describe("bars with many series", () => {
  it("keeps the largest and folds the rest without losing a sum", () => {
    const folded = foldSeries(model, 2, "Others", true);
    expect(folded.series.map((series) => series.key)).toEqual(["b", "c", "others"]);
    const total = (bars: BarsModel) =>
      bars.series.flatMap((series) => series.values).reduce<number>((sum, value) => sum + (value ?? 0), 0);
    expect(total(folded)).toBe(total(model));
  });

  it("never adds medians up", () => {
    expect(foldSeries(model, 2, "Others", false).series.map((series) => series.key)).toEqual(["b", "c"]);
  });

  it("leaves few series as they are", () => {
    expect(foldSeries(model, 4, "Others", true)).toBe(model);
  });
});
