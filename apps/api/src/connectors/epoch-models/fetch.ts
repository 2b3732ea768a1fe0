import type { PlannedDocument } from "../connector.ts";

export const EPOCH_MODELS_URL = "https://epoch.ai/data/notable_ai_models.csv";

/** The one table of notable models. */
export function planEpochModels(): PlannedDocument[] {
  return [{ key: "notable_ai_models", url: EPOCH_MODELS_URL, mediaType: "text/csv" }];
}
