import type { ConnectorManifest } from "../connector.ts";

export const alphaVantageManifest: ConnectorManifest = {
  id: "alpha-vantage",
  family: "market",
  name: { en: "Alpha Vantage", ko: "알파 밴티지" },
  gives: {
    en: "Daily prices as traded with splits and dividends where the answer has them, the last day's quote, and income statements.",
    ko: "분할·배당이 반영되지 않은 일별 시세(응답에 있으면 분할과 배당 포함), 마지막 거래일 시세, 손익계산서.",
  },
  licence: "For the holder of a key; no redistribution",
  attribution: "Alpha Vantage",
  homepage: "https://www.alphavantage.co",
  auth: "key",
  rateLimit: "25 requests a day with a free key",
  minIntervalMs: 15_000,
  cadence: { en: "Daily after the close.", ko: "매일 장 마감 후." },
  pitfalls: {
    en: "Over the limit it answers HTTP 200 with a note. Prices name no currency, so only American symbols are asked for. Income statements name no filing date: they count as known from their retrieval on, and periods end with the month.",
    ko: "한도를 넘으면 HTTP 200과 안내문으로 답한다. 시세에 통화가 없어 미국 종목만 요청한다. 손익계산서에 제출일이 없어 수집일부터 알려진 것으로 보며, 기간은 월말로 끝난다.",
  },
  freshness: { everyDays: 1, lagDays: 4 },
  parserVersion: 1,
  defaultSchedule: null,
  canFetch: (settings) =>
    settings.alphaVantageKey === null
      ? {
          ok: false,
          reason: {
            en: "Set ALPHA_VANTAGE_API_KEY to a key of your own.",
            ko: "발급받은 키를 ALPHA_VANTAGE_API_KEY에 설정하세요.",
          },
        }
      : { ok: true },
};
