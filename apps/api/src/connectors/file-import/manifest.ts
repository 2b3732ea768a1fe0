import type { ConnectorManifest } from "../connector.ts";

export const fileImportManifest: ConnectorManifest = {
  id: "file-import",
  family: "reference",
  name: { en: "Files of people", ko: "사람이 올린 파일" },
  gives: {
    en: "Tables that a person hands in, or that wait in a folder or at an address: statement figures, prices, rounds, estimates, exchange rates, splits and dividends.",
    ko: "사람이 올리거나 폴더 또는 주소에서 가져온 표: 재무 수치, 주가, 투자, 추정치, 환율, 분할과 배당.",
  },
  licence: "As the file's owner says",
  attribution: "As the file's owner asks",
  homepage: "",
  auth: "none",
  rateLimit: "none",
  minIntervalMs: 1000,
  cadence: {
    en: "When a person imports, or as its schedule says.",
    ko: "사람이 가져올 때, 또는 일정에 따라.",
  },
  pitfalls: {
    en: "What a file does not say (currency, basis, fiscal year end) is what the mapping says. A row without a date of publication counts as known from its import on.",
    ko: "파일이 말하지 않는 것(통화, 주가 기준, 결산월)은 매핑이 정한다. 공개일이 없는 행은 가져온 날부터 알려진 것으로 본다.",
  },
  parserVersion: 1,
  defaultSchedule: null,
  canFetch: () => ({
    ok: false,
    reason: {
      en: "It has no origin of its own: import a file, or run a saved mapping that names a folder or an address.",
      ko: "고유한 원본이 없습니다. 파일을 가져오거나, 폴더나 주소가 정해진 저장된 매핑을 실행하십시오.",
    },
  }),
};
