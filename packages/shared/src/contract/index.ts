import { auditEndpoints } from "./audit.ts";
import { baselineEndpoints } from "./baselines.ts";
import { directoryEndpoints } from "./directory.ts";
import { historyEndpoints } from "./history.ts";
import { indicatorEndpoints } from "./indicators.ts";
import { importEndpoints } from "./imports.ts";
import { operationEndpoints } from "./operations.ts";
import { publisherEndpoints } from "./publishers.ts";
import { marketEndpoints } from "./market.ts";
import { recordEndpoints } from "./records.ts";
import { referenceEndpoints } from "./reference.ts";
import { refreshedEndpoints } from "./refreshed.ts";
import { reportFileEndpoints } from "./report-files.ts";
import { screenerEndpoints } from "./screener.ts";
import { viewEndpoints } from "./views.ts";
import { reviewEndpoints } from "./review.ts";
import { runPreviewEndpoints } from "./run-preview.ts";
import { scheduleEndpoints } from "./schedules.ts";
import { watchlistEndpoints } from "./watchlists.ts";

export * from "./audit.ts";
export * from "./baselines.ts";
export * from "./common.ts";
export * from "./directory.ts";
export * from "./endpoint.ts";
export * from "./history.ts";
export * from "./indicators.ts";
export * from "./inputs.ts";
export * from "./imports.ts";
export * from "./operations.ts";
export * from "./publishers.ts";
export * from "./market.ts";
export * from "./records.ts";
export * from "./reference.ts";
export * from "./refreshed.ts";
export * from "./report-files.ts";
export * from "./screener.ts";
export * from "./views.ts";
export * from "./review.ts";
export * from "./run-preview.ts";
export * from "./schedules.ts";
export * from "./watchlists.ts";

/** Every call of the REST API, by name. */
export const endpoints = {
  ...directoryEndpoints,
  ...recordEndpoints,
  ...marketEndpoints,
  ...referenceEndpoints,
  ...baselineEndpoints,
  ...auditEndpoints,
  ...publisherEndpoints,
  ...historyEndpoints,
  ...indicatorEndpoints,
  ...reportFileEndpoints,
  ...refreshedEndpoints,
  ...operationEndpoints,
  ...screenerEndpoints,
  ...viewEndpoints,
  ...reviewEndpoints,
  ...runPreviewEndpoints,
  ...scheduleEndpoints,
  ...importEndpoints,
  ...watchlistEndpoints,
};
export type Endpoints = typeof endpoints;
