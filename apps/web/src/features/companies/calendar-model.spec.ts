import { describe, expect, it } from "@jest/globals";
import type { EarningsFactView } from "@sector-tracker/shared/contract";
import { calendarQuarter, calendarQuarters, calendarYears } from "./calendar-model.ts";

const provenance: EarningsFactView["provenance"] = {
  source: "sec-edgar",
  document: {
    id: "00000000-0000-7000-8000-000000000001",
    sha256: "0".repeat(64),
    url: null,
    retrievedAt: "2024-06-01T00:00:00.000Z",
    pointer: "/facts/0",
  },
  citation: null,
  run: "00000000-0000-7000-8000-000000000002",
  knownAt: "2024-06-01",
  ingestedAt: "2024-06-01T00:00:00.000Z",
};
const quarter = (periodStart: string, periodEnd: string, value: number): EarningsFactView => ({
  company: "nvidia",
  concept: "revenue",
  period: `fiscal to ${periodEnd}`,
  periodStart,
  periodEnd,
  fiscalYear: 2025,
  fiscalQuarter: 1,
  value,
  unit: "USD",
  converted: null,
  derived: false,
  derivedFrom: [],
  vintages: 1,
  knownAt: "2024-06-01",
  provenance,
});
/** Four quarters that end in April, July, October and January. */
const year = [
  quarter("2024-01-29", "2024-04-28", 1),
  quarter("2024-04-29", "2024-07-28", 2),
  quarter("2024-07-29", "2024-10-27", 3),
  quarter("2024-10-28", "2025-01-26", 4),
];

describe("fiscal periods by the calendar", () => {
  it("stand in the calendar quarter that holds their middle", () => {
    // The middle of 29 January to 28 April 2024 is 14 March.
    expect(calendarQuarter({ periodStart: "2024-01-29", periodEnd: "2024-04-28" })).toEqual({
      year: 2024,
      quarter: 1,
    });
    expect(calendarQuarter({ periodStart: "2024-10-28", periodEnd: "2025-01-26" })).toEqual({
      year: 2024,
      quarter: 4,
    });
    expect(calendarQuarters(year).map(({ period }) => period)).toEqual([
      "2024-Q1",
      "2024-Q2",
      "2024-Q3",
      "2024-Q4",
    ]);
  });

  it("make a year of exactly four quarters, marked as derived and with its quarters", () => {
    const [sum, ...others] = calendarYears(year);
    expect(others).toEqual([]);
    // 1 + 2 + 3 + 4
    expect(sum).toMatchObject({ period: "2024", value: 10, derived: true, fiscalQuarter: null });
    expect(sum?.derivedFrom.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
    expect(calendarYears(year.slice(1))).toEqual([]);
  });

  it("leave out what would stand twice in one place", () => {
    const changed = [...year, quarter("2024-02-01", "2024-04-30", 9)];
    expect(calendarQuarters(changed).map(({ period }) => period)).toEqual(["2024-Q2", "2024-Q3", "2024-Q4"]);
    expect(calendarYears(changed)).toEqual([]);
  });
});
