import type { ExpectedSample, RefusedSample } from "../samples.ts";

export const expected: readonly ExpectedSample[] = [
  {
    source: "sec-edgar",
    file: "sec-edgar/companyfacts-AAPL-CIK0000320193.json.gz",
    accepted: 1106,
    byHand: [
      {
        where: "us-gaap/RevenueFromContractWithCustomerExcludingAssessedTax/units/USD/107",
        is: {
          company: { cik: "0000320193" },
          concept: "revenue",
          periodStart: "2024-09-29",
          periodEnd: "2025-09-27",
          fiscalYear: 2025,
          value: "416161000000",
          knownOn: "2025-10-31",
        },
      },
      {
        where: "us-gaap/SalesRevenueNet/units/USD/4, the first filing of fiscal 2008",
        is: {
          concept: "revenue",
          periodEnd: "2008-09-27",
          span: "year",
          value: "32479000000",
          knownOn: "2009-10-27",
        },
      },
      {
        where: "us-gaap/SalesRevenueNet/units/USD/5, restated by the 10-K/A",
        is: {
          concept: "revenue",
          periodEnd: "2008-09-27",
          span: "year",
          value: "37491000000",
          knownOn: "2010-01-25",
        },
      },
    ],
  },
  {
    source: "sec-edgar",
    file: "sec-edgar/companyfacts-NVDA-CIK0001045810.json.gz",
    accepted: 1157,
    byHand: [
      {
        where: "us-gaap/Revenues/units/USD/274",
        is: {
          concept: "revenue",
          periodEnd: "2026-01-25",
          fiscalYear: 2026,
          value: "215938000000",
          knownOn: "2026-02-25",
        },
      },
      {
        where: "us-gaap/NetIncomeLoss/units/USD/307",
        is: { concept: "netIncome", periodEnd: "2026-01-25", span: "year", value: "120067000000" },
      },
      {
        where: "us-gaap/Revenues/units/USD/104: rounded to millions two years later",
        is: {
          concept: "revenue",
          periodEnd: "2014-01-26",
          span: "year",
          value: "4130000000",
          knownOn: "2016-03-17",
        },
      },
    ],
  },
  {
    source: "sec-edgar",
    file: "sec-edgar/companyfacts-SNOW.json.gz",
    accepted: 347,
    byHand: [
      {
        where: "us-gaap/NetIncomeLoss/units/USD/59, a loss",
        is: {
          concept: "netIncome",
          periodEnd: "2025-01-31",
          span: "year",
          value: "-1285640000",
          fiscalYear: 2025,
        },
      },
      {
        where: "us-gaap/RevenueFromContractWithCustomerExcludingAssessedTax/units/USD/59",
        is: { concept: "revenue", periodEnd: "2025-01-31", span: "year", value: "3626396000" },
      },
    ],
  },
  {
    source: "opendart",
    file: "opendart/fnlttSinglAcnt-005930-2018-11011.json",
    accepted: 12,
    byHand: [
      {
        where: "list/9, thstrm_amount",
        is: {
          concept: "revenue",
          periodStart: "2018-01-01",
          periodEnd: "2018-12-31",
          value: "243771415000000",
          knownOn: "2019-04-01",
          unit: "KRW",
        },
      },
      {
        where: "the consolidated total of assets",
        is: { concept: "totalAssets", periodEnd: "2018-12-31", value: "339357244000000" },
      },
      {
        where: "list/9, frmtrm_amount",
        is: { concept: "revenue", fiscalYear: 2017, value: "239575376000000" },
      },
    ],
  },
  {
    source: "opendart",
    file: "opendart/fnlttSinglAcntAll-005930-2023-11011.json",
    accepted: 1,
    byHand: [
      {
        where: "list/0",
        is: {
          concept: "totalAssets",
          periodEnd: "2023-12-31",
          value: "296857289000000",
          knownOn: "2024-03-12",
        },
      },
    ],
  },
  {
    source: "opendart",
    file: "opendart/stockTotqySttus.json",
    accepted: 1,
    byHand: [
      {
        where: "list/0, distb_stock_co",
        is: { concept: "sharesOutstanding", periodEnd: "2023-12-31", value: "5969782550" },
      },
    ],
  },
  // Its only row is current assets, which is no concept that is kept.
  { source: "opendart", file: "opendart/fnlttSinglAcnt-2023.json", accepted: 0, byHand: [] },
  {
    source: "yahoo-fundamentals",
    file: "prices/yahoo-fundamentalsTimeSeries-AAPL-financials-annual.json",
    accepted: 15,
    byHand: [
      {
        where: "annualTotalRevenue of 2024-09-30",
        is: {
          concept: "revenue",
          periodStart: "2023-10-01",
          periodEnd: "2024-09-30",
          value: "391035000000",
          fiscalYear: 2024,
          knownOn: "2025-02-21",
        },
      },
    ],
  },
  {
    source: "yahoo-fundamentals",
    file: "prices/yahoo-fundamentalsTimeSeries-AAPL-financials-quarterly.json",
    accepted: 20,
    byHand: [
      {
        where: "quarterlyNetIncome of 2024-09-30",
        is: { concept: "netIncome", periodEnd: "2024-09-30", span: "quarter", value: "14736000000" },
      },
      {
        where: "quarterlyTotalRevenue of 2024-12-31",
        is: { concept: "revenue", periodStart: "2024-10-01", periodEnd: "2024-12-31", value: "124300000000" },
      },
    ],
  },
  {
    source: "published-results",
    file: "published/company-annual.csv",
    accepted: 297,
    byHand: [
      {
        where: "line 2",
        is: { concept: "revenue", fiscalYear: 2025, periodEnd: "2025-06-30", value: "281700000000" },
      },
      {
        where: "line 3",
        is: { concept: "operatingIncome", fiscalYear: 2025, value: "128500000000", knownOn: "2025-07-30" },
      },
      {
        where: "line 2, company",
        is: { company: { symbol: "MSFT", name: "Microsoft" }, concept: "revenue" },
      },
    ],
  },
];

export const refused: readonly RefusedSample[] = [
  {
    // EDGAR answers an unknown CIK in XML.
    source: "sec-edgar",
    file: "sec-edgar/submissions-unknown-cik-404.xml",
    code: "not-the-format",
    words: /XML/,
  },
  ...["cvbdIsDecsn.json", "fnlttCmpnyIndx-2023.json"].map((name) => ({
    // A bond issue made up by the test it was recorded from ("테스트전환사채"), and ratios, which are no concept.
    source: "opendart",
    file: `opendart/${name}`,
    code: "not-the-format",
    words: /neither statements nor numbers of shares/,
  })),
  { source: "opendart", file: "opendart/guide-ds001_list.html", code: "not-the-format", words: /web page/ },
];
