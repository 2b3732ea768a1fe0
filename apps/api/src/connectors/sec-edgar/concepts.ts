import type { Concept } from "@sector-tracker/shared";

/** How a concept stands in company facts: its tags, best first, its taxonomy and its unit. */
export interface ConceptTags {
  readonly concept: Concept;
  readonly taxonomy: "us-gaap" | "dei";
  readonly tags: readonly string[];
  readonly kind: "flow" | "instant";
  /** `money` takes every three-letter currency that is filed. */
  readonly unit: "money" | "shares";
}

/**
 * Tags change over the years and differ between filers, so every period looks at all of them: of facts filed on
 * one day the first tag of the list counts.
 */
export const conceptTags: readonly ConceptTags[] = [
  {
    concept: "revenue",
    taxonomy: "us-gaap",
    tags: [
      "Revenues",
      "RevenueFromContractWithCustomerExcludingAssessedTax",
      "RevenueFromContractWithCustomerIncludingAssessedTax",
      "SalesRevenueNet",
    ],
    kind: "flow",
    unit: "money",
  },
  { concept: "grossProfit", taxonomy: "us-gaap", tags: ["GrossProfit"], kind: "flow", unit: "money" },
  {
    concept: "operatingIncome",
    taxonomy: "us-gaap",
    tags: ["OperatingIncomeLoss"],
    kind: "flow",
    unit: "money",
  },
  {
    concept: "netIncome",
    taxonomy: "us-gaap",
    tags: ["NetIncomeLoss", "ProfitLoss"],
    kind: "flow",
    unit: "money",
  },
  {
    concept: "researchAndDevelopment",
    taxonomy: "us-gaap",
    tags: ["ResearchAndDevelopmentExpense"],
    kind: "flow",
    unit: "money",
  },
  {
    concept: "capitalExpenditure",
    taxonomy: "us-gaap",
    tags: ["PaymentsToAcquirePropertyPlantAndEquipment", "PaymentsToAcquireProductiveAssets"],
    kind: "flow",
    unit: "money",
  },
  {
    concept: "operatingCashFlow",
    taxonomy: "us-gaap",
    tags: ["NetCashProvidedByUsedInOperatingActivities"],
    kind: "flow",
    unit: "money",
  },
  {
    concept: "cash",
    taxonomy: "us-gaap",
    tags: ["CashAndCashEquivalentsAtCarryingValue"],
    kind: "instant",
    unit: "money",
  },
  { concept: "totalAssets", taxonomy: "us-gaap", tags: ["Assets"], kind: "instant", unit: "money" },
  {
    concept: "sharesOutstanding",
    taxonomy: "dei",
    tags: ["EntityCommonStockSharesOutstanding"],
    kind: "instant",
    unit: "shares",
  },
];

/** Forms whose facts are read: a proxy statement repeats rounded figures and would look like a restatement. */
export const statementForms: ReadonlySet<string> = new Set([
  "10-K",
  "10-K/A",
  "10-KT",
  "10-Q",
  "10-Q/A",
  "10-QT",
  "20-F",
  "20-F/A",
  "40-F",
  "40-F/A",
  "6-K",
  "8-K",
  "8-K/A",
  "S-1",
  "S-1/A",
  "424B4",
]);
