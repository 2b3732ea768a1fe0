import { describe, expect, it } from "@jest/globals";
import { boundOf } from "./screen-text.ts";

describe("a bound as a person writes it", () => {
  it.each([
    ["1e12", 1e12],
    ["1tn", 1e12],
    ["1.5 bn", 1.5e9],
    ["2조", 2e12],
    ["300억", 3e10],
    ["1,000", 1000],
    ["-20", -20],
    ["−20%", -20],
    ["  ", null],
    ["much", undefined],
    ["1..2", undefined],
  ])("%j is %j", (text, value) => {
    expect(boundOf(text)).toBe(value);
  });
});
