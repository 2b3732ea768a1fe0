import type { ExpectedSample, RefusedSample } from "../samples.ts";

export const expected: readonly ExpectedSample[] = [
  {
    source: "epoch-funding",
    file: "epoch-ai/ai_companies_funding_rounds.csv",
    accepted: 40,
    byHand: [
      {
        where: "row 1: no close date, so the report's date",
        is: {
          company: { name: "xAI" },
          status: "talks",
          announcedOn: "2025-09-19",
          amount: "10000000000",
          postMoney: "200000000000",
        },
      },
      {
        where: "row 5",
        is: { company: { name: "OpenAI" }, status: "closed", announcedOn: "2019-03-11", amount: "50000000" },
      },
      {
        where: "the row before the last",
        is: {
          company: { name: "Mistral AI" },
          announcedOn: "2025-09-09",
          amount: "1990000000",
          postMoney: "13700000000",
        },
      },
    ],
  },
  {
    source: "published-rounds",
    file: "published/funding-rounds.csv",
    accepted: 169,
    byHand: [
      {
        where: "line 2",
        is: {
          company: { name: "OpenAI" },
          announcedOn: "2024-10-01",
          datePrecision: "month",
          amount: "6600000000",
          postMoney: "157000000000",
          leadInvestors: ["Thrive Capital"],
        },
      },
      {
        where: "line 3",
        is: { company: { name: "xAI" }, announcedOn: "2024-11-01", amount: "6000000000" },
      },
      {
        where: "line 4",
        is: { company: { name: "Anthropic" }, stage: "strategic", amount: "4000000000", postMoney: null },
      },
    ],
  },
  {
    source: "crunchbase",
    file: "funding/crunchbase-2013-10-rounds.csv.gz",
    accepted: 31676,
    rejected: { "company-homonym": 3 },
    byHand: [
      {
        where: "line 2; the lines end in a carriage return alone",
        is: {
          company: { name: "#waywire" },
          announcedOn: "2012-06-30",
          stage: "series-a",
          amount: "1750000",
        },
      },
      {
        where: "line 3: a spreadsheet made #NAME? of the name, the permalink says n-plusn",
        is: { company: { name: "n plusn" }, announcedOn: "2012-08-29", stage: "seed", amount: "600000" },
      },
      {
        where: "line 5",
        is: {
          company: { name: "0xdata" },
          announcedOn: "2013-01-03",
          stage: "venture",
          amount: "1700000",
          country: "US",
        },
      },
    ],
  },
  {
    source: "crunchbase",
    file: "funding/crunchbase-acquisitions-2015-12.csv.gz",
    accepted: 18954,
    // Twelve without a day, one with shifted cells, and one whose day is yet to come.
    rejected: { "future-date": 1, schema: 13 },
    byHand: [
      {
        where: "the acquisition of 0958572 B.C. Ltd.",
        is: {
          company: { name: "0958572 B.C. Ltd." },
          announcedOn: "2012-02-02",
          amount: "9000000",
          currency: "USD",
          investors: ["ATLAS Intellectual Property Management Co."],
        },
      },
    ],
  },
];

export const refused: readonly RefusedSample[] = [];
