import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { AuditView } from "../contract/baselines.ts";
import { rateTable } from "../money/convert.ts";
import type {
  BaselineFileEntry,
  BaselineGrowth,
  BaselinePoint,
  BaselineRelation,
} from "../report/baseline.ts";
import { overlap, parsePrinted, printedInterval, printedQualifier } from "./printed.ts";
import { auditReport } from "./report.ts";

const point = (period: string | null, value: number, printed: string): BaselinePoint => ({
  period,
  value,
  printed,
  qualifier: printedQualifier(printed),
});
const rate = (
  ratePercent: number,
  printed: string,
  from: string,
  to: string,
  basis: BaselineGrowth["basis"] = "cagr",
): BaselineGrowth => ({ ratePercent, printed, from, to, basis, qualifier: printedQualifier(printed) });
const entry = (
  key: string,
  points: BaselinePoint[],
  more: Partial<BaselineFileEntry> = {},
): BaselineFileEntry => ({
  key,
  kind: "level",
  label: { en: key, ko: key },
  segment: null,
  company: null,
  counterparties: [],
  publisher: null,
  locator: { part: "1" },
  unit: "USD",
  measure: "flow",
  points,
  growth: null,
  relations: [],
  ...more,
});
const relation = (rule: BaselineRelation["rule"], ...keys: string[]): BaselineRelation[] => [
  { rule, with: keys },
];

/** The one check of the first baseline of a report. */
const audit = (...entries: BaselineFileEntry[]) => {
  const result = auditReport(entries, "report");
  for (const view of result.byKey.values()) AuditView.parse(view);
  const key = entries[0]?.key ?? "";
  const check = result.checks.find((each) => each.baseline === `report/${key}`);
  return { verdict: result.byKey.get(key)?.verdict, check, result };
};

describe("printed numbers", () => {
  it("are read with Korean and English number words", () => {
    const read = (text: string) => parsePrinted(text).map((each) => [each.value, each.step]);
    expect(read("230억 달러")).toEqual([[23e9, 1e8]]);
    expect(read("12조 3,500억 원")).toEqual([[12.35e12, 1e8]]);
    expect(read("15조 7천억 달러")).toEqual([[15.7e12, 1e11]]);
    expect(read("7억 6,363만원")).toEqual([[763_630_000, 1e4]]);
    expect(read("1.17억개")).toEqual([[1.17e8, 1e6]]);
    expect(read("23억달러에서 103억달러")).toEqual([
      [2.3e9, 1e8],
      [10.3e9, 1e8],
    ]);
    expect(read("$40.8bn")).toEqual([[40.8e9, 1e8]]);
    expect(read("수백억")).toEqual([]);
    expect(parsePrinted("15~20%").map((each) => [each.value, each.percent])).toEqual([
      [15, true],
      [20, true],
    ]);
  });

  it("carry half of their last digit to either side, in the value's own scale and sign", () => {
    expect(printedInterval(23, "23.0")).toEqual({ low: 22.95, high: 23.05 });
    expect(printedInterval(23e9, "230억 달러")).toEqual({ low: 22.95e9, high: 23.05e9 });
    // A table in millions: 55 is 54.5 to 55.5 million; brackets are a minus.
    expect(printedInterval(55e6, "55")).toEqual({ low: 54.5e6, high: 55.5e6 });
    expect(printedInterval(-3_899_000_000, "(3,899)")).toEqual({ low: -3_899_500_000, high: -3_898_500_000 });
    expect(printedInterval(20, "15~20%")).toEqual({ low: 19.5, high: 20.5 });
    expect(printedInterval(7, "절반")).toEqual({ low: 7, high: 7 });
  });

  it("always hold their own value", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom("조", "억", "만", ""),
        (digits, word) => {
          const scale = { 조: 1e12, 억: 1e8, 만: 1e4, "": 1 }[word];
          const { low, high } = printedInterval(
            digits * scale,
            `약 ${digits.toLocaleString("en-US")}${word} 원`,
          );
          expect(low).toBeLessThan(digits * scale);
          expect(high - low).toBeCloseTo(scale, 6);
        },
      ),
    );
  });

  it("name how exact they are", () => {
    const words = ["약 59억 달러", "1,000억원 이상", "5% 이내", "최대 5,100억", "500여개", "230억"].map(
      printedQualifier,
    );
    expect(words).toEqual(["about", "over", "under", "up-to", "over", "exact"]);
    expect(overlap({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
    expect(overlap({ low: 1, high: 2 }, { low: 2.1, high: 3 })).toBe(false);
  });
});

describe("growth that a report states of its own values", () => {
  const llm = entry("llm", [point("2022", 10.5e9, "105억 달러"), point("2029", 40.8e9, "408억 달러")], {
    growth: rate(21.4, "+21.4%", "2022", "2029"),
  });

  it("is consistent for 10.5 to 40.8 over seven years at 21.4 %", () => {
    // (40.8 / 10.5)^(1/7) − 1 = 21.40 %
    const { verdict, check } = audit(llm);
    expect(verdict).toBe("consistent");
    expect(check?.implied).toBeCloseTo(21.4, 1);
  });

  it("is consistent for 2.3 to 10.3 over three years at 64 %", () => {
    // (10.3 / 2.3)^(1/3) − 1 = 64.83 %; the digits allow 63.4 to 66.3, less one point: 62.4.
    const points = [point("2022", 2.3e9, "23억달러"), point("2025", 10.3e9, "103억달러")];
    expect(audit(entry("hbm", points, { growth: rate(64, "64%", "2022", "2025") })).verdict).toBe(
      "consistent",
    );
  });

  it("is flagged for 23.0 to 109.3 over eight years at 34.6 %, with the arithmetic in both languages", () => {
    // (109.3 / 23.0)^(1/8) − 1 = 21.51 %
    const points = [point("2022", 23e9, "230억 달러"), point("2030", 109.3e9, "1,093억 달러")];
    const { verdict, check } = audit(entry("genai", points, { growth: rate(34.6, "34.6%", "2022", "2030") }));
    expect([verdict, check?.rule, check?.passed]).toEqual(["inconsistent", "cagr", false]);
    expect(check?.message.en).toContain("(109.3bn USD / 23bn USD)^(1/8) − 1 = 21.51 %");
    expect(check?.message.ko).toContain("(1,093억 달러 / 230억 달러)^(1/8) − 1 = 연 21.51 %");
  });

  it("is flagged by direction where values fall and the rate rises", () => {
    const points = [point("2021", 17.9e9, "179억 달러"), point("2028", 4.4e9, "약 44억 달러")];
    const { check } = audit(entry("media", points, { growth: rate(31.89, "CAGR +31.89%", "2021", "2028") }));
    expect([check?.rule, check?.passed]).toEqual(["direction", false]);
    // (4.4 / 17.9)^(1/7) − 1
    expect(check?.implied).toBeCloseTo(-18.16, 2);
  });

  it("is checked against the earlier value for a year's change, and counts a growing loss as negative", () => {
    const table = entry("table", [point("2021", 55e6, "55"), point("2022", 27e6, "27")]);
    const text = entry("text", [point("2022", 27_370_000, "약 2737만원")], {
      growth: rate(-50.23, "YoY-50.23%", "2021", "2022", "yoy"),
      relations: relation("yoy", "table"),
    });
    // 27.37 / 55 − 1 = −50.24 %, with 54.5 to 55.5 below it.
    expect(audit(text, table).check).toMatchObject({ rule: "yoy", passed: true });
    const losses = entry("table", [
      point("2021", -17_417e6, "(17,417)"),
      point("2022", -24_883e6, "(24,883)"),
    ]);
    const printed = entry("text", [point("2022", 24_800e6, "248억원")], {
      growth: rate(-30, "YoY-30%", "2021", "2022", "yoy"),
      relations: relation("yoy", "table"),
    });
    // −24.883 against −17.417 is −42.87 %.
    const { check } = audit(printed, losses);
    expect(check?.passed).toBe(false);
    expect(check?.implied).toBeCloseTo(-42.87, 2);
  });

  it("is not checkable without two dated values", () => {
    expect(
      audit(entry("one", [point("2028", 1e12, "1조 달러")], { growth: rate(36.6, "+36.6%", "2023", "2028") }))
        .verdict,
    ).toBe("not-checkable");
  });
});

describe("relations between values", () => {
  const percent = { unit: "percent", measure: "ratio", kind: "share" } as const;

  it("flag 35 million of 300 million printed as 10 %", () => {
    const part = entry("part", [point(null, 35e6, "3,500만개")], { unit: "count" });
    const whole = entry("whole", [point(null, 300e6, "3억 여개")], { unit: "count" });
    const share = (value: number, printed: string) =>
      audit(
        entry("share", [point(null, value, printed)], {
          ...percent,
          relations: relation("share", "part", "whole"),
        }),
        part,
        whole,
      ).check;
    expect(share(10, "약 10%")).toMatchObject({ passed: false, related: ["report/part", "report/whole"] });
    expect(share(10, "약 10%")?.implied).toBeCloseTo(11.667, 3);
    expect(share(12, "12%")?.passed).toBe(true);
  });

  it("accept 900 million a day as 330 billion a year, and no other span of time by chance", () => {
    const day = entry("day", [point(null, 9e8, "하루 9억원")], { unit: "KRW" });
    const year = (value: number, printed: string) =>
      audit(
        entry("year", [point(null, value, printed)], { unit: "KRW", relations: relation("multiple", "day") }),
        day,
      ).check;
    // 9억 × 365 = 3,285억; 9억 may be 8.5 to 9.5, so 3,300억 is within.
    expect(year(3300e8, "연간 3300억원")).toMatchObject({ passed: true, implied: 3285e8 });
    expect(year(4300e8, "연간 4300억원")?.passed).toBe(false);
  });

  it("check factors of two values and multiples of one", () => {
    const now = entry("now", [point("2023-01/2023-08", 13.1e9, "131억 달러")], {
      growth: rate(13, "13배 이상", "2022", "2023-01/2023-08", "multiple"),
      relations: relation("multiple", "before"),
    });
    const before = entry("before", [point("2022", 1e9, "10억 달러")]);
    expect(audit(now, before).check).toMatchObject({ passed: true, stated: 13 });
    const factor = entry("factor", [point(null, 4, "4배")], {
      unit: "multiple",
      relations: relation("multiple", "a", "b"),
    });
    const [a, b] = [1.2, 0.6].map((value, at) =>
      entry(at === 0 ? "a" : "b", [point(null, value, `${value}%`)], percent),
    );
    if (a === undefined || b === undefined) throw new Error("two were made");
    // 1.2 / 0.6 = 2, between 1.77 and 2.27.
    expect(audit(factor, a, b).check).toMatchObject({ passed: false, implied: 2 });
  });

  it("say where a margin's printed number is the multiple", () => {
    const margin = entry("margin", [point("2022", 266, "266")], {
      ...percent,
      relations: relation("margin", "profit", "revenue"),
    });
    const { check } = audit(
      margin,
      entry("profit", [point("2022", 7_173e6, "7,173")], { unit: "KRW" }),
      entry("revenue", [point("2022", 27e6, "27")], { unit: "KRW" }),
    );
    // 7,173 / 27 = 265.67 times
    expect(check?.passed).toBe(false);
    expect(check?.message.en).toContain("the multiple, not per cent");
  });

  it("hold a conversion against the period's reference rate where rates are given", () => {
    const usd = entry("usd", [point("2023-10", 1e7, "총 1,000만 달러")]);
    const krw = (value: number, printed: string) =>
      entry("krw", [point("2023-10", value, printed)], {
        unit: "KRW",
        relations: relation("conversion", "usd"),
      });
    const october = {
      kind: "month-average",
      periodStart: "2023-10-01",
      periodEnd: "2023-10-31",
      source: "test",
    } as const;
    const rates = rateTable([
      { ...october, currency: "USD", rate: "1" },
      { ...october, currency: "KRW", rate: "1350" },
    ]);
    const passed = (value: number, printed: string) =>
      auditReport([krw(value, printed), usd], "report", rates).checks[0]?.passed;
    // 1,400 won a dollar against 1,350 is 3.7 % off; 1,360 is within the 2 % that the choice of the day may make.
    expect(passed(140e8, "약 140억 원")).toBe(false);
    expect(passed(136e8, "약 136억 원")).toBe(true);
    expect(auditReport([krw(140e8, "140억"), usd], "report").checked).toBe(0);
  });

  it("show a conflict on both sides, also where one side alone names it", () => {
    const here = entry("here", [point("2022", 1e9, "10억 달러")], {
      relations: relation("conflict", "there"),
    });
    const { result } = audit(here, entry("there", [point("2022", 2.1e9, "약 21억 달러")]));
    expect([...result.byKey.values()].map((view) => [view.verdict, view.findings[0]?.related])).toEqual([
      ["conflict", ["report/there"]],
      ["conflict", ["report/here"]],
    ]);
    const near = entry("there", [point("2022", 1.04e9, "10.4억 달러")]);
    expect(audit(here, near).verdict).toBe("consistent");
  });

  it("flag opposite signs and a part above its whole, on its path too", () => {
    const table = entry("table", [point("2022", -24_883e6, "(24,883)")]);
    const text = entry("text", [point("2022", 24_800e6, "248억원")], {
      relations: relation("sign", "table"),
    });
    expect(audit(text, table).check).toMatchObject({ rule: "sign", passed: false });
    const whole = entry("whole", [point("2023", 100, "100"), point("2025", 400, "400")]);
    const part = (value: number) =>
      audit(
        entry("part", [point("2024", value, String(value))], { relations: relation("containment", "whole") }),
        whole,
      ).check;
    // The path stands at √(100 × 400) = 200 in 2024.
    expect([part(199)?.passed, part(210)?.passed]).toEqual([true, false]);
  });

  it("name a relation to a baseline that is not there", () => {
    const { check, verdict } = audit(
      entry("here", [point("2022", 1, "1")], { relations: relation("sign", "gone") }),
    );
    expect([check?.passed, verdict]).toEqual([false, "inconsistent"]);
    expect(check?.message.en).toContain("gone");
  });

  it("list failed checks first and count the verdicts", () => {
    const good = entry("good", [point("2022", 1, "1.00"), point("2023", 2, "2.00")], {
      growth: rate(100, "100%", "2022", "2023"),
    });
    const bad = entry("bad", [point("2022", 1, "1.00"), point("2023", 2, "2.00")], {
      growth: rate(50, "50%", "2022", "2023"),
    });
    const result = auditReport([good, bad, entry("plain", [])], "report");
    expect(result.checks.map((check) => check.baseline)).toEqual(["report/bad", "report/good"]);
    expect(result).toMatchObject({ checked: 2, passed: 1 });
    expect(result.verdicts).toEqual({ consistent: 1, inconsistent: 1, conflict: 0, "not-checkable": 1 });
  });
});
