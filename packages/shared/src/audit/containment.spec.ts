import { describe, expect, it } from "@jest/globals";
import type { BaselineFileEntry, BaselinePoint } from "../report/baseline.ts";
import { auditReport } from "./report.ts";

const point = (period: string | null, value: number): BaselinePoint => ({
  period,
  value,
  printed: String(value),
  qualifier: "exact",
});

const entry = (key: string, points: BaselinePoint[], more: Partial<BaselineFileEntry> = {}) => ({
  key,
  kind: "forecast" as const,
  label: { en: key, ko: key },
  segment: null,
  company: null,
  counterparties: [],
  publisher: null,
  locator: { part: "1" },
  unit: "USD" as const,
  measure: "flow" as const,
  points,
  growth: null,
  relations: [],
  ...more,
});

const within = (...keys: string[]): Partial<BaselineFileEntry> => ({
  relations: [{ rule: "containment", with: keys }],
});

describe("a part on the same grid of years as its whole", () => {
  it("may not outgrow it between its own stated values", () => {
    // Part 10 → 1,000 over 2020 to 2030: tenfold in five years. Whole 100 → 100 → 2,000: flat to 2026, then up.
    const part = entry("part", [point("2020", 10), point("2030", 1000)], within("whole"));
    const whole = entry("whole", [point("2020", 100), point("2026", 100), point("2030", 2000)]);
    // At both ends it fits (10 of 100, 1,000 of 2,000); in 2026 it is 10 · 100^0.6 = 158.5 of 100.
    const [check] = auditReport([part, whole], "report").checks;
    expect(check).toMatchObject({ rule: "containment", passed: false, implied: 100 });
    expect(check?.stated).toBeCloseTo(158.49, 1);
    expect(check?.message.en).toMatch(/^2026: the part, 158.5 USD on its path, is above the whole, 100 USD/);
  });

  it("passes with the tightest place shown and their number", () => {
    const part = entry("part", [point("2020", 10), point("2022", 40)], within("whole"));
    const whole = entry("whole", [point("2020", 100), point("2022", 100)]);
    // 2020: 10 %, 2021: √(10·40) = 20 %, 2022: 40 %.
    const [check] = auditReport([part, whole], "report").checks;
    expect(check).toMatchObject({ passed: true, stated: 40, implied: 100 });
    expect(check?.message.en).toContain("tightest of 3 places");
  });
});

describe("shares of one whole", () => {
  const share = (key: string, value: number, more: Partial<BaselineFileEntry> = {}) =>
    entry(key, [point("2023", value)], { kind: "share", unit: "percent", measure: "ratio", ...more });

  it("may not pass 100 % together, within their rounding", () => {
    const audit = (third: number) =>
      auditReport([share("a", 40, within("b", "c")), share("b", 35), share("c", third)], "report").checks[0];
    // 40 + 35 + 25 = 100. 40 + 35 + 26 = 101, and each may be up to half a point lower: 99.5. 40 + 35 + 27: 100.5.
    expect(audit(25)).toMatchObject({ passed: true, stated: 100 });
    expect(audit(26)?.passed).toBe(true);
    expect(audit(27)).toMatchObject({ passed: false, stated: 102, allowed: { low: 0, high: 100 } });
    expect(audit(27)?.message.en).toContain("40 + 35 + 27 = 102 %");
  });

  it("may not be above 100 % alone; a share that is not counts as no check", () => {
    expect(auditReport([share("a", 104)], "report").checks[0]).toMatchObject({ passed: false, stated: 104 });
    expect(auditReport([share("a", 64)], "report")).toMatchObject({ checked: 0 });
  });
});

describe("what could not be checked", () => {
  it("is listed with the reason, and with the growth that bare values imply", () => {
    const rate = { ratePercent: 38, basis: "cagr", from: null, to: "2026", qualifier: "exact" } as const;
    const { unchecked, checked } = auditReport(
      [
        entry("bare", [point("2023", 53.4e9), point("2027", 119.4e9)]),
        entry("end", [point("2026", 56.2e9)], { growth: { ...rate, printed: "38%" } }),
        entry("one", [point("2023", 1)]),
        entry("fact", [], { kind: "event" }),
        entry("part", [point("2022", 1)], within("whole")),
        entry("whole", [point("2023", 1)]),
      ],
      "report",
    );
    expect(checked).toBe(0);
    expect(unchecked.map(({ baseline, code }) => [baseline, code])).toEqual([
      ["report/bare", "values-without-rate"],
      ["report/end", "rate-alone"],
      ["report/one", "single-number"],
      ["report/fact", "event"],
      ["report/part", "relation-without-value"],
      ["report/whole", "single-number"],
    ]);
    // (119.4 / 53.4)^(1/4) − 1 = 22.28 %
    expect(unchecked[0]?.reason.en).toContain("22.3 % a year from 2023 to 2027");
  });
});

describe("every check", () => {
  it("carries the range that the printed digits allow", () => {
    const rate = { basis: "cagr", from: "2022", to: "2025", qualifier: "exact", printed: "64%" } as const;
    const hbm = entry(
      "hbm",
      [
        { ...point("2022", 2.3e9), printed: "23억달러" },
        { ...point("2025", 10.3e9), printed: "103억달러" },
      ],
      { growth: { ratePercent: 64, ...rate } },
    );
    // (10.25 / 2.35)^(1/3) − 1 = 63.39 %, (10.35 / 2.25)^(1/3) − 1 = 66.31 %, one point to either side.
    const [check] = auditReport([hbm], "report").checks;
    expect(check?.passed).toBe(true);
    expect(check?.allowed?.low).toBeCloseTo(62.39, 1);
    expect(check?.allowed?.high).toBeCloseTo(67.31, 1);
  });
});
