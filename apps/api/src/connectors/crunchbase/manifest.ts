import { onlyFromFiles } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const crunchbaseManifest: ConnectorManifest = {
  id: "crunchbase",
  family: "funding",
  name: { en: "Crunchbase exports", ko: "크런치베이스 내보내기 파일" },
  gives: {
    en: "Rounds and acquisitions out of exported tables, such as those of October 2013 and December 2015.",
    ko: "2013년 10월, 2015년 12월 공개본과 같은 내보내기 표의 투자 라운드와 인수.",
  },
  licence: "CC-BY (October 2013), CC-BY-NC 4.0 (December 2015); later data needs a contract",
  attribution: "Crunchbase",
  homepage: "https://www.crunchbase.com",
  auth: "key",
  rateLimit: "none",
  minIntervalMs: 0,
  cadence: { en: "When a file is read in.", ko: "파일을 읽어 들일 때." },
  pitfalls: {
    en: "Old exports end their lines with a carriage return, hold Mac Roman bytes and names that a spreadsheet broke. Amounts are in US dollars in the table of rounds; most acquisitions have no price. An acquirer's name stands as the investor. Rows of companies that the directory does not know are held back.",
    ko: "옛 파일은 줄 끝이 CR이고 맥 로만 글자와 표 계산 프로그램이 망가뜨린 이름이 섞여 있다. 라운드 표의 금액은 달러이며 인수 대부분은 가격이 없다. 인수한 회사는 투자자로 적는다. 목록에 없는 기업의 행은 보류된다.",
  },
  parserVersion: 1,
  defaultSchedule: null,
  canFetch: onlyFromFiles,
};
