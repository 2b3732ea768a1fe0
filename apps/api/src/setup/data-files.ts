import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { BaselineFile, CompanyFile, IndicatorFile, ReportFile, SegmentFile } from "@sector-tracker/shared";
import type { z } from "zod";
import type { Placed, ReportBundle } from "../store/directory/report-check.ts";
import type { ReferenceData } from "../store/directory/report-writer.ts";

/** A file of the product is not what it should be; the message names the file and the place in it. */
export class DataFileError extends Error {
  constructor(file: string, pointer: string, message: string) {
    super(`${file}#${pointer}: ${message}`);
    this.name = "DataFileError";
  }
}

/** Reads the product's files of one folder, hashing all that it reads. */
class DataFiles {
  private readonly root: string;
  private readonly hash = createHash("sha256");
  constructor(root: string) {
    this.root = root;
  }

  digest(): string {
    return this.hash.digest("hex");
  }

  /** Names within a folder, sorted; none where there is no such folder. */
  async names(folder: string, kind: "files" | "folders"): Promise<string[]> {
    try {
      const entries = await readdir(path.join(this.root, folder), { withFileTypes: true });
      return entries
        .filter((entry) =>
          kind === "folders" ? entry.isDirectory() : entry.isFile() && entry.name.endsWith(".json"),
        )
        .map((entry) => `${folder}/${entry.name}`)
        .sort();
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
      throw error;
    }
  }

  /** A file, checked by its schema. @throws DataFileError */
  async read<T extends z.ZodType>(file: string, schema: T): Promise<z.output<T>> {
    const shown = `data/${file}`;
    const text = await readFile(path.join(this.root, file), "utf8").catch((error: unknown) => {
      throw new DataFileError(shown, "", error instanceof Error ? error.message : "cannot be read");
    });
    this.hash.update(`${file}\n${text}\n`);
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      throw new DataFileError(shown, "", error instanceof Error ? error.message : "is not JSON");
    }
    const result = schema.safeParse(json);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new DataFileError(
      shown,
      `/${(issue?.path ?? []).map(String).join("/")}`,
      issue?.message ?? "is wrong",
    );
  }
}

function place<T>(file: string, list: string, entries: readonly T[]): Placed<T>[] {
  return entries.map((entry, index) => ({ at: `data/${file}#/${list}/${index}`, entry }));
}

async function readReport(files: DataFiles, folder: string): Promise<ReportBundle> {
  const file = `${folder}/report.json`;
  const report = await files.read(file, ReportFile);
  const baselines: ReportBundle["baselines"][number][] = [];
  for (const name of await files.names(`${folder}/baselines`, "files")) {
    baselines.push(...place(name, "baselines", (await files.read(name, BaselineFile)).baselines));
  }
  const indicators: ReportBundle["indicators"][number][] = [];
  for (const name of await files.names(`indicators/${report.slug}`, "files")) {
    const content = await files.read(name, IndicatorFile);
    if (content.report !== report.slug)
      throw new DataFileError(`data/${name}`, "/report", `is not ${report.slug}`);
    indicators.push(...place(name, "indicators", content.indicators));
  }
  return { report: { at: `data/${file}#`, entry: report }, baselines, indicators };
}

/**
 * The segments, companies, reports and indicators that the product ships, each checked by its schema.
 * @throws DataFileError naming the file and the place of the first fault.
 */
export async function readDataFiles(root: string): Promise<ReferenceData> {
  const files = new DataFiles(root);
  const segmentFile = "segments/segments.json";
  const segments = place(segmentFile, "segments", (await files.read(segmentFile, SegmentFile)).segments);
  const companies: ReferenceData["directory"]["companies"][number][] = [];
  for (const name of await files.names("companies", "files")) {
    companies.push(...place(name, "companies", (await files.read(name, CompanyFile)).companies));
  }
  const reports: ReportBundle[] = [];
  for (const folder of await files.names("reports", "folders")) reports.push(await readReport(files, folder));
  return { directory: { segments, companies }, reports, contentHash: files.digest() };
}
