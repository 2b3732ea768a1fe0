import { always } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const fredManifest: ConnectorManifest = {
  id: "fred",
  family: "reference",
  name: { en: "FRED exchange rates (Federal Reserve H.10)", ko: "FRED 환율(미 연준 H.10)" },
  gives: {
    en: "Noon rates of New York: US dollars per euro and, worked out from it and the won per dollar, won per euro. A second witness beside the ECB; conversions use the ECB's.",
    ko: "뉴욕 정오 환율: 유로당 달러와, 이를 달러당 원화로 곱한 유로당 원화. 유럽중앙은행 환율의 비교용이며 환산에는 유럽중앙은행 환율을 쓴다.",
  },
  licence: "Public domain (Federal Reserve Board)",
  attribution:
    "Board of Governors of the Federal Reserve System (H.10), via FRED, Federal Reserve Bank of St. Louis",
  homepage: "https://fred.stlouisfed.org",
  auth: "none",
  rateLimit: "None known",
  minIntervalMs: 1000,
  cadence: { en: "Weekly, with the days of the week before.", ko: "매주, 지난주 날짜별로." },
  pitfalls: {
    en: "The two series run opposite ways: won per dollar, but dollars per euro. Rates are kept per euro, so a file with the won alone cannot be used: ask for both series in one file. A point stands for a holiday.",
    ko: "두 계열의 방향이 반대다(달러당 원화, 유로당 달러). 환율은 유로 기준으로 보관하므로 원화 계열만 있는 파일은 쓸 수 없고 두 계열을 한 파일로 받아야 한다. 마침표는 휴일이다.",
  },
  freshness: { everyDays: 7, lagDays: 5 },
  parserVersion: 1,
  defaultSchedule: { cron: "0 18 * * 1", timeZone: "America/New_York" },
  canFetch: always,
};
