import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { convert, rateTable } from "./convert.ts";
import type { EuroRate, RateMoment } from "./convert.ts";
import { Decimal, median, sum, toDecimal } from "./decimal.ts";

const day = (currency: string, on: string, rate: string): EuroRate => ({
  currency,
  kind: "day",
  periodStart: on,
  periodEnd: on,
  rate,
  source: "made-for-the-test",
});
const month = (currency: string, start: string, end: string, rate: string, days: number): EuroRate => ({
  currency,
  kind: "month-average",
  periodStart: start,
  periodEnd: end,
  rate,
  days,
  source: "made-for-the-test",
});

describe("conversion through the euro", () => {
  it("crosses two rates of one day and says which day it took", () => {
    const table = rateTable([day("USD", "2023-10-06", "1.25"), day("KRW", "2023-10-06", "1500")]);
    // Sunday 8 October takes Friday's fixing: 1500 / 1.25 = 1200 won a dollar.
    const result = convert("10", "USD", "KRW", { kind: "day", on: "2023-10-08" }, table);
    expect(result).toMatchObject({
      ok: true,
      conversion: { from: "USD", to: "KRW", rate: 1200, kind: "day", period: "2023-10-06" },
    });
    expect(result.ok && result.value.toString()).toBe("12000");
  });

  it("refuses by name rather than guess: no currency, no near day, half a period", () => {
    const table = rateTable([
      day("USD", "2023-10-06", "1.25"),
      month("USD", "2023-01-01", "2023-01-31", "1.1", 22),
    ]);
    const moments: [string, RateMoment][] = [
      ["XXX", { kind: "day", on: "2023-10-06" }],
      ["USD", { kind: "day", on: "2023-10-20" }],
      ["USD", { kind: "day", on: "2023-10-05" }],
      ["USD", { kind: "average", start: "2023-01-01", end: "2023-03-31" }],
    ];
    for (const [currency, moment] of moments) {
      expect(convert("1", "EUR", currency, moment, table)).toMatchObject({
        ok: false,
        reason: "not-convertible",
      });
    }
  });

  it("weighs months by their days where no average of the period is published", () => {
    const table = rateTable([
      month("USD", "2023-01-01", "2023-01-31", "1.00", 20),
      month("USD", "2023-02-01", "2023-02-28", "1.30", 10),
    ]);
    // (1.00 × 20 + 1.30 × 10) / 30 = 1.10
    const result = convert(
      "100",
      "EUR",
      "USD",
      { kind: "average", start: "2023-01-01", end: "2023-02-28" },
      table,
    );
    expect(result.ok && result.value.toString()).toBe("110");
    expect(result).toMatchObject({ conversion: { kind: "average", period: "2023-01/2023-02" } });
  });

  it("takes the published average of the very period first, then the mean of its days", () => {
    const days = ["02", "03", "04", "05", "06"].map((d, at) => day("USD", `2023-10-${d}`, `1.${at + 1}`));
    const week: RateMoment = { kind: "average", start: "2023-10-02", end: "2023-10-08" };
    const mean = convert("1", "EUR", "USD", week, rateTable(days));
    expect(mean.ok && mean.value.toString()).toBe("1.3");
    const published: EuroRate = { ...month("USD", "2023-10-02", "2023-10-08", "2", 5) };
    const exact = convert("1", "EUR", "USD", week, rateTable([...days, published]));
    expect(exact.ok && exact.value.toString()).toBe("2");
  });

  it("leaves an amount of the asked currency untouched and without a rate", () => {
    const same = convert("0.1", "USD", "USD", { kind: "day", on: "2023-10-06" }, rateTable([]));
    expect(same).toMatchObject({ ok: true, conversion: null });
  });

  it("commutes with scaling and returns home", () => {
    const table = rateTable([day("USD", "2023-10-06", "1.0563"), day("KRW", "2023-10-06", "1425.97")]);
    const moment: RateMoment = { kind: "day", on: "2023-10-06" };
    const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 10_000 }), (amount, factor) => {
        const once = convert(amount.toString(), "USD", "KRW", moment, table);
        const scaled = convert((amount * BigInt(factor)).toString(), "USD", "KRW", moment, table);
        if (!once.ok || !scaled.ok) throw new Error("rates are there");
        expect(scaled.value.minus(once.value.times(factor)).abs().lessThan("1e-12")).toBe(true);
        const back = convert(once.value, "KRW", "USD", moment, table);
        expect(back.ok && back.value.minus(amount.toString()).abs().lessThan("1e-12")).toBe(true);
      }),
    );
  });
});

describe("decimals", () => {
  it("add without the error of floats and find the middle", () => {
    expect(sum(["0.1", "0.2"]).toString()).toBe("0.3");
    expect(median(["3", "1", "2"])?.toString()).toBe("2");
    expect(median(["1", "2"])?.toString()).toBe("1.5");
    expect(median([])).toBeNull();
    expect(() => toDecimal("Infinity")).toThrow(RangeError);
    expect(() => rateTable([day("USD", "2023-10-06", "0")])).toThrow(RangeError);
    expect(new Decimal(1).dividedBy(3).toString()).toHaveLength(42);
  });
});
