import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { auditReport } from "../../packages/shared/src/audit/index.ts";
import { rateTable } from "../../packages/shared/src/money/convert.ts";
import { baselines, data } from "./reference-data.ts";

/**
 * What a careful reader of the report finds with a pocket calculator: every pair of its numbers that must fit, read
 * from its text, with the arithmetic. Written from the text, not from the audit's answer.
 */
const HOLDS: readonly (readonly [key: string, rule: string])[] = [
  // 10.5 → 40.8 over 7 years: 3.886^(1/7) = 1.214. And within generative AI: 2029 40.8 of 23·(109.3/23)^(7/8) = 90.
  ["llm-market", "cagr"],
  ["llm-market", "containment"],
  // 2.3 → 10.3 over 3 years: 4.478^(1/3) = 1.648; with 22.5–23.5 and 102.5–103.5 from 63.4 to 66.3 %: 64 is sound.
  ["hbm-market", "cagr"],
  // 20.6 → 188 over 7 years: 9.126^(1/7) = 1.3715, and "about": 36.7 is sound.
  ["healthcare-ai-market", "cagr"],
  // All AI at 36.6 % towards 1,000 in 2028 is 1,000 / 1.366^5 = 210 in 2023, 536 in 2026: each part fits.
  ["healthcare-ai-market", "containment"],
  ["finance-ai-market", "containment"],
  ["generative-ai-market", "containment"],
  // Healthcare AI at its own path: 20.6·1.3715^2 = 38.7 in 2025, 20.6·1.3715^4 = 72.9 in 2027.
  ["drug-discovery-ai-market", "containment"],
  ["imaging-ai-market", "containment"],
  // 13.1 / 1.0 = 13.1: "over 13 times".
  ["generative-ai-funding-2023-jan-aug", "multiple"],
  // 1.2 / 0.6 = 2 and 1.2 / 0.3 = 4: "two to four times".
  ["productivity-multiple-low", "multiple"],
  ["productivity-multiple-high", "multiple"],
  // 12.35tn / 10bn = 1,235 won a dollar; January 2023 stood at 1,246: 0.9 % off.
  ["microsoft-openai-investment-2023-krw", "conversion"],
  // 392 / 521 = 75.2 %: "about 75 %".
  ["fda-radiology-device-share", "share"],
  ["fda-radiology-device-count", "containment"],
  // 0.9bn a day × 365 = 328.5bn: "330bn a year".
  ["chatgpt-upkeep-year", "multiple"],
  // 8,000 more of 32,000 words; 6.8bn of 13.51bn; 30 of 300; 35 of 300 million; 463 of 764 million won.
  ["gpt-4-words-added", "containment"],
  ["nvidia-quarterly-operating-income", "containment"],
  ["standigm-dpi-rank", "containment"],
  ["pegasus-own-pairs", "containment"],
  ["twelve-labs-operating-income-2020", "containment"],
  // 27.37 / 55 − 1 = −50.24 %; the table's 27 million is the text's 27.37, rounded.
  ["standigm-revenue-2022-text", "yoy"],
  ["standigm-revenue-2022-text", "conflict"],
  // Said twice, the same: five days to a million users; 823 partners and services; 141 GB.
  ["chatgpt-days-to-1m-users-restated", "conflict"],
  ["services-derived-from-gpt", "conflict"],
  ["gh200-memory-text", "conflict"],
];

const FAILS: readonly (readonly [key: string, rule: string])[] = [
  // 23 → 109.3 over 8 years: 4.752^(1/8) = 1.215, not 1.346. At 34.6 % it would start from 10.1.
  ["generative-ai-market", "cagr"],
  // 17.9 → 4.4 falls by 18.2 % a year; stated is a rise of 31.89 %.
  ["media-ai-market", "direction"],
  // 7.8 / 209 = 3.73 %, printed as 3 %.
  ["us-hospital-data-spending-share", "share"],
  // 35 / 300 = 11.7 %, printed as about 10 %.
  ["pegasus-own-pairs-share", "share"],
  // −24,883 against −17,417 is −42.9 %, printed as −30 %; the text's 24.8bn has lost its minus.
  ["standigm-operating-income-2022-text", "yoy"],
  ["standigm-operating-income-2022-text", "sign"],
  ["standigm-operating-income", "sign"],
  // 7,173 / 27 = 265.7 times, which is 26,567 %; printed under per cent as 266.
  ["standigm-net-margin", "margin"],
  // 14bn / 10m = 1,400 won a dollar; October 2023 stood at 1,351: 3.6 % off.
  ["twelve-labs-strategic-investment-krw", "conversion"],
  // Said twice, differently: 175 and 185bn parameters; 1.0 and 2.1bn dollars of 2022; a loss and its text.
  ["gpt-3-5-parameters", "conflict"],
  ["gpt-3-5-parameters-restated", "conflict"],
  ["gpt-3-5-parameters-semiconductors", "conflict"],
  ["generative-ai-funding-2022", "conflict"],
  ["generative-ai-funding-2022-pitchbook", "conflict"],
  ["standigm-operating-income", "conflict"],
  ["standigm-operating-income-2022-text", "conflict"],
  // Healthcare is called the fastest growing at 36.7 %, finance has 38 %.
  ["finance-ai-market", "conflict"],
  ["healthcare-ai-fastest-growing", "conflict"],
  // Data software has 39.5 % and grows fastest, yet imaging, 12.2 of 72.9 = 17 %, is to be the largest part.
  ["healthcare-data-share", "conflict"],
  ["imaging-ai-market", "conflict"],
  // The gigabytes agree; HBM3 in the text is HBM3E in the table, and an MI300 Max is an MI300X.
  ["h100-memory-text", "conflict"],
  ["h100-memory", "conflict"],
  ["mi300-max-memory-text", "conflict"],
  ["mi300x-memory", "conflict"],
];

/** The product's own table of reference rates. */
function rates() {
  const rows = parse<Record<string, string>>(readFileSync(path.join(data, "snapshot", "ecb-fx.csv")), {
    columns: true,
  });
  return rateTable(
    rows.flatMap((row) => {
      const { currency, kind, period_start: periodStart, period_end: periodEnd, rate } = row;
      if (kind !== "month-average" || currency === undefined || rate === undefined) return [];
      if (periodStart === undefined || periodEnd === undefined) return [];
      return [{ currency, kind, periodStart, periodEnd, rate, source: "ecb-fx" }];
    }),
  );
}

const result = auditReport(baselines(), "star-2023-11", rates());
const found = (passed: boolean) =>
  result.checks
    .filter((check) => check.passed === passed)
    .map(({ baseline, rule }) => `${baseline.slice("star-2023-11/".length)} ${rule}`)
    .sort();
const listed = (rows: typeof HOLDS) => rows.map((row) => row.join(" ")).sort();

describe("the audit of the shipped report, against a list made by hand", () => {
  it("finds all that a careful reader finds, and raises no false alarm", () => {
    expect(found(false)).toEqual(listed(FAILS));
  });

  it("lists all that holds, statements said twice and the same among it", () => {
    const mirrored = [
      "chatgpt-days-to-1m-users conflict",
      "chatgpt-plugin-partners conflict",
      "gh200-memory conflict",
      "standigm-revenue conflict",
    ];
    expect(found(true)).toEqual([...listed(HOLDS), ...mirrored].sort());
    expect(result).toMatchObject({ checked: result.checks.length, passed: HOLDS.length + mirrored.length });
  });

  it("says of every other statement why it could not be checked", () => {
    const checked = new Set(result.checks.map(({ baseline }) => baseline));
    expect(result.unchecked).toHaveLength(baselines().length - checked.size);
    expect(result.unchecked.filter(({ baseline }) => checked.has(baseline))).toEqual([]);
    expect(result.unchecked.filter(({ code }) => code === "relation-without-value")).toEqual([]);
  });

  it("shows both numbers of every check, or the words that are at odds, and where they stand", () => {
    const numberless = result.checks.filter(({ stated, implied }) => stated === null || implied === null);
    expect(numberless.every(({ rule }) => rule === "conflict")).toBe(true);
    expect(result.checks.every(({ locator }) => locator.part !== "")).toBe(true);
  });
});
