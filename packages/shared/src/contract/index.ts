import { baselineEndpoints } from "./baselines.ts";
import { directoryEndpoints } from "./directory.ts";
import { operationEndpoints } from "./operations.ts";
import { recordEndpoints } from "./records.ts";
import { watchlistEndpoints } from "./watchlists.ts";

export * from "./baselines.ts";
export * from "./common.ts";
export * from "./directory.ts";
export * from "./endpoint.ts";
export * from "./operations.ts";
export * from "./records.ts";
export * from "./watchlists.ts";

/** Every call of the REST API, by name. */
export const endpoints = {
  ...directoryEndpoints,
  ...recordEndpoints,
  ...baselineEndpoints,
  ...operationEndpoints,
  ...watchlistEndpoints,
};
export type Endpoints = typeof endpoints;
