import type { ExpectedSample, RefusedSample } from "../samples.ts";

const folder = "market-forecasts";

export const expected: readonly ExpectedSample[] = [
  {
    source: "ai-index",
    file: `${folder}/aiindex2022-corporate-investment-ai.csv`,
    accepted: 72,
    byHand: [
      {
        where: "line 2, column 3",
        is: { quantity: "ai-corporate-investment-merger-acquisition", period: "2013", value: "431603840" },
      },
      {
        where: "line 2, column 4",
        is: { quantity: "ai-corporate-investment-merger-acquisition", period: "2013", value: "502030598" },
      },
    ],
  },
  {
    source: "ai-index",
    file: `${folder}/aiindex2022-global-corporate-ai-investment.csv`,
    accepted: 36,
    byHand: [
      {
        where: "line 4",
        is: { quantity: "ai-corporate-investment-private-investment", period: "2013", value: "2736516936" },
      },
    ],
  },
  {
    source: "ai-index",
    file: `${folder}/aiindex2022-newly-funded-ai-companies.csv`,
    accepted: 48,
    byHand: [
      {
        where: "line 4",
        is: {
          quantity: "newly-funded-ai-companies-united-states",
          period: "2013",
          value: "280",
          unit: "count",
        },
      },
    ],
  },
  {
    source: "ai-index",
    file: `${folder}/owid-ai-index-2022-11-29.csv`,
    // 9 and 9 totals, 36 and 36 by activity, 49 and 49 by country, 130 and 130 by focus, 48 counts; the rest is of other charts.
    accepted: 496,
    byHand: [
      {
        where: "row 2171, total_corporate_investment",
        is: { quantity: "ai-corporate-investment", period: "2013", value: "5228729565" },
      },
      {
        where: "row 12, newly_funded_ai_companies",
        is: { quantity: "newly-funded-ai-companies-india", period: "2021", value: "23" },
      },
      {
        where: "row 2179, written as 1.76E+11",
        is: { quantity: "ai-corporate-investment", period: "2021", value: "176000000000" },
      },
    ],
  },
  {
    source: "ai-index",
    file: `${folder}/owid-newly-funded-ai-companies-2013-2024.csv`,
    accepted: 48,
    byHand: [
      {
        where: "line 3",
        is: { quantity: "newly-funded-ai-companies-china", period: "2014", value: "43" },
      },
    ],
  },
  {
    source: "ai-index",
    file: `${folder}/owid-newly-funded-ai-companies-2024-vintage.csv`,
    accepted: 40,
    byHand: [
      {
        where: "line 2, under the header Country",
        is: { quantity: "newly-funded-ai-companies-china", period: "2013", value: "27" },
      },
    ],
  },
  {
    source: "ai-index",
    file: `${folder}/owid-private-investment-in-ai-cset-2024-vintage-world-rows-excel.csv`,
    accepted: 10,
    byHand: [
      {
        where: "line 1: there is no header",
        is: { quantity: "ai-private-investment", period: "2014", value: "24562151266" },
      },
      {
        where: "last line, written as 1.2678E+11",
        is: { quantity: "ai-private-investment", period: "2023", value: "126780000000" },
      },
    ],
  },
  {
    source: "ai-index",
    file: `${folder}/owid-private-investment-in-ai-cset-2026-05.csv`,
    accepted: 952,
    byHand: [
      {
        where: "line 942",
        is: { quantity: "ai-private-investment", period: "2024", value: "217021155550", kind: "actual" },
      },
      {
        where: "line 943, the projected column",
        is: { quantity: "ai-private-investment", period: "2025", value: "335792963296", kind: "forecast" },
      },
    ],
  },
  {
    source: "published-estimates",
    file: "published/market-estimates.csv",
    accepted: 307,
    byHand: [
      {
        where: "line 2",
        is: {
          quantity: "generative-ai-market",
          publisher: "Bloomberg Intelligence",
          period: "2022",
          value: "40000000000",
          kind: "estimate",
          publishedOn: "2023-06-01",
        },
      },
      {
        where: "line 3",
        is: { quantity: "generative-ai-market", period: "2023", value: "67000000000", kind: "forecast" },
      },
      {
        where: "last line",
        is: {
          quantity: "hbm-market-growth-annual",
          publisher: "SK hynix",
          period: "2030",
          value: "30",
          unit: "percent",
          publishedOn: null,
        },
      },
    ],
  },
];

export const refused: readonly RefusedSample[] = [
  "owid-annual-reported-ai-incidents.csv",
  "owid-hardware-and-energy-cost-to-train.csv",
  "owid-market-share-logic-chip-production-stage-2021.csv",
].map((name) => ({
  // Incidents, training costs and chip shares are no investment in AI.
  source: "ai-index",
  file: `${folder}/${name}`,
  code: "not-the-format",
  words: /none of the known value columns/,
}));
