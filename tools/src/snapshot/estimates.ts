import { chartUrl } from "@sector-tracker/api/connectors/ai-index/fetch";
import { parseAiIndex } from "@sector-tracker/api/connectors/ai-index/parse";
import { parsePublishedEstimates } from "@sector-tracker/api/connectors/published-estimates/parse";
import type { SnapshotRow } from "@sector-tracker/api/connectors/snapshot/write";
import { readRecording, type Recording } from "./recordings.ts";

const CSET = "private-investment-in-artificial-intelligence-cset";
const NEW_COMPANIES = "newly-funded-artificial-intelligence-companies";
const AI_INDEX_2022 = "https://aiindex.stanford.edu/ai-index-report-2022/";

/**
 * Editions of the charts, oldest first. A recording that carries no day counts as known from the end of the month
 * or year that its origin names, so that nothing of it leaks early.
 */
const editions: readonly Recording[] = [
  edition(
    "aiindex2022-corporate-investment-ai.csv",
    "ai-index-2022/corporate-investment",
    AI_INDEX_2022,
    "2022-11-29",
  ),
  edition(
    "aiindex2022-newly-funded-ai-companies.csv",
    "ai-index-2022/newly-funded",
    AI_INDEX_2022,
    "2022-11-29",
  ),
  edition(
    "owid-newly-funded-ai-companies-2024-vintage.csv",
    `grapher/${NEW_COMPANIES}`,
    chartUrl(NEW_COMPANIES),
    "2024-12-31",
  ),
  edition(
    "owid-private-investment-in-ai-cset-2024-vintage-world-rows-excel.csv",
    `grapher/${CSET}`,
    chartUrl(CSET),
    "2024-12-31",
  ),
  edition(
    "owid-newly-funded-ai-companies-2013-2024.csv",
    `grapher/${NEW_COMPANIES}`,
    chartUrl(NEW_COMPANIES),
    "2025-12-31",
  ),
  edition("owid-private-investment-in-ai-cset-2026-05.csv", `grapher/${CSET}`, chartUrl(CSET), "2026-05-31"),
];

/** Entities that are carried besides the world: the largest, and the report's own country. */
const ENTITIES =
  /; (?:World|United States|China|European Union|Europe|South Korea|Japan|United Kingdom|Israel|Canada|Germany|France|India|Private Investment|Merger\/Acquisition|Minority Stake|Public Offering)$/;

function edition(file: string, key: string, url: string, editionOn: string): Recording {
  return { file: `market-forecasts/${file}`, key, url, hints: { editionOn } };
}

/** Investment and newly funded companies per year, each edition with its own known-at date. */
export function aiIndexRows(folder: string): SnapshotRow[] {
  return editions.flatMap((recording) =>
    readRecording(folder, recording, parseAiIndex)
      .filter((record) => record.type === "market-estimate" && ENTITIES.test(record.definition))
      .map((record) => ({ record, document: recording.file.replace("market-forecasts/", "") })),
  );
}

/** Every cited estimate. */
export function publishedEstimatesRows(folder: string): SnapshotRow[] {
  const recording = { file: "published/market-estimates.csv", key: "market-estimates", url: null };
  return readRecording(folder, recording, parsePublishedEstimates).map((record) => ({
    record,
    document: recording.key,
  }));
}
