import { always } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const aiIndexManifest: ConnectorManifest = {
  id: "ai-index",
  family: "market",
  name: { en: "AI investment by year", ko: "연도별 AI 투자" },
  gives: {
    en: "Private and corporate investment in AI and newly funded AI companies per year, in several editions.",
    ko: "연도별 AI 민간·기업 투자액과 신규 투자 유치 AI 기업 수, 여러 판본.",
  },
  licence: "CC BY 4.0",
  attribution: "Stanford AI Index and CSET, via Our World in Data",
  homepage: "https://ourworldindata.org/artificial-intelligence",
  auth: "none",
  rateLimit: "none known",
  minIntervalMs: 1000,
  cadence: { en: "Yearly.", ko: "연간." },
  pitfalls: {
    en: "Most charts are in constant 2021 US dollars. Editions revise old years a good deal: each stands with its own known-at date. The world overlaps with its regions: never add them.",
    ko: "대부분 2021년 불변 달러 기준이다. 판본마다 과거 수치가 크게 바뀌므로 각각 알려진 날짜와 함께 둔다. 세계 값은 지역 값과 겹치므로 더하지 않는다.",
  },
  freshness: { everyDays: 366, lagDays: 31 },
  parserVersion: 2,
  defaultSchedule: { cron: "0 6 1 * *", timeZone: "UTC" },
  snapshotFile: "ai-index.csv",
  canFetch: always,
};
