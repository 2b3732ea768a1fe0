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

/** How it shows it. */
export const VALUE_CHAIN_VIEWS = ["grid", "treemap", "flow"] as const;
export type ValueChainView = (typeof VALUE_CHAIN_VIEWS)[number];
