import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { baselines, report } from "./reference-data.ts";

/**
 * Read from the report's text by hand, digit by digit, without a look at the files under test: the company or segment
 * that the statement is about, unit, period, value in base units, and the digits as printed.
 */
const STATED: readonly (readonly [
  subject: string,
  unit: string,
  period: string | null,
  value: number,
  printed: string,
])[] = [
  // Part 0, figure 2
  ["openai", "parameters", "2018-06", 117_000_000, "1.17억개"],
  ["openai", "parameters", "2019-02", 1_500_000_000, "15억개"],
  ["openai", "parameters", "2020-06", 175_000_000_000, "1,750억개"],
  ["openai", "parameters", "2022-01", 175_000_000_000, "1,750억개"],
  ["openai", "gigabytes", "2018-06", 10, "10G"],
  ["openai", "gigabytes", "2019-02", 40, "40GB"],
  ["openai", "gigabytes", "2020-06", 45_000, "45TB"],
  ["openai", "count", "2018-06", 12, "12개"],
  ["openai", "count", "2020-06", 96, "96개"],
  // Part 1
  ["openai", "days", "2022-12", 5, "5일"],
  ["openai", "count", "2023-02", 100_000_000, "1억명"],
  ["tiktok", "months", null, 9, "9개월"],
  ["instagram", "months", null, 30, "30개월"],
  ["openai", "USD", "2023-01", 29_000_000_000, "290억 달러"],
  ["openai", "USD", null, 3_000_000_000, "30억 달러"],
  ["openai", "USD", "2023-01", 10_000_000_000, "100억 달러"],
  ["openai", "KRW", "2023-01", 12_350_000_000_000, "12조 3,500억 원"],
  ["anthropic", "USD", "2023-09", 4_000_000_000, "40억 달러"],
  ["ai", "USD", "2028", 1_000_000_000_000, "1조 달러"],
  ["foundation-models", "USD", "2023-01/2023-08", 13_100_000_000, "131억 달러"],
  ["foundation-models", "USD", "2022", 1_000_000_000, "10억 달러"],
  ["nvidia", "percent", "2023", 90, "90%"],
  ["openai", "count", "2023-05", 823, "823개"],
  ["llm", "count", "2023", 500, "500여개"],
  ["llm", "USD", "2022", 10_500_000_000, "105억 달러"],
  ["llm", "USD", "2029", 40_800_000_000, "408억 달러"],
  ["microsoft", "USD", null, 1_941_000_000_000, "1,941"],
  ["duolingo", "USD", null, 5_000_000_000, "5"],
  ["morgan-stanley", "USD", null, 151_000_000_000, "151"],
  ["snap", "USD", null, 16_000_000_000, "16"],
  ["salesforce", "USD", null, 183_000_000_000, "183"],
  ["hubspot", "USD", null, 19_000_000_000, "19"],
  ["apple", "USD", null, 2_414_000_000_000, "2,414"],
  ["grammarly", "count", null, 30_000_000, "3,000만명"],
  ["upstage", "points", "2023-08", 72.3, "72.3점"],
  ["openai", "points", "2023-08", 71.9, "71.9점"],
  ["anthropic", "USD", null, 100_000_000, "1억 달러"],
  // Part 2
  ["ai", "percent", null, 0.3, "0.3%"],
  ["ai", "percent", null, 0.6, "0.6 %"],
  ["ai", "percent", null, 1.2, "1.2%"],
  ["ai", "USD", "2030", 15_700_000_000_000, "15조 7천억 달러"],
  ["ai", "count", "2025", 13_300_000, "1,330만 개"],
  ["ai", "count", "2025", 84_700_000, "8,470만 개"],
  ["ai", "USD", "2022", 23_000_000_000, "230억 달러"],
  ["ai", "USD", "2030", 109_300_000_000, "1,093억 달러"],
  ["openai", "words", "2023-03", 32_000, "3.2만개"],
  ["openai", "words", "2023-03", 8_000, "0.8만개"],
  ["openai", "count", "2023-03", 26, "26개국"],
  ["foundation-models", "USD", "2022", 2_100_000_000, "21억 달러"],
  ["foundation-models", "USD", "2030", 30, "30달러"],
  // Part 3
  ["alphabet", "parameters", null, 540_000_000_000, "5,400억 개"],
  ["openai", "parameters", null, 185_000_000_000, "1,850억"],
  ["nvidia", "count", null, 10_000, "1만 개"],
  ["nvidia", "count", null, 30_000, "3만 개"],
  ["semiconductors", "USD", "2023", 53_400_000_000, "534억 달러"],
  ["semiconductors", "USD", "2027", 119_400_000_000, "1,194억 달러"],
  ["nvidia", "USD", "2023-Q2", 13_510_000_000, "135억 1000만 달러"],
  ["nvidia", "USD", "2023-Q2", 6_800_000_000, "68억 달러"],
  ["nvidia", "USD", null, 40_000, "4만 달러"],
  ["hbm", "USD", "2022", 2_300_000_000, "23억달러"],
  ["hbm", "USD", "2025", 10_300_000_000, "103억달러"],
  ["nvidia", "gigabytes", null, 141, "141"],
  ["nvidia", "gigabytes", null, 80, "80"],
  ["nvidia", "gigabytes", null, 24, "24"],
  ["amd", "gigabytes", null, 192, "192"],
  ["amd", "gigabytes", null, 128, "128"],
  ["intel", "gigabytes", null, 16, "16"],
  ["alphabet", "gigabytes", null, 32, "32"],
  ["hbm", "percent", "2024", 90, "90%"],
  ["applications", "percent", "2023", 5, "5%"],
  ["applications", "percent", "2026", 80, "80%"],
  // Part 4
  ["finance", "USD", "2026", 56_200_000_000, "562억 달러"],
  ["finance", "USD", null, 510_000_000_000, "5,100억 달러"],
  ["bank-of-america", "hours", null, 1_000_000, "100만 시간"],
  ["healthcare", "USD", "2023", 20_600_000_000, "206억 달러"],
  ["healthcare", "USD", "2030", 188_000_000_000, "1880억 달러"],
  ["healthcare", "percent", "2022", 5.5, "5.5%"],
  ["healthcare", "percent", "2024", 10.5, "10.5%"],
  ["recursion", "USD", null, 50_000_000, "5000만 달러"],
  ["healthcare-data", "percent", "2021", 39.5, "39.5%"],
  ["healthcare-data", "count", null, 4_660, "4,660"],
  ["healthcare-data", "USD", null, 7_800_000, "780만 달러"],
  ["healthcare-data", "USD", null, 209_000_000, "2억 900만 달러"],
  ["healthcare-data", "percent", null, 97, "97%"],
  ["kaiser-permanente", "USD", null, 1_000_000_000, "10억 달러"],
  ["imaging-diagnostics", "USD", "2027", 12_203_000_000, "122억 300만 달러"],
  ["imaging-diagnostics", "count", null, 521, "521개"],
  ["imaging-diagnostics", "count", null, 392, "392개"],
  ["drug-discovery", "USD", "2025", 5_900_000_000, "59억 달러"],
  ["pfizer", "months", null, 10.8, "10.8개월"],
  ["drug-discovery", "years", null, 10.7, "10.7년"],
  ["exscientia", "USD", "2022", 5_300_000_000, "53억 달러"],
  ["media-entertainment", "USD", "2021", 17_900_000_000, "179억 달러"],
  ["media-entertainment", "USD", "2028", 4_400_000_000, "44억 달러"],
  ["games", "percent", null, 65, "65%"],
  ["games", "KRW", null, 10_000_000_000, "100억원"],
  ["games", "KRW", null, 100_000_000_000, "1,000억원"],
  // Part 5
  ["openai", "KRW", null, 900_000_000, "9억원"],
  ["openai", "KRW", null, 330_000_000_000, "3300억원"],
  // Company pages
  ["standigm", "KRW", "2019", 38_000_000, "38"],
  ["standigm", "KRW", "2021", 55_000_000, "55"],
  ["standigm", "KRW", "2022", 27_370_000, "2737만원"],
  ["standigm", "KRW", "2021", -17_417_000_000, "(17,417)"],
  ["standigm", "KRW", "2022", -24_883_000_000, "(24,883)"],
  ["standigm", "KRW", "2022", 24_800_000_000, "248억원"],
  ["standigm", "KRW", "2020", -45_713_000_000, "(45,713)"],
  ["standigm", "KRW", "2022", 7_173_000_000, "7,173"],
  ["standigm", "percent", "2022", 266, "266"],
  ["twelve-labs", "KRW", "2020", 763_630_000, "7억 6,363만원"],
  ["twelve-labs", "KRW", "2020", 463_100_000, "4억 6,310만원"],
  ["twelve-labs", "USD", "2023-10", 10_000_000, "1,000만 달러"],
  ["twelve-labs", "KRW", "2023-10", 14_000_000_000, "140억 원"],
  ["twelve-labs", "parameters", "2023-11-09", 80_000_000_000, "800억"],
  ["twelve-labs", "count", null, 35_000_000, "3,500만개"],
];

/** Growth as stated, read the same way: per cent (or the factor), basis, and the digits as printed. */
const GROWTH: readonly (readonly [subject: string, rate: number, basis: string, printed: string])[] = [
  ["ai", 36.6, "cagr", "36.6%"],
  ["llm", 21.4, "cagr", "21.4%"],
  ["ai", 34.6, "cagr", "34.6%"],
  ["hbm", 64, "cagr", "64%"],
  ["finance", 38, "cagr", "38%"],
  ["healthcare", 36.7, "cagr", "36.7%"],
  ["imaging-diagnostics", 58.1, "cagr", "58.1%"],
  ["drug-discovery", 47, "cagr", "47%"],
  ["media-entertainment", 31.89, "cagr", "31.89%"],
  ["nvidia", 1263, "yoy", "1,263%"],
  ["nvidia", 200, "total", "200%"],
  ["healthcare", 75, "qoq", "75%"],
  ["foundation-models", 13, "multiple", "13배"],
  ["foundation-models", 275, "multiple", "275배"],
  ["foundation-models", 425, "total", "425%"],
  ["standigm", -50.23, "yoy", "50.23%"],
];

const all = baselines();
const about = (subject: string) =>
  all.filter(({ company, segment }) => (company ?? segment) === subject || segment === subject);

describe("the report's numbers, against a list read by hand", () => {
  it("the list has at least forty statements of each kind of place in the report", () => {
    expect(STATED.length).toBeGreaterThanOrEqual(100);
  });

  it.each(STATED.map((row) => [row.slice(0, 3).join(" "), ...row] as const))(
    "%s",
    (_title, subject, unit, period, value, printed) => {
      const found = about(subject).filter(
        (entry) =>
          entry.unit === unit &&
          entry.points.some(
            (point) => point.period === period && point.value === value && point.printed.includes(printed),
          ),
      );
      expect(found.map(({ key }) => key)).not.toEqual([]);
    },
  );

  it.each(GROWTH)("%s grows by %d, %s", (subject, rate, basis, printed) => {
    const found = about(subject).filter(
      ({ growth }) =>
        growth?.ratePercent === rate && growth.basis === basis && growth.printed.includes(printed),
    );
    expect(found.map(({ key }) => key)).not.toEqual([]);
  });

  it("January 2023 start-up funding is stated as 18bn dollars, 63 % below the year before", () => {
    const found = all.filter(
      ({ points, growth }) => points[0]?.printed === "180억 달러" && growth?.ratePercent === -63,
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.points).toEqual([
      { period: "2023-01", value: 18_000_000_000, qualifier: "exact", printed: "180억 달러" },
    ]);
    expect(found[0]?.growth).toMatchObject({ basis: "yoy" });
  });
});

describe("statements that contradict each other are both kept", () => {
  it.each([
    ["openai", "parameters", [175_000_000_000, 185_000_000_000]],
    ["foundation-models", "USD", [1_000_000_000, 2_100_000_000]],
  ] as const)("%s in %s", (subject, unit, values) => {
    const stated = about(subject)
      .filter((entry) => entry.unit === unit)
      .flatMap(({ points }) => points.map(({ value }) => value));
    expect(stated).toEqual(expect.arrayContaining([...values]));
  });
});

describe("against the report itself", () => {
  const file = path.resolve(
    import.meta.dirname,
    "../..",
    process.env["REPORT_FILE"] ?? "../shared/report/report-2023-11.ko.txt",
  );
  const here = existsSync(file);
  const text = here ? readFileSync(file, "utf8").replace(/\s+/g, " ") : "";

  it("every run of digits as printed stands in the report's text", () => {
    // The report is not part of the repository: where it is not at hand, the hand-read list above stands alone.
    const printed = here
      ? all.flatMap(({ points, growth }) => [...points, ...(growth === null ? [] : [growth])])
      : [];
    const missing = printed.filter((entry) => !text.includes(entry.printed.replace(/\s+/g, " ")));
    expect(missing.map((entry) => entry.printed)).toEqual([]);
  });

  it("figures whose picture is lost are listed once each", () => {
    const lost = report().lostFigures.map(({ figure }) => figure);
    expect(lost.length).toBeGreaterThan(5);
    expect(new Set(lost).size).toBe(lost.length);
  });
});
