import { describe, expect, it } from "@jest/globals";
import { freshnessOf } from "./freshness.ts";

const monthly = { everyDays: 31, lagDays: 10 };

describe("freshness", () => {
  it("is empty before anything came, and fresh for a table that awaits nothing new", () => {
    expect(freshnessOf(null, monthly, "2026-11-24")).toBe("empty");
    expect(freshnessOf("2023-11-13", null, "2026-11-24")).toBe("fresh");
  });

  it.each([
    ["2026-11-24", "fresh"],
    ["2026-10-31", "fresh"],
    ["2026-10-14", "fresh"],
    ["2026-10-13", "due"],
    ["2026-09-13", "due"],
    ["2026-09-12", "late"],
    ["2025-11-14", "late"],
    ["2025-11-13", "abandoned"],
  ])("judges a monthly source by its newest period %s as %s", (newest, expected) => {
    expect(freshnessOf(newest, monthly, "2026-11-24")).toBe(expected);
  });
});
