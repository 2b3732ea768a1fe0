import path from "node:path";
import { gunzipSync } from "node:zlib";
import { SourceError } from "@sector-tracker/shared";
import { unzipSync } from "fflate";
import { beyond, type TableLimits } from "../connectors/format/table-limits.ts";
import type { OpenedFile } from "./unpack.ts";

/** More than this, for each byte it is packed in, and above a megabyte, no table of figures unpacks to. */
const MOST_RATIO = 500;
const SMALL = 1024 * 1024;
/** Entries that other programs leave in an archive and nobody means. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)/;

/**
 * Opens a person's `.gz`, or a `.zip` that holds one table; a spreadsheet is itself. Sizes are held while unpacking.
 * Throws SourceError `too-large` beyond the limits and `not-the-format` for what cannot be opened or holds more.
 */
export function openTable(name: string, bytes: Uint8Array, limits: TableLimits): OpenedFile {
  if (bytes.length === 0) throw new SourceError("empty-document", "the file is empty");
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    return { name: name.replace(/\.gz$/i, ""), bytes: gunzip(bytes, limits) };
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { name, bytes };
  const names = namesOf(bytes);
  if (names.includes("xl/workbook.xml")) return { name, bytes };
  const tables = names.filter((entry) => !entry.endsWith("/") && !LITTER.test(entry));
  const [only] = tables;
  if (only === undefined) throw new SourceError("empty-document", "the archive holds no file");
  if (tables.length > 1) {
    throw new SourceError(
      "not-the-format",
      `the archive holds ${tables.length.toLocaleString("en-US")} files: send one table at a time`,
    );
  }
  return { name: path.posix.basename(only), bytes: unzip(bytes, only, limits) };
}

function gunzip(bytes: Uint8Array, limits: TableLimits): Uint8Array {
  const most = Math.min(limits.unpackedBytes, Math.max(bytes.length * MOST_RATIO, SMALL));
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
    if (code === "ERR_BUFFER_TOO_LARGE") throw beyond("it unpacks to more", most, "bytes");
    throw new SourceError("not-the-format", "the file cannot be unpacked");
  }
}

function namesOf(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        names.push(entry.name);
        return false;
      },
    });
  } catch {
    throw new SourceError("not-the-format", "the archive is broken and cannot be unpacked");
  }
  return names;
}

function unzip(bytes: Uint8Array, wanted: string, limits: TableLimits): Uint8Array {
  try {
    const files = unzipSync(bytes, {
      filter: (entry) => {
        if (entry.name !== wanted) return false;
        // Unpacking fills a buffer of the claimed size and no more: a false claim gives a cut file, never a large one.
        if (entry.originalSize > limits.unpackedBytes) {
          throw beyond("it unpacks to more", limits.unpackedBytes, "bytes");
        }
        if (entry.originalSize > SMALL && entry.originalSize > entry.size * MOST_RATIO) {
          throw beyond("it unpacks to more than its size allows", MOST_RATIO, "times its packed size");
        }
        return true;
      },
    });
    return files[wanted] ?? new Uint8Array();
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError("not-the-format", "the archive is broken and cannot be unpacked");
  }
}
