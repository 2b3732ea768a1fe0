import { expect } from "@jest/globals";
import type { ExpectedSample, RefusedSample } from "../samples.ts";

const submissions = (name: string) => `sec-edgar/submissions-${name}.json`;

/** A list of filings and, before them, the company itself. */
export const expected: readonly ExpectedSample[] = [
  {
    source: "sec-edgar",
    file: submissions("NVDA-CIK0001045810"),
    accepted: 1008,
    byHand: [
      {
        where: "cik, name, fiscalYearEnd",
        is: {
          dataset: "company-identities",
          itemKey: "0001045810",
          name: "NVIDIA CORP",
          attributes: expect.objectContaining({ tickers: "NVDA", fiscalYearEnd: "01-31" }),
        },
      },
      {
        where: "filings/recent, index 0",
        is: {
          dataset: "filings",
          itemKey: "0001347842-26-000007",
          category: "4",
          eventOn: "2026-03-04",
          attributes: expect.objectContaining({ acceptedAt: "2026-03-04T17:33:32.000Z" }),
        },
      },
    ],
  },
  {
    source: "sec-edgar",
    file: submissions("AAPL-CIK0000320193"),
    accepted: 1006,
    byHand: [
      {
        where: "filings/recent, index 0",
        is: { itemKey: "0001059235-26-000004", eventOn: "2026-02-26", category: "4" },
      },
    ],
  },
  {
    source: "sec-edgar",
    file: submissions("TSLA-CIK0001318605"),
    accepted: 1003,
    byHand: [
      { where: "filings/recent, index 0", is: { itemKey: "0001104659-26-021746", eventOn: "2026-02-27" } },
    ],
  },
  {
    // A further part: it does not name its company, its file does.
    source: "sec-edgar",
    file: submissions("TSLA-CIK0001318605-submissions-001"),
    accepted: 720,
    byHand: [
      {
        where: "index 0",
        is: {
          itemKey: "0000950103-18-001851",
          category: "SC 13G/A",
          companies: [{ cik: "0001318605" }],
          eventOn: "2018-02-12",
        },
      },
    ],
  },
  {
    source: "sec-edgar",
    file: submissions("WOLF-CIK0000895419"),
    accepted: 1002,
    byHand: [
      { where: "filings/recent, index 0", is: { itemKey: "0001193125-26-126509", category: "424B3" } },
    ],
  },
  {
    source: "sec-edgar",
    file: submissions("older-sample"),
    accepted: 1002,
    byHand: [
      { where: "filings/recent, index 0", is: { itemKey: "0001790565-22-000015", eventOn: "2022-11-30" } },
    ],
  },
  {
    source: "sec-edgar",
    file: "sec-edgar/company_tickers.json",
    // 9,610 tickers of 7,919 companies.
    accepted: 7919,
    byHand: [
      {
        where: "entry 0",
        is: {
          itemKey: "ticker|0000789019",
          name: "MICROSOFT CORP",
          attributes: { cik: "0000789019", tickers: "MSFT" },
        },
      },
    ],
  },
  {
    source: "opendart",
    file: "opendart/company-005930.json",
    accepted: 1,
    byHand: [
      {
        where: "corp_code, stock_code, acc_mt",
        is: {
          itemKey: "00126380",
          name: "삼성전자(주)",
          attributes: expect.objectContaining({ stockCode: "005930", fiscalYearEndMonth: "12" }),
        },
      },
    ],
  },
  {
    source: "opendart",
    file: "opendart/CORPCODE-excerpt.xml",
    accepted: 10,
    byHand: [
      {
        where: "the fourth entry: no English name",
        is: {
          itemKey: "00231567",
          name: "애드모바일",
          knownOn: "2017-06-30",
          attributes: { dartCode: "00231567", stockCode: "032600" },
        },
      },
    ],
  },
  {
    source: "opendart",
    file: "opendart/list-005930-2024-01.json",
    accepted: 2,
    byHand: [
      {
        where: "list/0",
        is: { itemKey: "20240131000326", eventOn: "2024-01-31", name: "특수관계인과의내부거래" },
      },
    ],
  },
];

export const refused: readonly RefusedSample[] = [];
