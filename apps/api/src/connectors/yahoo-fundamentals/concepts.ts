import type { Concept } from "@sector-tracker/shared";

/** Concepts by the service's own names, without `annual` or `quarterly` before them. */
export const conceptsOfYahoo: Readonly<Record<string, { concept: Concept; kind: "flow" | "instant" }>> = {
  TotalRevenue: { concept: "revenue", kind: "flow" },
  GrossProfit: { concept: "grossProfit", kind: "flow" },
  OperatingIncome: { concept: "operatingIncome", kind: "flow" },
  NetIncome: { concept: "netIncome", kind: "flow" },
  ResearchAndDevelopment: { concept: "researchAndDevelopment", kind: "flow" },
  CapitalExpenditure: { concept: "capitalExpenditure", kind: "flow" },
  OperatingCashFlow: { concept: "operatingCashFlow", kind: "flow" },
  TotalAssets: { concept: "totalAssets", kind: "instant" },
  CashAndCashEquivalents: { concept: "cash", kind: "instant" },
  OrdinarySharesNumber: { concept: "sharesOutstanding", kind: "instant" },
};
