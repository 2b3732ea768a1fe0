import type { Concept } from "@sector-tracker/shared";

/** How a concept stands in Korean statements. */
export interface Account {
  readonly concept: Concept;
  /** Statements that may hold it, the best first: balance sheet, income, comprehensive income, cash flow. */
  readonly statements: readonly ("BS" | "IS" | "CIS" | "CF")[];
  /** Ends of account ids; the prefix of the taxonomy changed over the years. */
  readonly ids: readonly string[];
  /** Printed names without blanks and bracketed words. */
  readonly names: readonly string[];
}

const income = ["IS", "CIS"] as const;

export const accounts: readonly Account[] = [
  {
    concept: "revenue",
    statements: income,
    ids: ["Revenue"],
    names: ["매출액", "영업수익", "수익", "매출"],
  },
  { concept: "grossProfit", statements: income, ids: ["GrossProfit"], names: ["매출총이익"] },
  {
    concept: "operatingIncome",
    statements: income,
    ids: ["OperatingIncomeLoss", "ProfitLossFromOperatingActivities"],
    names: ["영업이익", "영업손실"],
  },
  {
    concept: "netIncome",
    statements: income,
    ids: ["ProfitLoss"],
    names: ["당기순이익", "분기순이익", "반기순이익", "당기순손실", "분기순손실", "반기순손실"],
  },
  { concept: "totalAssets", statements: ["BS"], ids: ["Assets"], names: ["자산총계"] },
  {
    concept: "cash",
    statements: ["BS"],
    ids: ["CashAndCashEquivalents"],
    names: ["현금및현금성자산"],
  },
  {
    concept: "operatingCashFlow",
    statements: ["CF"],
    ids: ["CashFlowsFromUsedInOperatingActivities"],
    names: ["영업활동현금흐름", "영업활동으로인한현금흐름"],
  },
  {
    concept: "capitalExpenditure",
    statements: ["CF"],
    ids: ["PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities"],
    names: ["유형자산의취득"],
  },
];

/** How well a row fits the account, 0 best; null where it is another one. */
export function fitOf(
  account: Account,
  row: { readonly statement: string; readonly id: string; readonly name: string },
): number | null {
  const statement = account.statements.findIndex((name) => name === row.statement);
  if (statement < 0) return null;
  const id = /^(?:ifrs-full|ifrs|dart)_(\w+)$/.exec(row.id)?.[1];
  if (id !== undefined) return account.ids.includes(id) ? statement : null;
  const name = row.name.replace(/\([^)]*\)/g, "").replace(/\s+/g, "");
  return account.names.includes(name) ? account.statements.length + statement : null;
}
