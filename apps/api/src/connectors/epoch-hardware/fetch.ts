import type { PlannedDocument } from "../connector.ts";

export const EPOCH_HARDWARE_URL = "https://epoch.ai/data/ml_hardware.csv";

/** The one table of machine-learning hardware. */
export function planEpochHardware(): PlannedDocument[] {
  return [{ key: "ml_hardware", url: EPOCH_HARDWARE_URL, mediaType: "text/csv" }];
}
