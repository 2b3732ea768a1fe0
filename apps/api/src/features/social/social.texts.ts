import type { Status } from "@sector-tracker/shared";

export type Lang = "en" | "ko";

/** Names of the pages, by the first part of their path. */
export const pageTitles: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  "": { en: "Overview", ko: "개요" },
  "value-chain": { en: "Value chain", ko: "밸류체인" },
  segments: { en: "Value chain", ko: "밸류체인" },
  funding: { en: "Investment trends", ko: "투자 동향" },
  companies: { en: "Companies", ko: "기업" },
  compare: { en: "Comparison", ko: "비교" },
  watchlists: { en: "Watchlists", ko: "관심 목록" },
  baselines: { en: "Baselines", ko: "기준 수치" },
  audit: { en: "Audit", ko: "검산" },
  publishers: { en: "Publishers", ko: "발행처" },
  reports: { en: "Reports", ko: "보고서" },
  data: { en: "Data", ko: "데이터" },
};

export const tagline: Readonly<Record<Lang, string>> = {
  en: "Every published forecast is a promise; the tracker keeps the score.",
  ko: "발표된 전망은 약속입니다. 이 추적기가 결과를 기록합니다.",
};

export const words = {
  company: {
    en: "Results, price and funding, and what the report said.",
    ko: "실적과 주가, 투자, 그리고 보고서가 말한 것.",
  },
  marketCap: { en: "Market cap", ko: "시가총액" },
  revenue: { en: "Revenue", ko: "매출" },
  priceChange: { en: "Since the report", ko: "보고서 이후" },
  raised: { en: "Raised", ko: "조달액" },
  expected: { en: "Expected", ko: "기대" },
  actual: { en: "Actual", ko: "실제" },
  status: { en: "Status", ko: "상태" },
  asOf: { en: "as of", ko: "기준일" },
} satisfies Record<string, Readonly<Record<Lang, string>>>;

export const statusWords: Readonly<Record<Status, Readonly<Record<Lang, string>>>> = {
  ahead: { en: "Ahead", ko: "앞섬" },
  "on-track": { en: "On track", ko: "순항" },
  behind: { en: "Behind", ko: "뒤처짐" },
  hit: { en: "Hit", ko: "달성" },
  missed: { en: "Missed", ko: "미달" },
  pending: { en: "Pending", ko: "대기" },
  "not-measurable": { en: "Not measurable", ko: "측정 불가" },
};

/** A figure to three digits with its unit; amounts with the language's own large numbers. */
export function figureText(value: number, unit: string, lang: Lang): string {
  const locale = lang === "ko" ? "ko-KR" : "en-US";
  const money = /^[A-Z]{3}$/.test(unit);
  const written = new Intl.NumberFormat(locale, {
    notation: "compact",
    maximumSignificantDigits: 3,
    ...(money ? { style: "currency" as const, currency: unit } : {}),
  }).format(value);
  const plain = written.replace("-", "−").replace(/T$/, "tn").replace(/B$/, "bn").replace(/M$/, "m");
  if (unit === "percent") return `${plain}%`;
  return unit === "multiple" ? `${plain}×` : plain;
}
