import type { UnreadSample } from "../samples.ts";

/** Recorded documents in the format of no source. */
export const unread: readonly UnreadSample[] = [
  { file: "epoch-ai/ai_companies.csv", reason: "a directory of companies: it holds no figures" },
  {
    file: "epoch-ai/ai_companies_compute_spend.csv",
    reason: "what companies spend on computing is no record of any family",
  },
  {
    file: "epoch-ai/ai_companies_revenue_reports.csv",
    reason: "reports of revenue: no source reads them yet",
  },
  { file: "epoch-ai/ml_hardware.csv", reason: "a reference table of chips: no source reads it yet" },
  {
    file: "epoch-ai/notable_ai_models_2025-02-24.csv.gz",
    reason: "a reference table of models: no source reads it yet",
  },
  { file: "fda-ai/ai-ml-enabled-devices-2026-01.xml", reason: "a list of devices: no source reads it yet" },
  { file: "funding/cbinsights-unicorns-2022.csv", reason: "a list of valuations: no source reads it yet" },
  { file: "funding/crunchbase-2013-10-companies.csv.gz", reason: "totals per company, without their rounds" },
  { file: "funding/madrylab-ai-companies-2023.csv", reason: "a directory of companies: it holds no figures" },
  ...[
    "v1-20230523.csv",
    "v1-20230629.csv",
    "v1-20230904.csv",
    "v1-20230904.json",
    "v2-official-providers.csv",
  ].map((name) => ({
    file: `hf-leaderboard/open-llm-leaderboard-${name}`,
    reason: "scores of models: no source reads them yet",
  })),
  {
    file: "prices/yahoo-quote-AAPL.json",
    reason: "a quote of the moment: the closing price comes with the day's bar",
  },
  {
    file: "prices/yahoo-quote-AAPL-BABA.json",
    reason: "quotes of the moment: the closing price comes with the day's bar",
  },
  { file: "prices/yahoo-quote-SIX.json", reason: "an answer without a quote" },
  { file: "sec-form-d/D.1685REIT.xml", reason: "a notice of an offering: no source reads it yet" },
  { file: "sec-form-d/D.Shepards.xml", reason: "a notice of an offering: no source reads it yet" },
];
