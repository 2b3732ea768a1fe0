import type { PlannedDocument } from "../connector.ts";

export const EPOCH_REVENUE_URL = "https://epoch.ai/data/ai_companies_revenue_reports.csv";
export const EPOCH_COMPUTE_SPEND_URL = "https://epoch.ai/data/ai_companies_compute_spend.csv";
export const EPOCH_COMPANIES_URL = "https://epoch.ai/data/ai_companies.csv";

/** The tables of AI companies besides that of their rounds. */
export function planEpochRevenue(): PlannedDocument[] {
  return [EPOCH_REVENUE_URL, EPOCH_COMPUTE_SPEND_URL, EPOCH_COMPANIES_URL].map((url) => ({
    key: url.replace(/^.*\/|\.csv$/g, ""),
    url,
    mediaType: "text/csv",
  }));
}
