import { describe, expect, it } from "@jest/globals";
import { addDays, Decimal } from "@sector-tracker/shared";
import { completenessOf, type SeenRound } from "./completeness.ts";

/** A quarter of five rounds of 10 each: `late` of them are seen 60 days after its end, the others when announced. */
function quarter(announcedOn: string, end: string, late: number): SeenRound[] {
  return Array.from({ length: 5 }, (_, index) => ({
    announcedOn,
    seenOn: index < late ? addDays(end, 60) : announcedOn,
    weight: new Decimal(10),
  }));
}

const watched = [
  ...quarter("2024-02-15", "2024-03-31", 1),
  ...quarter("2024-05-15", "2024-06-30", 2),
  ...quarter("2024-08-15", "2024-09-30", 1),
  ...quarter("2024-11-15", "2024-12-31", 3),
];

describe("how complete a period usually is by now, learned from the store's own vintages", () => {
  it("is the middle of what earlier periods held at the same age", () => {
    // The first quarter of 2026 ended 30 days ago. At that age the four quarters held 4, 3, 4 and 2 of their 5 rounds:
    // 80, 60, 80 and 40 per cent, whose middle is 70.
    expect(completenessOf({ end: "2026-03-31" }, "quarter", watched, "2026-04-30")).toEqual({
      ageDays: 30,
      percent: 70,
      low: 40,
      high: 80,
      periods: 4,
      needed: 4,
    });
    // After 60 days everything was there.
    expect(completenessOf({ end: "2026-03-31" }, "quarter", watched, "2026-05-30").percent).toBe(100);
  });

  it("is no number where the history was loaded afterwards, because that shows no delays", () => {
    const loaded = watched.map((round) => ({ ...round, seenOn: "2026-01-10" }));
    expect(completenessOf({ end: "2026-03-31" }, "quarter", loaded, "2026-04-30")).toMatchObject({
      percent: null,
      low: null,
      high: null,
      periods: 0,
    });
  });

  it("is no number from three periods, and one from the day on which the fourth has filled", () => {
    expect(completenessOf({ end: "2025-12-31" }, "quarter", watched, "2025-12-30")).toMatchObject({
      percent: null,
      periods: 3,
    });
    expect(completenessOf({ end: "2025-12-31" }, "quarter", watched, "2025-12-31").periods).toBe(4);
  });

  it("knows nothing that the store learned after the as-of day", () => {
    const later = quarter("2024-02-20", "2024-03-31", 0).map((round) => ({ ...round, seenOn: "2026-06-01" }));
    expect(
      completenessOf({ end: "2026-03-31" }, "quarter", [...watched, ...later], "2026-04-30").percent,
    ).toBe(70);
  });
});
