import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  change,
  compactNumber,
  exactNumber,
  exactQuantity,
  money,
  quantity,
  signed,
  threeFigures,
} from "./format.ts";

describe("numbers as a reader sees them", () => {
  it("keeps three significant figures and the unit", () => {
    expect(quantity(13_100_000_000, "USD", "en")).toBe("US$13.1bn");
    expect(quantity(109_300_000_000, "USD", "en")).toBe("US$109bn");
    expect(quantity(21.44, "percent", "en")).toBe("21.4%");
    expect(quantity(3.14e23, "flop", "en")).toBe("3.14 × 10²³ FLOP");
    expect(quantity(80, "gigabytes", "en")).toBe("80 GB");
    expect(quantity(13, "multiple", "en")).toBe("13×");
  });

  it("gives Korean readers 억 and 조", () => {
    expect(quantity(13_100_000_000, "USD", "ko")).toBe("131억 달러");
    expect(quantity(532_000_000_000, "KRW", "ko")).toBe("5,320억 원");
    expect(quantity(1_230_000_000_000, "KRW", "ko")).toBe("1.23조 원");
    expect(quantity(40_000, "USD", "ko")).toBe("4만 달러");
  });

  it("moves to the next word when rounding reaches it", () => {
    expect(compactNumber(999_950_000, "en")).toBe("1bn");
    expect(compactNumber(999_960_000_000, "ko")).toBe("1조");
  });

  it("writes a true minus before the currency", () => {
    expect(money(-24_883_000_000, "KRW", "en")).toBe("−₩24.9bn");
    expect(money(-5_000_000, "CHF", "en")).toBe("CHF −5m");
  });

  it("always shows the sign of a change, and never a negative zero", () => {
    expect(signed(4.21)).toBe("+4.21");
    expect(change(-12.34, "percent", "en")).toBe("−12.3%");
    expect(change(0.491, "percent", "en")).toBe("+0.5%");
    expect(change(-0.02, "percent", "en")).toBe("0%");
    expect(change(-0.208, "points", "ko")).toBe("−0.2%p");
  });

  it("keeps every digit for hover and downloads", () => {
    expect(exactQuantity(60_922_000_000, "USD", "en")).toBe("60,922,000,000 USD");
    expect(exactQuantity(-0.125, "percent", "en")).toBe("−0.125%");
  });

  it("writes digits as the browser's own number formats of both languages do", () => {
    const formats = ["en-GB", "ko-KR"].map((locale) => ({
      exact: new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }),
      three: new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }),
    }));
    const trueMinus = (text: string) => text.replace("-", "−");
    const scaled = (digits: number, power: number) => Number(`${String(digits)}e${String(power)}`);
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -10, max: 14 }), (digits, power) => {
        const value = scaled(digits, power);
        for (const { exact } of formats) expect(exactNumber(value)).toBe(trueMinus(exact.format(value + 0)));
      }),
    );
    expect(exactNumber(1.234e-9)).toBe("0.0000000012");
    expect(exactNumber(-1e-12)).toBe("0");
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.integer({ min: -6, max: 14 }),
        (digits, power) => {
          // A five in the last place is rounded by what the binary number is, not by what is written.
          fc.pre(digits % 5 !== 0);
          const value = scaled(digits, power);
          for (const { three } of formats) expect(threeFigures(value)).toBe(trueMinus(three.format(value)));
        },
      ),
    );
  });
});
