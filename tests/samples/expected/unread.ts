import type { UnreadSample } from "../samples.ts";

/** Recorded documents in the format of no source. */
export const unread: readonly UnreadSample[] = [
  { file: "funding/crunchbase-2013-10-companies.csv.gz", reason: "totals per company, without their rounds" },
  { file: "funding/madrylab-ai-companies-2023.csv", reason: "a directory of companies: it holds no figures" },
  {
    file: "prices/yahoo-quote-AAPL.json",
    reason: "a quote of the moment: the closing price comes with the day's bar",
  },
  {
    file: "prices/yahoo-quote-AAPL-BABA.json",
    reason: "quotes of the moment: the closing price comes with the day's bar",
  },
  { file: "prices/yahoo-quote-SIX.json", reason: "an answer without a quote" },
];
