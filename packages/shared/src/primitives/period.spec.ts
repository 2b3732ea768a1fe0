import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, addMonths, dayNumber, daysBetween, daysInMonth, isoDay, isoWeekStart } from "./day.ts";
import {
  comparePeriods,
  fiscalText,
  parseFiscalPeriod,
  parsePeriod,
  PeriodText,
  periodFromDates,
  periodOf,
  periodsBetween,
  yearFraction,
  yearPosition,
} from "./period.ts";

const anyDay = fc.integer({ min: dayNumber("1990-01-01"), max: dayNumber("2060-12-31") }).map(isoDay);

describe("days", () => {
  it("counts days across leap years and back", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2023-02-28", "2023-03-01")).toBe(1);
    expect(addDays("2024-01-01", -1)).toBe("2023-12-31");
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(addMonths("2023-01-31", 1)).toBe("2023-02-28");
    expect(addMonths("2023-01-31", -2)).toBe("2022-11-30");
  });

  it("refuses a day that does not exist", () => {
    expect(() => dayNumber("2023-02-29")).toThrow(RangeError);
    expect(() => dayNumber("2023-1-1")).toThrow(RangeError);
  });

  it("starts a week on Monday", () => {
    expect(isoWeekStart("2023-11-12")).toBe("2023-11-06");
    expect(isoWeekStart("2023-11-13")).toBe("2023-11-13");
    expect(isoWeekStart("1969-12-31")).toBe("1969-12-29");
  });
});

describe("periods", () => {
  it("reads every form of the contract", () => {
    const seen = ["2023", "2023-Q2", "2023-H2", "2023-08", "2023-01/2023-08", "2020/2022", "2023-11-09"].map(
      (text) => {
        expect(PeriodText.safeParse(text).success).toBe(true);
        const { kind, start, end, mid, months } = parsePeriod(text);
        return [kind, start, end, mid, months];
      },
    );
    expect(seen).toEqual([
      ["year", "2023-01-01", "2023-12-31", "2023-07-02", 12],
      ["quarter", "2023-04-01", "2023-06-30", "2023-05-16", 3],
      ["half", "2023-07-01", "2023-12-31", "2023-10-01", 6],
      ["month", "2023-08-01", "2023-08-31", "2023-08-16", 1],
      ["months", "2023-01-01", "2023-08-31", "2023-05-02", 8],
      ["years", "2020-01-01", "2022-12-31", "2021-07-02", 36],
      ["day", "2023-11-09", "2023-11-09", "2023-11-09", null],
    ]);
  });

  it("refuses what is no period, and one that ends before it starts", () => {
    for (const text of ["2023-Q5", "2023-13", "2023-H3", "2023-02-30", "2023-08/2023-01", "soon"]) {
      expect(() => parsePeriod(text)).toThrow(RangeError);
    }
  });

  it("puts calendar years exactly whole years apart, leap years or not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1990, max: 2060 }), (a, b) => {
        expect(yearFraction(String(a), String(b))).toBe(b - a);
      }),
    );
    expect(yearFraction("2023-Q1", "2023-Q2")).toBe(0.25);
    expect(yearFraction("2023-01", "2024-01")).toBeCloseTo(1, 12);
  });

  it("orders days on the axis as the calendar does, each inside its own month and year", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(yearPosition(addDays(day, 1))).toBeGreaterThan(yearPosition(day));
        expect(Math.floor(yearPosition(day))).toBe(Number(day.slice(0, 4)));
      }),
    );
  });

  it("finds the calendar's name for two days, and none for a fiscal quarter", () => {
    expect(periodFromDates("2023-01-01", "2023-12-31").text).toBe("2023");
    expect(periodFromDates("2023-07-01", "2023-09-30").text).toBe("2023-Q3");
    expect(periodFromDates("2022-07-01", "2023-06-30").text).toBe("2022-07/2023-06");
    const fiscal = periodFromDates("2023-05-01", "2023-07-30");
    expect([fiscal.kind, fiscal.months]).toEqual(["span", 3]);
    // From 1 May, 4/12 of the year, to the end of 30 July, (6 + 30/31)/12: the centre is 2023.4570.
    expect(fiscal.position).toBeCloseTo(2023 + (4 + 6 + 30 / 31) / 24, 12);
    // 53 weeks are still a year.
    expect(periodFromDates("2023-01-30", "2024-02-04").months).toBe(12);
  });

  it("gives back the same text for every calendar period's own days", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom("day", "month", "quarter", "year"), (day, groupBy) => {
        const period = periodOf(day, groupBy);
        expect(periodFromDates(period.start, period.end)).toEqual(period);
        expect(period.start <= day && day <= period.end).toBe(true);
      }),
    );
  });

  it("lists periods without gaps", () => {
    expect(periodsBetween("2022-11-15", "2023-02-01", "month").map((p) => p.text)).toEqual([
      "2022-11",
      "2022-12",
      "2023-01",
      "2023-02",
    ]);
    expect(periodsBetween("2023-11-12", "2023-11-13", "week").map((p) => p.text)).toEqual([
      "2023-11-06",
      "2023-11-13",
    ]);
    expect(periodsBetween("2023-02-01", "2023-01-01", "month")).toEqual([]);
  });

  it("sorts by start, the shorter first", () => {
    const sorted = ["2023-Q2", "2023", "2023-01", "2022-12-31"].map(parsePeriod).sort(comparePeriods);
    expect(sorted.map((p) => p.text)).toEqual(["2022-12-31", "2023-01", "2023", "2023-Q2"]);
  });

  it("places a fiscal quarter by the year's end", () => {
    // A fiscal year 2026 that ends in January 2026 starts in February 2025.
    const quarter = parseFiscalPeriod("FY2026-Q1", "01-31");
    expect([quarter.text, quarter.start, quarter.end]).toEqual(["FY2026-Q1", "2025-02-01", "2025-04-30"]);
    expect(parseFiscalPeriod("FY2024", "06-30").start).toBe("2023-07-01");
    expect(parseFiscalPeriod("FY2025-Q4", "12-31").end).toBe("2025-12-31");
    expect(() => parseFiscalPeriod("2026-Q1", "01-31")).toThrow(RangeError);
    expect([fiscalText(2026, 1), fiscalText(2026, null)]).toEqual(["FY2026-Q1", "FY2026"]);
  });
});
