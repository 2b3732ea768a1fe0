import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { DocumentHints } from "../../apps/api/src/connectors/connector.ts";
import { openFile } from "../../apps/api/src/import/unpack.ts";

/** What a connector makes of a recorded document, as it was counted and looked up by hand. */
export interface ExpectedSample {
  readonly source: string;
  /** Path below the folder of samples. */
  readonly file: string;
  /** As a person importing the file would give them. */
  readonly hints?: DocumentHints;
  /** Records that pass every gate. */
  readonly accepted: number;
  /** Rows held back, by rule; none unless said. */
  readonly rejected?: Readonly<Record<string, number>>;
  /** Values read in the raw document by eye: where they stand, and the part of the record they must give. */
  readonly byHand: readonly { readonly where: string; readonly is: object }[];
}

/** A recorded document that its connector turns away, with words of the reason. */
export interface RefusedSample {
  readonly source: string;
  readonly file: string;
  readonly code: string;
  readonly words: RegExp;
}

/** A recorded document in the format of no connector, with the reason why there is none. */
export interface UnreadSample {
  readonly file: string;
  readonly reason: string;
}

/** Folder of recorded documents, beside the repository unless SAMPLES_DIR says otherwise; null where there is none. */
export function samplesFolder(): string | null {
  const beside = path.join(import.meta.dirname, "..", "..", "..", "shared", "samples");
  const folder = path.resolve(process.env["SAMPLES_DIR"] ?? beside);
  return existsSync(folder) ? folder : null;
}

/** Paths of all recorded documents below the folder, in the order of their names; descriptions are not among them. */
export function sampleFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".md"))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

/** A recorded document, opened as an import opens it, with the name it then goes by. Throws where it is not one file. */
export function sample(folder: string, file: string): { name: string; bytes: Uint8Array } {
  const opened = openFile(path.basename(file), readFileSync(path.join(folder, file)));
  const [only] = opened;
  if (only === undefined || opened.length > 1) throw new Error(`${file} is not one document`);
  return only;
}
