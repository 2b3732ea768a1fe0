import { describe, expect, it } from "@jest/globals";
import { freshnessOf, latenessOf } from "./freshness.ts";

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

describe("lateness", () => {
  const well = { paused: false, breakerOpen: false, canFetch: true, lastOutcome: "unchanged" };

  it("counts from the day by which the next period should have been there", () => {
    // 2026-10-14 and 31 + 10 days: 2026-11-24.
    expect(latenessOf("2026-10-14", monthly, "2026-11-24", well)).toEqual({
      dueOn: "2026-11-24",
      lateDays: 0,
      lateReason: null,
    });
    expect(latenessOf("2026-10-10", monthly, "2026-11-24", well)).toEqual({
      dueOn: "2026-11-20",
      lateDays: 4,
      lateReason: "nothing-newer",
    });
  });

  it.each([
    ["paused", { paused: true, lastOutcome: "failed" }],
    ["cannot-fetch", { canFetch: false, lastOutcome: null }],
    ["breaker", { breakerOpen: true, lastOutcome: "failed" }],
    ["never-asked", { lastOutcome: null }],
    ["last-run-failed", { lastOutcome: "failed" }],
    ["nothing-newer", { lastOutcome: "changed" }],
  ])("says why: %s", (lateReason, state) => {
    expect(latenessOf("2026-01-01", monthly, "2026-11-24", { ...well, ...state })).toMatchObject({
      lateReason,
    });
  });

  it("is none where nothing new is awaited, and has only a reason where nothing ever came", () => {
    expect(latenessOf("2023-11-13", null, "2026-11-24", well)).toEqual({
      dueOn: null,
      lateDays: null,
      lateReason: null,
    });
    expect(latenessOf(null, monthly, "2026-11-24", { ...well, lastOutcome: null }).lateReason).toBe(
      "never-asked",
    );
  });
});
