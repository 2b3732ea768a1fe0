import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { meets, parseWhere, SCREEN_METRICS, writeWhere, type ScreenCondition } from "./where.ts";

describe("conditions on companies", () => {
  it("read at least, at most and between, several at once", () => {
    expect(parseWhere("marketCap:1e12..,priceChange:..-20.5, netMargin:10..30")).toEqual({
      ok: true,
      conditions: [
        { metric: "marketCap", min: 1e12, max: null },
        { metric: "priceChange", min: null, max: -20.5 },
        { metric: "netMargin", min: 10, max: 30 },
      ],
    });
  });

  it.each([
    "",
    "marketCap",
    "marketCap:..",
    "height:1..2",
    "netMargin:30..10",
    "marketCap:1e12",
    "a;b",
    "marketCap:1..x",
  ])("refuse %j with a sentence that says what to write", (text) => {
    const read = parseWhere(text);
    expect(read.ok).toBe(false);
    expect("message" in read ? read.message.length : 0).toBeGreaterThan(10);
  });

  it("come back from their text as they were", () => {
    const bound = fc.option(fc.oneof(fc.integer({ min: -1e15, max: 1e15 }), fc.constantFrom(0.5, -12.25)));
    const condition: fc.Arbitrary<ScreenCondition> = fc
      .record({ metric: fc.constantFrom(...SCREEN_METRICS), min: bound, max: bound })
      .filter(
        ({ min, max }) => (min !== null || max !== null) && (min === null || max === null || min <= max),
      )
      // Minus zero is written as zero.
      .map(({ metric, min, max }) => ({
        metric,
        min: min === null ? null : min + 0,
        max: max === null ? null : max + 0,
      }));
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 12 }), (conditions) => {
        expect(parseWhere(writeWhere(conditions) ?? "")).toEqual({ ok: true, conditions });
      }),
    );
  });

  it("stay short for round figures", () => {
    expect(writeWhere([{ metric: "marketCap", min: 1_000_000_000_000, max: null }])).toBe("marketCap:1e12..");
    expect(writeWhere([{ metric: "marketCap", min: 123_456_789, max: 2 }])).toBe("marketCap:123456789..2");
  });

  it("know a missing figure from one that falls short", () => {
    const condition = { metric: "revenue", min: 10, max: 20 } as const;
    expect([null, 9, 10, 20, 21].map((value) => meets(value, condition))).toEqual([
      undefined,
      false,
      true,
      true,
      false,
    ]);
  });
});
