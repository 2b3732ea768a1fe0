import { z } from "zod";

/** Concepts of an earnings record. A segment's revenue is `revenue:<segment name>`. */
export const CONCEPTS = [
  "revenue",
  "grossProfit",
  "operatingIncome",
  "netIncome",
  "researchAndDevelopment",
  "capitalExpenditure",
  "operatingCashFlow",
  "cash",
  "totalAssets",
  "sharesOutstanding",
  "employees",
] as const;
export const Concept = z.union([
  z.enum(CONCEPTS),
  z.string().regex(/^revenue:[a-z0-9]+(?:-[a-z0-9]+)*$/, "use one of the concepts or revenue:<segment>"),
]);
export type Concept = z.infer<typeof Concept>;
