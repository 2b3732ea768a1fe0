import { onlyFromFiles } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const cbInsightsManifest: ConnectorManifest = {
  id: "cb-insights",
  family: "funding",
  name: { en: "CB Insights: unicorn list", ko: "CB 인사이트: 유니콘 목록" },
  gives: {
    en: "What the list says private companies worth a billion dollars or more are valued at and have raised in all, by industry and country.",
    ko: "기업가치 10억 달러 이상 비상장 기업의 가치와 누적 조달액(산업·국가별).",
  },
  licence: "Terms of reuse unclear: for the operator's own use, not shipped",
  attribution: "CB Insights",
  homepage: "https://www.cbinsights.com/research-unicorn-companies",
  auth: "none",
  rateLimit: "none",
  minIntervalMs: 0,
  cadence: { en: "When a file is read in.", ko: "파일을 읽어 들일 때." },
  pitfalls: {
    en: "A valuation is of some earlier round that the list does not date, so it is no round here: it stands as a reference item, known from the list's edition. Amounts are rounded ($180B, $572M) and may be Unknown. Two companies share the name Bolt. An industry is spelt in two ways.",
    ko: "기업가치는 목록이 날짜를 밝히지 않은 이전 라운드의 것이므로 라운드로 세지 않고 참고 항목으로 두며, 목록이 나온 날부터 알려진 것으로 본다. 금액은 반올림($180B, $572M)이고 Unknown일 수 있다. Bolt라는 회사가 둘이다. 산업 이름의 철자가 두 가지다.",
  },
  parserVersion: 1,
  defaultSchedule: null,
  canFetch: onlyFromFiles,
};
