import { shippedTable } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const reportDealsManifest: ConnectorManifest = {
  id: "report-deals",
  family: "funding",
  name: { en: "Deals named by the report", ko: "보고서가 언급한 거래" },
  gives: {
    en: "Investments and contracts that the shipped report of November 2023 states.",
    ko: "포함된 2023년 11월 보고서가 서술한 투자와 계약.",
  },
  licence: "Facts with citations",
  attribution: "Sungkyunkwan University finance society S.T.A.R, November 2023",
  homepage: "",
  auth: "none",
  rateLimit: "none",
  minIntervalMs: 0,
  cadence: { en: "Once, with the report.", ko: "보고서와 함께 한 번." },
  pitfalls: {
    en: "A deal whose date the report does not print stands in the report's year. All count as known from the report's day on.",
    ko: "보고서에 날짜가 없는 거래는 보고서의 연도에 둔다. 모두 보고서 발행일부터 알려진 것으로 본다.",
  },
  parserVersion: 1,
  defaultSchedule: null,
  snapshotFile: "report-deals.csv",
  canFetch: shippedTable,
};
