import { EPOCH_HARDWARE_URL } from "@sector-tracker/api/connectors/epoch-hardware/fetch";
import { parseEpochHardware } from "@sector-tracker/api/connectors/epoch-hardware/parse";
import { EPOCH_MODELS_URL } from "@sector-tracker/api/connectors/epoch-models/fetch";
import { parseEpochModels } from "@sector-tracker/api/connectors/epoch-models/parse";
import { EPOCH_REVENUE_URL } from "@sector-tracker/api/connectors/epoch-revenue/fetch";
import { parseEpochRevenue } from "@sector-tracker/api/connectors/epoch-revenue/parse";
import { FDA_LIST_SHEET } from "@sector-tracker/api/connectors/fda-ai/fetch";
import { parseFdaAi } from "@sector-tracker/api/connectors/fda-ai/parse";
import type { SnapshotRow } from "@sector-tracker/api/connectors/snapshot/write";
import type { ReferenceRecord } from "@sector-tracker/shared";
import { readRecording, type Recording } from "./recordings.ts";

/** Day on which the recorded copies of Epoch AI's tables were made; each table was public by then. */
const EPOCH_COPIED_ON = "2025-12-14";
/** Day by which the recorded list of devices was public. */
const FDA_COPIED_ON = "2026-01-02";

const models: Recording = {
  file: "epoch-ai/notable_ai_models_2025-02-24.csv.gz",
  key: "notable_ai_models",
  url: EPOCH_MODELS_URL,
  hints: { editionOn: "2025-02-24" },
};
const hardware: Recording = {
  file: "epoch-ai/ml_hardware.csv",
  key: "ml_hardware",
  url: EPOCH_HARDWARE_URL,
  hints: { editionOn: EPOCH_COPIED_ON },
};
const devices: Recording = {
  file: "fda-ai/ai-ml-enabled-devices-2026-01.xml",
  key: "ai-enabled-devices",
  url: FDA_LIST_SHEET,
  hints: { editionOn: FDA_COPIED_ON },
};
const revenue: Recording = {
  file: "epoch-ai/ai_companies_revenue_reports.csv",
  key: "ai_companies_revenue_reports",
  url: EPOCH_REVENUE_URL,
  hints: { editionOn: EPOCH_COPIED_ON },
};

/** First year of models that are carried: deep learning as the report tells it begins there. */
const FIRST_YEAR = "2012";
const modelMeasures = ["parameters", "trainingCompute", "trainingCost"];
const hardwareMeasures = ["memory", "memoryBandwidth", "tensorFp16", "power", "releasePrice", "processSize"];

/** Notable models whose size or training compute is known, with their cost. */
export function epochModelsRows(folder: string): SnapshotRow[] {
  return itemsOf(folder, models, parseEpochModels)
    .filter(({ eventOn }) => eventOn !== null && eventOn >= FIRST_YEAR)
    .map((item) => slim(item, models, modelMeasures, ["confidence"]))
    .filter(({ record }) => Object.keys(record.measures).length > 0);
}

/** Chips with their memory, bandwidth, speed, power and price. */
export function epochHardwareRows(folder: string): SnapshotRow[] {
  return itemsOf(folder, hardware, parseEpochHardware).map((item) =>
    slim(item, hardware, hardwareMeasures, ["foundry"]),
  );
}

/** Every device: enough to count them by day and panel, and to find one on the FDA's own pages by its number. */
export function fdaAiRows(folder: string): SnapshotRow[] {
  return itemsOf(folder, devices, parseFdaAi).map((item) => slim(item, devices, [], []));
}

/** Every report of revenue. */
export function epochRevenueRows(folder: string): SnapshotRow[] {
  return readRecording(folder, revenue, parseEpochRevenue).map((record) => ({
    record,
    document: revenue.key,
  }));
}

function itemsOf(
  folder: string,
  recording: Recording,
  parse: Parameters<typeof readRecording>[2],
): ReferenceRecord[] {
  return readRecording(folder, recording, parse).filter((record) => record.type === "reference");
}

/** An item with only what is carried of it; its citation is the table, in which its name or number finds it. */
function slim(
  item: ReferenceRecord,
  { key, url }: Recording,
  measures: readonly string[],
  attributes: readonly string[],
): { record: ReferenceRecord; document: string } {
  return {
    record: {
      ...item,
      measures: only(item.measures, measures),
      attributes: only(item.attributes, attributes),
      citationUrl: url,
      citationText: item.itemKey,
    },
    document: key,
  };
}

function only<T>(values: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}
