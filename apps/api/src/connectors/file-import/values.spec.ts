import { describe, expect, it } from "@jest/globals";
import { currencyCode } from "./cells.ts";
import { dateOrderOf, readDay } from "./days.ts";
import { decimalOf, readNumber } from "./numbers.ts";
import { daysOf, periodText, readPeriod } from "./periods.ts";

describe("numbers as people write them", () => {
  it.each([
    ["1,234.5", ".", "1234.5", null],
    ["1.234,5", ",", "1234.5", null],
    ["1 234,5", ",", "1234.5", null],
    ["105억 달러", ".", "10500000000", "USD"],
    ["$1.2bn", ".", "1200000000", "USD"],
    ["US$ 408 million", ".", "408000000", "USD"],
    ["(3,899)", ".", "-3899", null],
    ["($3.9m)", ".", "-3900000", "USD"],
    ["1.2조원", ".", "1200000000000", "KRW"],
    // 1조 2,000억 = 10^12 + 2000·10^8 = 1.2·10^12
    ["1조 2,000억원", ".", "1200000000000", "KRW"],
    ["5천만원", ".", "50000000", "KRW"],
    ["3백만 달러", ".", "3000000", "USD"],
    ["₩7,730억", ".", "773000000000", "KRW"],
    ["−5.25", ".", "-5.25", null],
    ["-$40", ".", "-40", "USD"],
    ["1.5e9", ".", "1500000000", null],
    ["12.5 EUR", ".", "12.5", "EUR"],
    ["KRW 4500", ".", "4500", "KRW"],
    ["HK$12.30", ".", "12.3", "HKD"],
    ["1,234", ".", "1234", null],
    ["1,234", ",", "1.234", null],
    ["7", ".", "7", null],
  ] as const)("%s with the decimal %s is %s", (text, decimal, value, currency) => {
    expect(readNumber(text, decimal)).toMatchObject({ value, currency });
  });

  it("per cent is said and not divided", () => {
    expect(readNumber("21.4 %", ".")).toEqual({ value: "21.4", currency: null, percent: true });
  });

  it.each(["", "abc", "12abc", "1,23,456", "1.2.3", "--5", "(−5)", "=1+1", "1,2345.6", "12 Nov"])(
    "%j is no number, and nothing is guessed from a part of it",
    (text) => {
      expect(readNumber(text, ".")).toBeNull();
    },
  );

  it("the decimal sign is told by cells that read one way only; where none does, that is said", () => {
    expect(decimalOf(["1.234,5", "7"])).toMatchObject({ decimal: ",", ambiguous: false });
    expect(decimalOf(["1,234.5", "12,5x"])).toMatchObject({ decimal: "." });
    expect(decimalOf(["12,5", "3,75"])).toMatchObject({ decimal: ",", ambiguous: false });
    expect(decimalOf(["1.234", "5.678"])).toEqual({ decimal: ".", ambiguous: true, example: "1.234" });
    expect(decimalOf(["2023-11-09", "120"])).toMatchObject({ decimal: ".", ambiguous: false });
  });
});

describe("dates as people write them", () => {
  it.each([
    ["2023-11-09", "2023-11-09", "day"],
    ["2023/11/9", "2023-11-09", "day"],
    ["2023. 11. 9.", "2023-11-09", "day"],
    ["20231109", "2023-11-09", "day"],
    ["2023-11-09T08:30:00Z", "2023-11-09", "day"],
    ["2023년 11월 9일", "2023-11-09", "day"],
    ["2023년 11월", "2023-11-01", "month"],
    ["2023년", "2023-01-01", "year"],
    ["9 Nov 2023", "2023-11-09", "day"],
    ["November 9, 2023", "2023-11-09", "day"],
    ["Nov-23", "2023-11-01", "month"],
    ["13/11/2023", "2023-11-13", "day"],
    // A spreadsheet's serial day: 45239 days after 1899-12-30.
    ["45239", "2023-11-09", "day"],
  ] as const)("%s", (text, from, precision) => {
    expect(readDay(text, "dmy")).toMatchObject({ from, precision });
  });

  it("which of day and month comes first is the file's order", () => {
    expect(readDay("9/11/2023", "dmy")?.from).toBe("2023-11-09");
    expect(readDay("9/11/2023", "mdy")?.from).toBe("2023-09-11");
    expect(dateOrderOf(["1/2/2023", "25/12/2023"])).toEqual({
      order: "dmy",
      ambiguous: false,
      example: null,
    });
    expect(dateOrderOf(["1/2/2023", "12/25/2023"])).toMatchObject({ order: "mdy", ambiguous: false });
    expect(dateOrderOf(["1/2/2023"])).toEqual({ order: "dmy", ambiguous: true, example: "1/2/2023" });
  });

  it.each(["", "2023-02-30", "31/31/2023", "someday", "2023년 13월", "99999"])("%j is no date", (text) => {
    expect(readDay(text, "dmy")).toBeNull();
  });
});

describe("periods as people write them", () => {
  it.each([
    ["2023", "2023"],
    ["FY2024", "FY2024"],
    ["2023-Q2", "2023-Q2"],
    ["Q2 2023", "2023-Q2"],
    ["2Q23", "2023-Q2"],
    ["2023년 2분기", "2023-Q2"],
    ["2023 하반기", "2023-H2"],
    ["H1 2024", "2024-H1"],
    ["FY2026-Q1", "FY2026-Q1"],
    ["2023-08", "2023-08"],
    ["2023년", "2023"],
    ["2023E", "2023"],
  ])("%s is %s", (text, wanted) => {
    const period = readPeriod(text, "ymd");
    expect(period === null ? null : periodText(period)).toBe(wanted);
  });

  it("a fiscal quarter lies in the year that ends with its month", () => {
    const period = readPeriod("FY2024-Q3", "ymd");
    // A year that ends in January 2024 has its third quarter from August to October 2023.
    expect(period === null ? null : daysOf(period, 1)).toEqual({
      start: "2023-08-01",
      end: "2023-10-31",
      months: 3,
    });
  });
});

it("a currency is known by its code, sign and word", () => {
  expect(["USD", "$", "원", "달러", "eur", "€", "won", "parsnip"].map(currencyCode)).toEqual([
    "USD",
    "USD",
    "KRW",
    "USD",
    "EUR",
    "EUR",
    "KRW",
    null,
  ]);
});
