import { enCharts } from "./en-charts.ts";
import { enData } from "./en-data.ts";
import { enIndicators } from "./en-indicators.ts";
import { enRuns } from "./en-runs.ts";
import { enReference } from "./en-reference.ts";
import { enImports } from "./en-imports.ts";
import { enPages } from "./en-pages.ts";
import { enReview } from "./en-review.ts";

/** Words of every page but the first; see the glossary in docs/architecture.md. */
export const en = {
  palette: {
    title: "Search",
    placeholder: "Company, segment, baseline or page",
    pages: "Pages",
    companies: "Companies",
    segments: "Segments",
    baselines: "Baselines",
    nothing: "Nothing matches “{{q}}”. Try a shorter part of the name.",
    hint: "Arrow keys to move, Enter to open, Esc to close",
    results_one: "{{count}} match",
    results_other: "{{count}} matches",
  },
  verdict: {
    consistent: "Consistent",
    inconsistent: "Inconsistent",
    conflict: "Conflict",
    "not-checkable": "Not checkable",
  },
  rule: {
    cagr: "Growth rate against both ends",
    direction: "Direction of change",
    share: "Share of a whole",
    yoy: "Change on the year before",
    conversion: "Currency conversion",
    multiple: "Multiple",
    margin: "Margin",
    sign: "Sign",
    conflict: "Stated twice",
    containment: "Part within its whole",
  },
  method: {
    direct: "Direct: a published statistic or a company's own figure",
    basket: "Basket: a formula over ingested records of named companies",
    estimate: "Estimate: later published values of the same quantity",
    "not-measurable": "Not measurable",
  },
  companyKind: {
    listed: "Listed",
    private: "Private",
    subsidiary: "Subsidiary",
    "public-body": "Public body",
  },
  metric: {
    marketCap: "Market cap",
    revenue: "Revenue",
    revenueGrowth: "Revenue growth",
    funding: "Funding",
    companies: "Companies",
    status: "Baseline status",
  },
  concept: {
    revenue: "Revenue",
    grossProfit: "Gross profit",
    operatingIncome: "Operating income",
    netIncome: "Net income",
    researchAndDevelopment: "R&D",
    capitalExpenditure: "Capital expenditure",
    operatingCashFlow: "Operating cash flow",
    cash: "Cash",
    totalAssets: "Total assets",
    sharesOutstanding: "Shares outstanding",
    employees: "Employees",
    segmentRevenue: "Revenue: {{segment}}",
  },
  trigger: {
    schedule: "Schedule",
    manual: "By hand",
    import: "Import",
    start: "First start",
    retry: "Retry",
    backfill: "Backfill",
  },
  family: { earnings: "Earnings", market: "Market", funding: "Funding", reference: "Reference" },
  chart: {
    asChart: "Chart",
    asTable: "Table",
    view: "View as",
    downloadCsv: "CSV",
    downloadPng: "PNG",
    downloadSvg: "SVG",
    copyLink: "Copy link",
    copied: "Link copied",
    source: "Source: {{sources}}",
    reportDate: "Report",
    today: "Today",
    band: "Band ±{{percent}}%",
    lower: "Lower edge",
    upper: "Upper edge",
    incomplete: "Period not over yet",
    logScale: "Log scale",
    linear: "Linear",
    noData: "Nothing to draw",
    related: "Related estimates",
    stated: "Stated by the report",
  },
  provenance: {
    title: "Where this comes from",
    source: "Source",
    document: "Raw document",
    pointer: "Place in the document",
    retrieved: "Retrieved",
    known: "Known since",
    ingested: "Ingested",
    run: "Run",
    citation: "Cited page",
    origin: "Original address",
    hash: "SHA-256",
    download: "Download the raw document",
    inputs: "Computed from",
    nothing: "No provenance was given for this value.",
  },
  ...enPages,
  ...enImports,
  ...enCharts,
  ...enData,
  ...enReview,
  ...enIndicators,
  ...enRuns,
  ...enReference,
};

/** The same keys in another language. */
export type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
/** What every language must hold; a missing key does not compile. */
export type Messages = Shape<typeof en>;
