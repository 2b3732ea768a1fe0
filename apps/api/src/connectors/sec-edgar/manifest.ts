import { whereSecIsTold } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const secEdgarManifest: ConnectorManifest = {
  id: "sec-edgar",
  family: "earnings",
  name: { en: "SEC EDGAR company facts", ko: "미국 SEC EDGAR 기업 공시" },
  gives: {
    en: "Revenue, profit, research, capital expenditure, cash flow and shares outstanding of companies that file in the United States, with every restatement. Lists of filings and of tickers are read as filings and identities.",
    ko: "미국에 공시하는 기업의 매출, 이익, 연구개발비, 자본적 지출, 현금흐름, 발행주식 수와 모든 정정 이력. 공시 목록과 종목 목록은 공시와 기업 식별로 읽는다.",
  },
  licence: "Public domain (US government)",
  attribution: "U.S. Securities and Exchange Commission, EDGAR",
  homepage: "https://www.sec.gov/edgar",
  auth: "user-agent",
  rateLimit: "10 requests a second",
  minIntervalMs: 120,
  cadence: { en: "Within about an hour of each filing.", ko: "공시 후 약 한 시간 이내." },
  pitfalls: {
    en: "Tags change over the years; the fiscal year of a filing is not that of its comparative figures; the fourth quarter is filed only inside the year and is derived here; later filings round older figures to millions; rounded figures of proxy statements are not read.",
    ko: "항목 태그가 해마다 바뀌고, 공시의 회계연도는 비교 수치의 회계연도와 다르다. 4분기는 연간에서 계산하며, 이후 공시가 과거 수치를 백만 단위로 반올림하기도 한다. 위임장 공시의 반올림 수치는 읽지 않는다.",
  },
  freshness: { everyDays: 92, lagDays: 45 },
  parserVersion: 2,
  defaultSchedule: { cron: "30 7 * * 2-6", timeZone: "America/New_York" },
  snapshotFile: "sec-edgar.csv",
  canFetch: whereSecIsTold,
};
