import { whereYahooIsAllowed } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const yahooFundamentalsManifest: ConnectorManifest = {
  id: "yahoo-fundamentals",
  family: "earnings",
  name: { en: "Yahoo Finance fundamentals", ko: "야후 파이낸스 재무" },
  gives: {
    en: "Revenue, profits, research, capital expenditure, cash flow, assets and shares of the last quarters and years.",
    ko: "최근 분기와 연도의 매출, 이익, 연구개발비, 자본적 지출, 현금흐름, 자산, 주식 수.",
  },
  licence: "No licence to redistribute; for the operator's own use",
  attribution: "Yahoo Finance",
  homepage: "https://finance.yahoo.com",
  auth: "none",
  rateLimit: "Unofficial; one request every two seconds here",
  minIntervalMs: 2000,
  cadence: { en: "Some days after each report.", ko: "실적 발표 며칠 후." },
  pitfalls: {
    en: "Figures are the latest restatement without a filing date: they count as known from the day of the answer on. Every period is dated to the end of its month, whatever the fiscal calendar. Where a document has quarters only, the fiscal quarter is left open.",
    ko: "제출일 없이 최신 정정치만 주므로 응답일부터 알려진 것으로 본다. 회계 달력과 무관하게 모든 기간이 월말로 끝난다. 분기만 있는 문서에서는 회계 분기를 비워 둔다.",
  },
  freshness: { everyDays: 92, lagDays: 60 },
  parserVersion: 1,
  defaultSchedule: null,
  canFetch: whereYahooIsAllowed,
};
