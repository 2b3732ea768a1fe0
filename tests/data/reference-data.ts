import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  BaselineFile,
  type BaselineFileEntry,
  CompanyFile,
  type CompanyFileEntry,
  IndicatorFile,
  type IndicatorFileEntry,
  ReportFile,
  SegmentFile,
  type SegmentFileEntry,
} from "../../packages/shared/src/report/index.ts";

export const data = path.resolve(import.meta.dirname, "../../data");
export const REPORT = "star-2023-11";

function json(...parts: string[]): unknown {
  return JSON.parse(readFileSync(path.join(data, ...parts), "utf8"));
}

function jsonFiles(...parts: string[]): unknown[] {
  return readdirSync(path.join(data, ...parts))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => json(...parts, name));
}

/** Every baseline of the report's files, through the schema that loads them. */
export function baselines(): BaselineFileEntry[] {
  return jsonFiles("reports", REPORT, "baselines").flatMap((file) => BaselineFile.parse(file).baselines);
}

/** The report's own file. */
export function report(): ReportFile {
  return ReportFile.parse(json("reports", REPORT, "report.json"));
}

/** Every company, institution and public body. */
export function companies(): CompanyFileEntry[] {
  return jsonFiles("companies").flatMap((file) => CompanyFile.parse(file).companies);
}

/** The tree of segments. */
export function segments(): SegmentFileEntry[] {
  return SegmentFile.parse(json("segments", "segments.json")).segments;
}

/** How each baseline is measured, or why it is not. */
export function indicators(): IndicatorFileEntry[] {
  return jsonFiles("indicators", REPORT).flatMap((file) => {
    const parsed = IndicatorFile.parse(file);
    if (parsed.report !== REPORT) throw new Error(`indicators of another report: ${parsed.report}`);
    return parsed.indicators;
  });
}
