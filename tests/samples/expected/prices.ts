import type { ExpectedSample, RefusedSample } from "../samples.ts";

const adjusted: readonly ExpectedSample[] = (
  [
    ["AAPL", "118.106682"],
    ["ADBE", "459.670013"],
    ["AMZN", "154.6465"],
    ["AVGO", "42.269859"],
    ["CRM", "213.901047"],
    ["GOOGL", "100.337379"],
    ["INTC", "55.280182"],
    ["MS", "65.508652"],
    ["MSFT", "222.982437"],
    ["MU", "89.305542"],
    ["NOW", "106.692001"],
    ["NVDA", "13.67604"],
    ["ORCL", "60.242424"],
    ["PLTR", "23.9"],
    ["QCOM", "122.284523"],
    ["SMCI", "3.263"],
  ] as const
).map(([symbol, close]) => ({
  source: "prices-csv",
  file: `prices/adjusted-daily-2021-2026-${symbol}.csv`,
  accepted: 1255,
  byHand: [
    {
      where: "line 2, Close, rounded to six places",
      // The file's name says that splits and dividends are worked in.
      is: {
        company: { symbol },
        date: "2021-02-26",
        close,
        basis: "splits-dividends",
        basisAsOf: "2026-02-25",
      },
    },
  ],
}));

export const expected: readonly ExpectedSample[] = [
  ...adjusted,
  {
    source: "prices-csv",
    file: "prices/adjusted-NVDA-2024-05-23_2024-06-21-excerpt.csv",
    hints: { symbol: "NVDA" },
    accepted: 20,
    byHand: [
      {
        where: "line 1: there is no header",
        is: { date: "2024-05-23", close: "103.5039", volume: "835065000", basis: "splits-dividends" },
      },
    ],
  },
  {
    source: "prices-csv",
    file: "prices/ohlcv-AAPL-2006-2018.csv",
    accepted: 3019,
    byHand: [
      {
        where: "line 2, column Name",
        is: { company: { symbol: "AAPL" }, date: "2006-01-03", close: "10.68" },
      },
      { where: "line 3, Low", is: { date: "2006-01-04", low: "10.64", volume: "155225609" } },
    ],
  },
  {
    source: "prices-csv",
    file: "prices/ohlcv-MSFT-2006-2018.csv",
    accepted: 3019,
    byHand: [{ where: "line 2", is: { company: { symbol: "MSFT" }, open: "26.25", close: "26.84" } }],
  },
  ...(
    [
      ["AAPL", "19.608213"],
      ["MSFT", "27.620001"],
      ["NVDA", "3.18"],
    ] as const
  ).map(([symbol, close]) => ({
    source: "prices-csv",
    file: `prices/yahoo-daily-2013-2023-${symbol}.csv.gz`,
    accepted: 2768,
    byHand: [{ where: "line 2", is: { company: { symbol }, date: "2013-01-02", close } }],
  })),
  {
    source: "prices-csv",
    file: "prices/yfinance-4063-T-1d-bad-stock-split.csv",
    hints: { symbol: "4063.T" },
    // 13 days and two corporate actions; the nine days up to 2023-03-28 stand at 20,710 yen, five times 4,206 of the
    // day after: the 5:1 split was not worked into them.
    accepted: 15,
    rejected: { "split-half-applied": 9 },
    byHand: [
      {
        where: "line 14, after the split that was worked in",
        is: {
          company: { symbol: "4063", exchange: "XTKS" },
          date: "2023-03-29",
          close: "4206",
          currency: "JPY",
          basis: "splits",
        },
      },
      { where: "line 13, Stock Splits", is: { kind: "split", exDate: "2023-03-30", numerator: "5" } },
      {
        where: "line 13, Dividends",
        is: { kind: "dividend", exDate: "2023-03-30", amount: "55", currency: "JPY" },
      },
    ],
  },
  {
    source: "prices-csv",
    file: "prices/yfinance-4063-T-1d-bad-stock-split-fixed.csv",
    hints: { symbol: "4063.T" },
    accepted: 24,
    byHand: [{ where: "line 2", is: { date: "2023-04-14", close: "4129", volume: "7459400" } }],
  },
  {
    source: "prices-csv",
    file: "prices/yfinance-8TRA-DE-1d-missing-div-adjust.csv",
    hints: { symbol: "8TRA.DE" },
    accepted: 6,
    byHand: [
      { where: "line 2, Close", is: { date: "2023-05-30", close: "19.35", currency: "EUR" } },
      { where: "line 4, Dividends", is: { kind: "dividend", exDate: "2023-06-02", amount: "0.7" } },
    ],
  },
  {
    source: "prices-csv",
    file: "prices/yfinance-8TRA-DE-1d-missing-div-adjust-fixed.csv",
    hints: { symbol: "8TRA.DE" },
    accepted: 6,
    byHand: [{ where: "line 2, Close", is: { date: "2023-05-30", close: "19.35" } }],
  },
  {
    source: "prices-csv",
    file: "prices/yfinance-AET-L-1d-100x-error.csv",
    hints: { symbol: "AET.L" },
    // Nine days in pence and fourteen in pounds, a hundred times lower: the file does not say which is right.
    accepted: 0,
    rejected: { "price-jump": 23 },
    byHand: [],
  },
  {
    source: "prices-csv",
    file: "prices/yfinance-AET-L-1d-100x-error-fixed.csv",
    hints: { symbol: "AET.L" },
    accepted: 23,
    byHand: [{ where: "line 2", is: { date: "2022-06-06", close: "0.1455" } }],
  },
  {
    source: "prices-csv",
    file: "prices/yfinance-SSNLF-1d-bad-div.csv",
    hints: { symbol: "SSNLF" },
    // 6017 days with a close, 67 dividends and a split.
    accepted: 6085,
    byHand: [
      { where: "line 2, Close; its Adj Close is -inf", is: { date: "2001-08-06", close: "139.710007" } },
      {
        where: "the row of 2018-05-04, Stock Splits",
        is: { kind: "split", exDate: "2018-05-04", numerator: "50" },
      },
      {
        where: "the row of 2009-12-29, a dividend on a day without prices",
        is: { kind: "dividend", exDate: "2009-12-29", amount: "0.09772" },
      },
    ],
  },
  {
    source: "yahoo-chart",
    file: "prices/yahoo-chart-AAPL-2020-01-01-to-2020-01-03.json",
    accepted: 1,
    byHand: [{ where: "close[0]", is: { date: "2020-01-02", close: "75.087502", basis: "splits" } }],
  },
  {
    source: "yahoo-chart",
    file: "prices/yahoo-chart-AAPL-2020-08-31-to-2020-11-07.json",
    accepted: 51,
    byHand: [
      { where: "close[0]", is: { date: "2020-08-31", close: "129.039993" } },
      {
        where: "events/splits",
        is: { kind: "split", exDate: "2020-08-31", numerator: "4", denominator: "1" },
      },
      { where: "events/dividends", is: { kind: "dividend", exDate: "2020-11-06", amount: "0.205" } },
    ],
  },
  {
    source: "yahoo-chart",
    file: "prices/yahoo-chart-BTC-USD-2020-01-01-to-2020-01-03.json",
    accepted: 3,
    byHand: [{ where: "close[0]", is: { date: "2020-01-01", close: "7200.174316" } }],
  },
  {
    source: "yahoo-chart",
    file: "prices/yahoo-chart-EURUSD=X-2020-01-01-to-2020-01-03.json",
    accepted: 3,
    byHand: [{ where: "high[0]", is: { date: "2020-01-01", high: "1.122838" } }],
  },
  {
    source: "yahoo-chart",
    file: "prices/yahoo-chart-OCDO.L-2020-01-01-to-2020-01-03.json",
    accepted: 1,
    byHand: [{ where: "close[0] is 1259.5 pence", is: { close: "12.595", currency: "GBP" } }],
  },
  {
    source: "yahoo-chart",
    file: "prices/yahoo-chart-WSU.DE-2023-08-04-to-2023-08-09.json",
    accepted: 3,
    byHand: [{ where: "close[0]", is: { date: "2023-08-04", close: "34.450001", currency: "EUR" } }],
  },
  {
    source: "yahoo-chart",
    file: "prices/yahoo-historical-via-chart-NVDA-split-2021-02-01-to-2022-01-31.json",
    accepted: 253,
    byHand: [
      { where: "close[0]", is: { date: "2021-02-01", close: "13.237", basisAsOf: "2025-02-22" } },
      { where: "close[251]", is: { date: "2022-01-28", close: "22.84" } },
      {
        where: "events/splits",
        is: { kind: "split", exDate: "2021-07-20", numerator: "4", denominator: "1" },
      },
    ],
  },
  {
    source: "alpha-vantage",
    file: "prices/alphavantage-GLOBAL_QUOTE-MSFT-2018-10-05.json",
    accepted: 1,
    byHand: [
      {
        where: "Global Quote",
        is: { date: "2018-10-05", close: "112.13", open: "112.63", volume: "29062853", basis: "as-traded" },
      },
    ],
  },
  {
    source: "alpha-vantage",
    file: "prices/alphavantage-INCOME_STATEMENT-IBM-2019.json",
    accepted: 125,
    byHand: [
      {
        where: "annualReports/0, totalRevenue",
        is: {
          concept: "revenue",
          periodEnd: "2019-12-31",
          span: "year",
          value: "77147000000",
          fiscalYear: 2019,
        },
      },
      {
        where: "quarterlyReports of 2017-12-31, netIncome",
        is: { concept: "netIncome", periodEnd: "2017-12-31", span: "quarter", value: "-1054000000" },
      },
      {
        where: "quarterlyReports of 2020-06-30, researchAndDevelopment",
        is: { concept: "researchAndDevelopment", periodEnd: "2020-06-30", value: "1582000000" },
      },
    ],
  },
];

export const refused: readonly RefusedSample[] = [
  {
    source: "yahoo-chart",
    file: "prices/yahoo-chart-AAPL-2025-02-01-to-2025-02-02-includePrePost-false-interval-1m.json",
    code: "not-the-format",
    words: /1m bars, not daily/,
  },
  ...["CURRENCY_EXCHANGE_RATE-BTC-CNY-2017", "TIME_SERIES_INTRADAY-MSFT-2017-12-18"].map((name) => ({
    // One rate of a moment, and bars of a minute: neither is a day's.
    source: "alpha-vantage",
    file: `prices/alphavantage-${name}.json`,
    code: "not-the-format",
    words: /no daily bars/,
  })),
];
