import { whereYahooIsAllowed } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const yahooChartManifest: ConnectorManifest = {
  id: "yahoo-chart",
  family: "market",
  name: { en: "Yahoo Finance charts", ko: "야후 파이낸스 차트" },
  gives: {
    en: "Daily prices with splits and dividends. The bundled table holds splits only.",
    ko: "일별 시세와 주식 분할·배당. 포함된 표에는 분할만 있다.",
  },
  licence: "No licence to redistribute; for the operator's own use",
  attribution: "Yahoo Finance",
  homepage: "https://finance.yahoo.com",
  auth: "none",
  rateLimit: "Unofficial; one request every two seconds here",
  minIntervalMs: 2000,
  cadence: { en: "Daily after the close.", ko: "매일 장 마감 후." },
  pitfalls: {
    en: "Unofficial: it may refuse or change without notice. Closes are already adjusted for every split up to the day of the answer. London quotes are in pence and are stored in pounds.",
    ko: "비공식 서비스로 예고 없이 거부되거나 바뀔 수 있다. 종가는 응답일까지의 모든 분할이 이미 반영되어 있다. 런던 시세는 펜스 단위이며 파운드로 바꾸어 저장한다.",
  },
  freshness: { everyDays: 1, lagDays: 4 },
  parserVersion: 1,
  defaultSchedule: null,
  snapshotFile: "yahoo-chart.csv",
  canFetch: whereYahooIsAllowed,
};
