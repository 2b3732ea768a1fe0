import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { DocumentHints, Parsed, ParseContext } from "@sector-tracker/api/connectors/connector";

/**
 * Day on which the recordings count as retrieved where they carry no date of their own: that of the newest dated
 * one, the SEC's answer for NVIDIA (Date: Thu, 09 Jul 2026). A page without a date is known from this day on.
 */
export const RETRIEVED_ON = "2026-07-09";

/** A recording and what its source does not say in the bytes. */
export interface Recording {
  /** Path below the folder of recordings. */
  readonly file: string;
  /** Key of the document within its source. */
  readonly key: string;
  readonly url: string | null;
  readonly retrievedOn?: string;
  readonly hints?: DocumentHints;
}

/** Reads a recording with its connector's parser; a row that the parser rejects stops the build. */
export function readRecording(
  folder: string,
  recording: Recording,
  parse: (bytes: Uint8Array, context: ParseContext) => Parsed,
): Parsed["records"] {
  const stored = readFileSync(path.join(folder, recording.file));
  const bytes = recording.file.endsWith(".gz") ? gunzipSync(stored) : stored;
  const { records, rejections } = parse(bytes, {
    key: recording.key,
    url: recording.url,
    retrievedOn: recording.retrievedOn ?? RETRIEVED_ON,
    hints: recording.hints ?? {},
  });
  const first = rejections[0];
  if (first !== undefined) {
    throw new Error(
      `${recording.file}: ${String(rejections.length)} rows rejected, first ${first.pointer}: ${first.message}`,
    );
  }
  return records;
}
