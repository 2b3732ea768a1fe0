import { shippedTable } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const publishedEstimatesManifest: ConnectorManifest = {
  id: "published-estimates",
  family: "market",
  name: { en: "Published market estimates", ko: "발표된 시장 추정치" },
  gives: {
    en: "Market sizes, spending, adoption, shares and prices as printed by publishers, with edition and page.",
    ko: "발행 기관이 발표한 시장 규모, 지출, 도입률, 점유율, 가격과 판본·출처 페이지.",
  },
  licence: "Facts with citations",
  attribution: "The publisher and page named on each row",
  homepage: "",
  auth: "none",
  rateLimit: "none",
  minIntervalMs: 0,
  cadence: { en: "With each release of the product.", ko: "제품의 새 버전마다." },
  pitfalls: {
    en: "One quantity has several definitions: compare within one publisher and edition. Pages without a date count as known from their retrieval on.",
    ko: "같은 수량도 정의가 여럿이므로 한 발행 기관의 한 판본 안에서 비교해야 한다. 날짜 없는 페이지는 수집일부터 알려진 것으로 본다.",
  },
  freshness: { everyDays: 92, lagDays: 31 },
  parserVersion: 1,
  defaultSchedule: null,
  snapshotFile: "published-estimates.csv",
  canFetch: shippedTable,
};
