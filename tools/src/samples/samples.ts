import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

/** Folder of recorded documents, beside the repository unless SAMPLES_DIR says otherwise; null where there is none. */
export function samplesFolder(): string | null {
  const beside = path.join(import.meta.dirname, "..", "..", "..", "..", "shared", "samples");
  const folder = path.resolve(process.env["SAMPLES_DIR"] ?? beside);
  return existsSync(folder) ? folder : null;
}

/** A recorded document, unpacked. */
export function sample(folder: string, file: string): Uint8Array {
  const bytes = readFileSync(path.join(folder, file));
  return file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}
