import { describe, expect, it } from "@jest/globals";
import { toDecimal } from "@sector-tracker/shared";
import { equalWeighted } from "./price-basket.ts";

const dates = ["2023-10-31", "2023-11-30", "2023-12-29", "2024-01-31"];
const closes = (...values: (number | null)[]) =>
  values.map((value) => (value === null ? null : toDecimal(String(value))));

describe("an equal-weighted basket", () => {
  it("is the mean of its members' values, each 100 on the base day", () => {
    // 50 → 100 is 200, 10 → 11 is 110: mean 155. Then 75 is 150 and 12 is 120: mean 135.
    const { values, members } = equalWeighted(
      dates,
      [closes(40, 50, 100, 75), closes(9, 10, 11, 12)],
      "2023-11-13",
    );
    expect(values.map((value) => value?.toNumber() ?? null)).toEqual([null, 100, 155, 135]);
    expect(members).toBe(2);
  });

  it("leaves out who was listed later, and holds a member without a close at its last", () => {
    // The third has its first close 79 days after the base. The second stands still at 110: (150 + 110) / 2 = 130.
    const { values, members } = equalWeighted(
      dates,
      [closes(40, 50, 100, 75), closes(9, 10, 11, null), closes(null, null, null, 7)],
      "2023-11-13",
    );
    expect(values.map((value) => value?.toNumber() ?? null)).toEqual([null, 100, 155, 130]);
    expect(members).toBe(2);
  });

  it("has no value without a member", () => {
    expect(equalWeighted(dates, [closes(null, null, null, null)], "2023-11-13")).toEqual({
      values: [null, null, null, null],
      members: 0,
    });
  });
});
