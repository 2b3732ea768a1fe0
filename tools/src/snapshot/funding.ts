import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { EPOCH_ROUNDS_URL } from "@sector-tracker/api/connectors/epoch-funding/fetch";
import { parseEpochFunding } from "@sector-tracker/api/connectors/epoch-funding/parse";
import { parsePublishedRounds } from "@sector-tracker/api/connectors/published-rounds/parse";
import { parseReportDeals } from "@sector-tracker/api/connectors/report-deals/parse";
import type { SnapshotRow } from "@sector-tracker/api/connectors/snapshot/write";
import { CompanyFile } from "@sector-tracker/shared";
import { readRecording } from "./recordings.ts";

const REPORT = "star-2023-11";

/** Rounds of AI labs from 2019 on. */
export function epochFundingRows(folder: string): SnapshotRow[] {
  const recording = {
    file: "epoch-ai/ai_companies_funding_rounds.csv",
    key: "ai_companies_funding_rounds",
    url: EPOCH_ROUNDS_URL,
  };
  return readRecording(folder, recording, parseEpochFunding).map((record) => ({
    record,
    document: recording.key,
  }));
}

/** Every round of the table of cited rounds. */
export function publishedRoundsRows(folder: string): SnapshotRow[] {
  const recording = { file: "published/funding-rounds.csv", key: "funding-rounds", url: null };
  return readRecording(folder, recording, parsePublishedRounds).map((record) => ({
    record,
    document: recording.key,
  }));
}

/** Deals of the shipped report, out of the product's own baseline files, with the investors' names spelt out. */
export function reportDealsRows(dataFolder: string): SnapshotRow[] {
  const names = companyNames(path.join(dataFolder, "companies"));
  const publishedOn = publicationDay(path.join(dataFolder, "reports", REPORT, "report.json"));
  const folder = path.join(dataFolder, "reports", REPORT, "baselines");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => {
      const recording = { file, key: `${REPORT}/${file}`, url: null, hints: { editionOn: publishedOn } };
      return readRecording(folder, recording, parseReportDeals).map((record) => ({
        record:
          record.type === "funding"
            ? {
                ...record,
                investors: record.investors.map((slug) => names.get(slug) ?? slug),
                // The report itself is not online; its statement stands on a page of the product.
                citationUrl: `/baselines/${REPORT}/${record.sourceKey}`,
              }
            : record,
        document: recording.key,
      }));
    });
}

function companyNames(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const companies = files.flatMap(
    (file) => CompanyFile.parse(JSON.parse(readFileSync(path.join(folder, file), "utf8"))).companies,
  );
  return new Map(companies.map((company) => [company.slug, company.name.en]));
}

function publicationDay(file: string): string {
  const report: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof report === "object" && report !== null && "publishedOn" in report)
    return String(report.publishedOn);
  throw new Error(`${file} has no publishedOn`);
}
