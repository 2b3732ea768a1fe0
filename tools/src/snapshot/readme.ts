import { connectorOf } from "@sector-tracker/api/connectors/registry";
import type { SnapshotRow } from "@sector-tracker/api/connectors/snapshot/write";
import { RETRIEVED_ON } from "./recordings.ts";

const contents: Readonly<Record<string, string>> = {
  "sec-edgar":
    "NVIDIA, Apple and Snowflake: revenue, operating and net income by quarter, nine months and year, gross profit, research, capital expenditure and operating cash flow by year, from fiscal 2008; shares outstanding. Every filing that changed a value is a row of its own, known on its filing day. Fourth quarters are derived and marked.",
  "published-results":
    "Results by fiscal year of 24 companies. Known on the page's date; a month or a year counts at its end; a page without a date is known from its retrieval.",
  "prices-csv":
    "Month-end closes from 2021. Sixteen listings adjusted for splits and dividends to 2026-02-25; for AAPL, MSFT and NVDA also 2021 to 2023 adjusted for splits only, to 2023-12-29, before NVIDIA's 10:1 split, which stands as a row that these two series prove. Prices keep six decimals. Known on the day itself.",
  "yahoo-chart": "Splits of NVIDIA (4:1) and Apple (4:1) out of recorded chart answers.",
  "ecb-fx":
    "Twelve currencies against the euro since 2019: the rate of the last working day of each month, and means of the days of months and years (six decimals). The newest day stands for its month that was not over.",
  "epoch-funding":
    "Rounds of OpenAI, Anthropic, Mistral AI and xAI from 2019. Late discussions and secondary sales are marked.",
  "published-rounds":
    "Rounds and deals of AI companies. A month or year stands at its first day with that precision and is known from its end. Persons among the investors are left out.",
  "report-deals":
    "Deals that the shipped report states, known from the report's day. Left out: sums restated in won, a valuation, and an undated sum of earlier deals.",
  "published-estimates": "Market sizes, spending, adoption, shares and prices by publisher and edition.",
  "ai-index":
    "Investment in AI and newly funded AI companies per year, several editions: an edition without a day is known from the end of the month or year that its origin names. Constant 2021 US dollars unless the definition says nominal.",
  "epoch-revenue":
    "Reported revenue of OpenAI, Anthropic and xAI, annualised. This copy does not say whether a figure is a run rate, a year or a product's: the basis is not stated, and two figures of one day stand apart. Known from the day of the copy.",
  "epoch-models":
    "Notable AI models since 2012 whose size or training compute is known: parameters, training compute in FLOP, training cost in US dollars of 2023, each with Epoch AI's confidence. Known from the edition of 2025-02-24.",
  "epoch-hardware":
    "Chips that train and run AI models: memory, bandwidth, speed in 16-bit tensor operations, power, process, release price. Each row is known from its last change.",
  "fda-ai":
    "Every device on the FDA's list of AI-enabled devices with decision day, company and panel. Known from the day by which this edition was public; the list is filled in backwards.",
};

/** The page that says what each table is. */
export function readme(tables: Readonly<Record<string, readonly SnapshotRow[]>>): string {
  const sections = Object.entries(tables).map(([source, rows]) => {
    const manifest = connectorOf(source)?.manifest;
    return [
      `## ${source}.csv`,
      "",
      contents[source] ?? "",
      "",
      `- Rows: ${String(rows.length)}`,
      `- Source: ${manifest?.attribution ?? ""}`,
      `- Licence: ${manifest?.licence ?? ""}`,
      "",
    ].join("\n");
  });
  return [
    "# Bundled snapshot",
    "",
    "Tables of sourced figures that the first start reads through the same jobs as a live refresh. They are made by",
    "`npm run snapshot -- --samples <folder>` from recorded documents; do not edit them by hand.",
    "",
    "One row is one record. `type` says which, `company` names it by its strongest key (`slug:`, `cik:`, `symbol:`,",
    "`name:`), `document` and `pointer` say where in the recorded documents it stands, `known_on` when the world could",
    "know it, `url` and `citation` where a reader finds it. Numbers are plain decimals in base units.",
    "",
    `Recordings without a date of their own count as retrieved on ${RETRIEVED_ON}, the date of the newest dated one.`,
    "",
    ...sections,
  ].join("\n");
}
