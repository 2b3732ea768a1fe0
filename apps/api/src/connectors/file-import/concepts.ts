import { type Concept, CONCEPTS } from "@sector-tracker/shared";

/** Words under which tables print a statement figure, in English and Korean. The more exact stand first. */
export const CONCEPT_WORDS: readonly (readonly [(typeof CONCEPTS)[number], RegExp])[] = [
  ["grossProfit", /gross\s*profit|매출\s*총이익/i],
  ["operatingIncome", /operating\s*(?:income|profit)|\bebit\b|영업\s*(?:이익|손익|손실)/i],
  ["netIncome", /net\s*(?:income|profit|earnings|loss)|당기\s*순?(?:이익|손익|손실)|순이익/i],
  ["researchAndDevelopment", /r\s*&\s*d|research(?:\s*(?:and|&)\s*development)?|연구\s*개발/i],
  ["capitalExpenditure", /cap(?:ital\s*)?ex(?:penditures?)?|설비\s*투자|자본적\s*지출/i],
  [
    "operatingCashFlow",
    /operating\s*cash\s*flow|cash\s*(?:flow\s*)?from\s*operations|영업\s*(?:활동)?\s*현금\s*흐름/i,
  ],
  ["cash", /^cash(?:\s*and.*)?$|현금\s*(?:및|성)|^현금$/i],
  ["totalAssets", /total\s*assets|자산\s*총계|총\s*자산/i],
  ["sharesOutstanding", /shares?\s*outstanding|발행\s*주식/i],
  ["employees", /employees|head\s*count|직원|임직원|종업원/i],
  ["revenue", /revenues?|(?:net\s*)?sales|turnover|매출(?:액)?|영업\s*수익/i],
];

/** The concept that words name; null for words that name none. */
export function conceptOf(words: string): Concept | null {
  const text = words.trim();
  const exact = CONCEPTS.find((concept) => concept === text);
  if (exact !== undefined) return exact;
  if (/^revenue:[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return text;
  const spaced = text.replaceAll(/[_-]+/g, " ");
  return CONCEPT_WORDS.find(([, pattern]) => pattern.test(spaced))?.[0] ?? null;
}
