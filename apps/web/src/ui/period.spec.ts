import { describe, expect, it } from "@jest/globals";
import { ageText, calendarBounds, dayText, daysBetween, instantText, periodText } from "./period.ts";

describe("periods as a reader writes them", () => {
  it.each([
    ["2023", "2023", "2023년"],
    ["2023-Q2", "Q2 2023", "2023년 2분기"],
    ["2023-H1", "H1 2023", "2023년 상반기"],
    ["2023-08", "Aug 2023", "2023년 8월"],
    ["2023-01/2023-08", "Jan–Aug 2023", "2023년 1–8월"],
    ["2020/2022", "2020–2022", "2020년–2022년"],
    ["2023-11-09", "9 Nov 2023", "2023. 11. 9."],
    ["FY2024", "FY2024", "2024 회계연도"],
    ["FY2024-Q3", "Q3 FY2024", "2024 회계연도 3분기"],
  ])("writes %s in both languages", (period, en, ko) => {
    expect(periodText(period, "en")).toBe(en);
    expect(periodText(period, "ko")).toBe(ko);
  });

  it("counts whole days, whatever the time of day", () => {
    expect(daysBetween("2023-11-11", "2024-11-11T23:59:59Z")).toBe(366);
    expect(dayText("2023-11-11T10:00:00Z", "en")).toBe("11 Nov 2023");
  });

  it("writes an instant as the reader's own clock shows it", () => {
    const local = new Date(2026, 10, 5, 7, 3).toISOString();
    expect(instantText(local, "en")).toBe("5 Nov 2026, 07:03");
    expect(instantText(local, "ko")).toBe("2026. 11. 5. 07:03");
  });

  it("gives an age in the unit that says enough", () => {
    expect(ageText(12, "en")).toBe("12 d");
    expect(ageText(152, "en")).toBe("5 mo");
    expect(ageText(900, "ko")).toBe("2.5년");
  });
});

describe("the days of a calendar period", () => {
  it("are its first and last, over leap years and years' ends, and none of a text that is no period", () => {
    expect(calendarBounds("2024")).toEqual({ from: "2024-01-01", to: "2024-12-31" });
    expect(calendarBounds("2024-Q1")).toEqual({ from: "2024-01-01", to: "2024-03-31" });
    expect(calendarBounds("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
    expect(calendarBounds("2023-12")).toEqual({ from: "2023-12-01", to: "2023-12-31" });
    expect(calendarBounds("FY2024")).toBeNull();
    expect(calendarBounds("2024-13")).toBeNull();
  });
});
