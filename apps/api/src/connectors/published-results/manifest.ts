import { shippedTable } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const publishedResultsManifest: ConnectorManifest = {
  id: "published-results",
  family: "earnings",
  name: { en: "Published company results", ko: "발표된 기업 실적" },
  gives: {
    en: "Revenue, operating income and net income by fiscal year of 24 companies, with the page of each figure.",
    ko: "24개 기업의 회계연도별 매출, 영업이익, 순이익과 각 수치의 출처 페이지.",
  },
  licence: "Facts with citations",
  attribution: "The page named on each row",
  homepage: "",
  auth: "none",
  rateLimit: "none",
  minIntervalMs: 0,
  cadence: { en: "With each release of the product.", ko: "제품의 새 버전마다." },
  pitfalls: {
    en: "Data vendors may restate: operating income can leave out unusual items. Table pages without a date count as known from their retrieval on. The first day of a year is taken as one year before its end.",
    ko: "데이터 업체가 수치를 재작성할 수 있고 영업이익에서 일회성 항목이 빠지기도 한다. 날짜 없는 표는 수집일부터 알려진 것으로 본다. 회계연도 시작일은 종료일 1년 전으로 둔다.",
  },
  freshness: { everyDays: 366, lagDays: 120 },
  parserVersion: 1,
  defaultSchedule: null,
  snapshotFile: "published-results.csv",
  canFetch: shippedTable,
};
