import type { SnapshotRow } from "@sector-tracker/api/connectors/snapshot/write";
import { parsePublishedResults } from "@sector-tracker/api/connectors/published-results/parse";
import { parseSecEdgar } from "@sector-tracker/api/connectors/sec-edgar/parse";
import type { EarningsRecord } from "@sector-tracker/shared";
import { readRecording, type Recording } from "./recordings.ts";

const companyFacts: readonly Recording[] = [
  ["companyfacts-AAPL-CIK0000320193.json.gz", "0000320193"],
  ["companyfacts-NVDA-CIK0001045810.json.gz", "0001045810"],
  ["companyfacts-SNOW.json.gz", "0001640147"],
].map(([file = "", cik = ""]) => ({
  file: `sec-edgar/${file}`,
  key: `companyfacts/${cik}`,
  url: `https://data.sec.gov/api/xbrl/companyfacts/CIK${cik}.json`,
}));

/** Concepts whose quarters, and the longer periods that fourth quarters are derived from, are carried. */
const quarterly = new Set<string>(["revenue", "operatingIncome", "netIncome"]);
const yearly = new Set<string>([
  "grossProfit",
  "researchAndDevelopment",
  "capitalExpenditure",
  "operatingCashFlow",
]);
/** First fiscal year that is carried: as far back as the recorded documents go. */
const FIRST_YEAR = 2008;

/** Statement facts of the companies whose SEC documents were recorded, with every vintage that changed a value. */
export function secEdgarRows(folder: string): SnapshotRow[] {
  return companyFacts.flatMap((recording) =>
    readRecording(folder, recording, parseSecEdgar)
      .filter((record) => record.type === "earnings")
      .filter(isCarried)
      .map((record) => ({ record, document: recording.key })),
  );
}

function isCarried(record: EarningsRecord): boolean {
  if (record.fiscalYear < FIRST_YEAR) return false;
  if (record.concept === "sharesOutstanding" || quarterly.has(record.concept)) return record.span !== "half";
  return yearly.has(record.concept) && record.span === "year";
}

/** Results by fiscal year out of the table of cited figures. */
export function publishedResultsRows(folder: string): SnapshotRow[] {
  const recording = { file: "published/company-annual.csv", key: "company-annual", url: null };
  return readRecording(folder, recording, parsePublishedResults).map((record) => ({
    record,
    document: recording.key,
  }));
}
