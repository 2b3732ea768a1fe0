import type { PlannedDocument } from "../connector.ts";

export const EPOCH_ROUNDS_URL = "https://epoch.ai/data/ai_companies_funding_rounds.csv";

/** The one table of rounds. */
export function planEpochFunding(): PlannedDocument[] {
  return [{ key: "ai_companies_funding_rounds", url: EPOCH_ROUNDS_URL, mediaType: "text/csv" }];
}
