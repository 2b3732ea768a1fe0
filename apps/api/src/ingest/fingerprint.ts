import { createHash } from "node:crypto";
import type { IngestRecord, RejectedRow } from "@sector-tracker/shared";

/** Fields that change when the same row moves in its document or is retrieved on another day. */
const PASSING: ReadonlySet<string> = new Set(["pointer", "knownOn", "basisAsOf"]);

/** Tells a record apart on later runs: the same fact with the same content, whatever its place in the document. */
export function fingerprintOf(record: IngestRecord): string {
  const entries = Object.entries(record).filter(([name]) => !PASSING.has(name));
  return sha256(JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Tells any rejection apart: by its record, else by its raw text, else by its place. */
export function fingerprintOfRow(row: RejectedRow): string {
  return row.fingerprint ?? sha256(row.raw === "" ? row.pointer : row.raw);
}

/** Tells a whole document apart: by its bytes. */
export function fingerprintOfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
