import { describe, expect, it } from "@jest/globals";
import type { AssessmentView, RefreshedReport } from "../contract/index.ts";
import { asPrinted, readsToday } from "./sentence.ts";
import { refreshedMarkdown } from "./markdown.ts";

const market = {
  label: { en: "Model market", ko: "모델 시장" },
  unit: "USD",
  points: [
    { period: "2022", value: 10_500_000_000, qualifier: "exact" as const, printed: "105억 달러" },
    { period: "2029", value: 40_900_000_000, qualifier: "exact" as const, printed: "409억 달러" },
  ],
  growth: {
    ratePercent: 21.4,
    basis: "cagr" as const,
    from: "2022",
    to: "2029",
    qualifier: "exact" as const,
    printed: "21.4%",
  },
};
const assessment: AssessmentView = {
  asOf: "2026-02-01",
  status: "on-track",
  reason: { en: "why", ko: "이유" },
  unit: "USD",
  period: "2025",
  expected: 18_800_000_000,
  actual: 20_000_000_000,
  deviation: 6.4,
  deviationUnit: "percent",
  monthsAhead: 4,
  requiredGrowthPercent: 19.6,
  achievedGrowthPercent: 24,
  bestGrowthPercent: 30,
  logError: 0.06,
  naive: [],
  horizon: "2029",
  observationKnownAt: "2026-01-15",
  derivedFrom: [],
};

describe("a statement refreshed", () => {
  it("is quoted in the digits it was printed in", () => {
    expect(asPrinted(market)).toBe("2022: 105억 달러; 2029: 409억 달러; 21.4% (2022–2029)");
  });

  it("reads today with the actual, the path's value and what is still needed", () => {
    expect(readsToday(market, assessment)?.en).toBe(
      "Model market: 20bn USD in 2025, as known on 2026-02-01; the report's numbers give 18.8bn USD for it (+6.4 %)." +
        " To reach 40.9bn USD by 2029 it must change by +19.6 % a year from here (so far +24.0 %).",
    );
    expect(readsToday(market, assessment)?.ko).toContain("2029 409억 달러");
  });

  it("is not restated where nothing measures it", () => {
    expect(readsToday(market, { ...assessment, actual: null })).toBeNull();
  });

  it("is a Markdown document in which no text of the report is read as a mark", () => {
    const report: RefreshedReport = {
      report: "r",
      title: { en: "A *report*", ko: "보고서" },
      publisher: "House",
      publishedOn: "2023-11-13",
      asOf: "2026-02-01",
      measured: 0,
      statements: 1,
      parts: [
        {
          part: "1",
          statements: [
            {
              baseline: "r/a",
              label: { en: "[A]", ko: "가" },
              publisher: null,
              figure: 3,
              heading: null,
              said: "1",
              since: { en: "none", ko: "없음" },
              today: null,
              status: "not-measurable",
              findings: [],
              sources: [],
            },
          ],
        },
      ],
    };
    const text = refreshedMarkdown(report, "en");
    expect(text).toContain("# A \\*report\\*");
    expect(text).toContain("### \\[A\\]");
    expect(text).toContain("_figure 3_");
    expect(text).toContain("cannot be restated");
    expect(text.endsWith("\n\n")).toBe(false);
  });
});
