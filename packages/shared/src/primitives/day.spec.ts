import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addMonths, dayNumber, daysInMonth, isoDay, lastDayOfMonth } from "./day.ts";

/** From 0001-01-01 to 9999-12-31. */
const days = fc.integer({ min: -719_162, max: 2_932_896 });

describe("days as whole numbers", () => {
  it("counts from 1970-01-01 on, across leap years that a century leaves out and that 400 years keep", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(isoDay(-1)).toBe("1969-12-31");
    // 2000 has a 29 February, 1900 and 2100 have none: 366 and 365 days to the next 1 January.
    expect(dayNumber("2001-01-01") - dayNumber("2000-01-01")).toBe(366);
    expect(dayNumber("1901-01-01") - dayNumber("1900-01-01")).toBe(365);
    expect(dayNumber("2101-01-01") - dayNumber("2100-01-01")).toBe(365);
  });

  it("gives the day that the platform's own dates give, and finds back from it", () => {
    fc.assert(
      fc.property(days, (number) => {
        const day = isoDay(number);
        expect(day).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(day)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  it("knows the length of every month", () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(Array.from({ length: 12 }, (_, month) => daysInMonth(2023, month + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(lastDayOfMonth(2024, 2)).toBe("2024-02-29");
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  });

  it("refuses days that are not there", () => {
    for (const day of ["2023-02-29", "2023-13-01", "2023-00-10", "23-01-01", "2023-04-31"])
      expect(() => dayNumber(day)).toThrow(RangeError);
  });
});
