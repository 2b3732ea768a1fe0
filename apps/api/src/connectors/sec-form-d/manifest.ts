import { whereSecIsTold } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const secFormDManifest: ConnectorManifest = {
  id: "sec-form-d",
  family: "funding",
  name: { en: "SEC Form D notices", ko: "미국 SEC 폼 D 신고" },
  gives: {
    en: "Private raises in the United States as the issuers themselves report them: amount sold so far, amount offered, first sale, kind of security.",
    ko: "발행인이 직접 신고한 미국 사모 조달: 누적 판매액, 모집 총액, 첫 판매일, 증권 종류.",
  },
  licence: "Public domain (US government)",
  attribution: "U.S. Securities and Exchange Commission, EDGAR",
  homepage: "https://www.sec.gov/data-research/sec-markets-data/form-d-data-sets",
  auth: "user-agent",
  rateLimit: "10 requests a second",
  minIntervalMs: 120,
  cadence: { en: "Within 15 days of a first sale.", ko: "첫 판매 후 15일 이내." },
  pitfalls: {
    en: "The amount sold adds up over the amendments: an amendment replaces what was said before and is a later vintage of the same offering. Pooled funds are kept apart as reference items, since money for a fund is no company's round. A notice names no round, no valuation and no investor. It is known from the day it was signed. Persons and addresses in it are not read.",
    ko: "판매액은 정정 신고까지의 누적액이다. 정정은 앞선 신고를 대체하며 같은 모집의 새 시점 값으로 둔다. 펀드 모집은 기업의 라운드가 아니므로 참고 항목으로 따로 둔다. 신고서에는 라운드 이름, 기업가치, 투자자가 없다. 서명일부터 알려진 것으로 본다. 사람과 주소는 읽지 않는다.",
  },
  parserVersion: 1,
  defaultSchedule: { cron: "0 8 * * 1", timeZone: "America/New_York" },
  canFetch: whereSecIsTold,
};
