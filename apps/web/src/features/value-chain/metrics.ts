import type { ValueChainMetric } from "@sector-tracker/shared/contract";

/** What the map can show. */
export const VALUE_CHAIN_METRICS = [
  "marketCap",
  "revenue",
  "revenueGrowth",
  "funding",
  "companies",
  "status",
] as const satisfies readonly ValueChainMetric[];
