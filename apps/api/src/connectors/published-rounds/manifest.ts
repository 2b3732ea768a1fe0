import { shippedTable } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const publishedRoundsManifest: ConnectorManifest = {
  id: "published-rounds",
  family: "funding",
  name: { en: "Published rounds and deals", ko: "보도된 투자 라운드와 거래" },
  gives: {
    en: "Rounds and deals of AI companies from 2021 on, each with the page that reports it.",
    ko: "2021년 이후 AI 기업의 투자 라운드와 거래, 각 건의 출처 페이지 포함.",
  },
  licence: "Facts with citations",
  attribution: "The page named on each row",
  homepage: "",
  auth: "none",
  rateLimit: "none",
  minIntervalMs: 0,
  cadence: { en: "With each release of the product.", ko: "제품의 새 버전마다." },
  pitfalls: {
    en: "Many pages are secondary. Some give only a month or a year: the round then counts as known at its end. A printed valuation may be before or after the money. Investor lists are incomplete and name firms only.",
    ko: "2차 자료가 많다. 월이나 연도만 있는 경우 그 기간의 끝에 알려진 것으로 본다. 기업가치는 투자 전·후가 섞여 있다. 투자자 목록은 불완전하며 기관명만 담는다.",
  },
  freshness: { everyDays: 31, lagDays: 31 },
  parserVersion: 1,
  defaultSchedule: null,
  snapshotFile: "published-rounds.csv",
  canFetch: shippedTable,
};
