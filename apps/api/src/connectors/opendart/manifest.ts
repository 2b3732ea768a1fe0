import type { ConnectorManifest } from "../connector.ts";

export const openDartManifest: ConnectorManifest = {
  id: "opendart",
  family: "earnings",
  name: { en: "OpenDART filings", ko: "전자공시 OpenDART" },
  gives: {
    en: "Revenue, operating income, net income, total assets and shares in circulation of Korean filers, in won, from 2015 on. Company codes, profiles and lists of filings are read as identities and filings.",
    ko: "국내 공시 기업의 매출액, 영업이익, 당기순이익, 자산총계, 유통주식 수(원화, 2015년 이후).",
  },
  licence: "Free with a key of one's own",
  attribution: "Financial Supervisory Service, OpenDART",
  homepage: "https://opendart.fss.or.kr",
  auth: "key",
  rateLimit: "About 10,000 requests a day",
  minIntervalMs: 200,
  cadence: {
    en: "With each quarterly, half-year and annual report.",
    ko: "분기·반기·사업보고서가 제출될 때.",
  },
  pitfalls: {
    en: "Consolidated statements count before separate ones. Net income includes minority interests. There is no fourth quarter by itself. Documents that state no dates are read on a calendar fiscal year. Errors come as HTTP 200 with a status inside.",
    ko: "연결재무제표가 별도재무제표보다 우선한다. 순이익에는 비지배지분이 포함된다. 4분기는 따로 공시되지 않는다. 날짜가 없는 문서는 12월 결산으로 읽는다. 오류도 HTTP 200으로 오며 본문의 상태 코드로 구분한다.",
  },
  freshness: { everyDays: 92, lagDays: 95 },
  parserVersion: 2,
  defaultSchedule: { cron: "30 18 * * 1-5", timeZone: "Asia/Seoul" },
  canFetch: (settings) =>
    settings.openDartKey === null
      ? {
          ok: false,
          reason: {
            en: "Set OPENDART_API_KEY to the key that OpenDART issues for free.",
            ko: "OpenDART에서 무료로 발급받은 키를 OPENDART_API_KEY에 설정하세요.",
          },
        }
      : { ok: true },
};
