import type { ReferenceItemView } from "@sector-tracker/shared/contract";

/** Reference tables in the order in which they are offered; the contract's list, without its validator. */
export const REFERENCE_DATASETS = [
  "ai-models",
  "ai-accelerators",
  "cleared-devices",
  "compute-spending",
  "llm-leaderboard-v1",
  "llm-leaderboard-v2",
  "private-valuations",
  "fund-offerings",
  "company-identities",
  "filings",
  "startup-profiles",
] as const satisfies readonly ReferenceItemView["dataset"][];
