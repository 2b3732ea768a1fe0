import { describe, expect, it } from "@jest/globals";
import { dayPosition, monthsOf } from "./report-marks.ts";

describe("where the report's statements stand over the bars", () => {
  it("reads years and spans of months, and nothing else", () => {
    expect(monthsOf("2022")).toEqual({ from: "2022-01", to: "2022-12" });
    expect(monthsOf("2023-01/2023-08")).toEqual({ from: "2023-01", to: "2023-08" });
    expect(monthsOf("2023-01")).toBeNull();
    expect(monthsOf("FY2024")).toBeNull();
  });

  it("places a day inside its year, quarter or month", () => {
    expect(dayPosition("2023-07-01", ["2022", "2023"])).toBeCloseTo(1.5);
    expect(dayPosition("2023-11-01", ["2023-Q3", "2023-Q4"])).toBeCloseTo(1 + 1 / 3);
    expect(dayPosition("2023-11-01", ["2023-10", "2023-11"])).toBe(1);
    expect(dayPosition("2018-01-01", ["2022", "2023"])).toBeNull();
  });
});
