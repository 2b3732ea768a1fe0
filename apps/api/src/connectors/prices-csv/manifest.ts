import { shippedTable } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const pricesCsvManifest: ConnectorManifest = {
  id: "prices-csv",
  family: "market",
  name: { en: "Month-end closing prices", ko: "월말 종가" },
  gives: {
    en: "Closing prices at month end from 2021 on for sixteen listings, and daily prices from any table of daily bars that is read in.",
    ko: "2021년 이후 16개 상장 종목의 월말 종가와, 읽어 들인 일별 시세 표의 가격.",
  },
  licence: "Single facts; no price history of a provider is redistributed",
  attribution: "Recorded daily tables (Yahoo Finance via public repositories); each row names its own",
  homepage: "https://finance.yahoo.com",
  auth: "none",
  rateLimit: "none",
  minIntervalMs: 0,
  cadence: { en: "With each release of the product.", ko: "제품의 새 버전마다." },
  pitfalls: {
    en: "A table of prices seldom says on which terms it states them: the basis comes with the import, else from the table's columns, its file's name, and whether it jumps where a split is known. Most rows are adjusted for splits and dividends as of 25 February 2026, so a market value made from them is somewhat low for earlier years.",
    ko: "시세 표는 조정 기준을 스스로 밝히는 일이 드물다. 기준은 가져올 때 정하고, 정하지 않으면 열 이름과 파일 이름, 알려진 분할일에 값이 뛰는지로 판단한다. 대부분의 행은 2026년 2월 25일까지의 분할·배당으로 조정되어 있어 과거 시가총액은 다소 낮게 나온다.",
  },
  freshness: { everyDays: 31, lagDays: 7 },
  parserVersion: 2,
  defaultSchedule: null,
  snapshotFile: "prices-csv.csv",
  canFetch: shippedTable,
};
