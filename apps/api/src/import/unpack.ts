import path from "node:path";
import { gunzipSync } from "node:zlib";
import { SourceError } from "@sector-tracker/shared";
import { unzipSync } from "fflate";

/** A file as a connector reads it, no longer packed. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Sizes beyond which a file is refused. */
export interface UnpackLimits {
  /** Bytes of all that one file unpacks to. */
  readonly bytes: number;
  /** Files in one archive. */
  readonly files: number;
}

export const unpackLimits: UnpackLimits = { bytes: 256 * 1024 * 1024, files: 1000 };

/**
 * Opens `.gz` and `.zip` files, told by their first bytes; any other file is itself. The sizes are held while
 * unpacking: what an archive claims of itself is not believed. An archive inside an archive stays closed.
 * Throws SourceError `too-large` beyond the limits and `not-the-format` for what cannot be opened.
 */
export function openFile(name: string, bytes: Uint8Array, limits: UnpackLimits = unpackLimits): OpenedFile[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    return [{ name: name.replace(/\.gz$/i, ""), bytes: gunzip(name, bytes, limits) }];
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) {
    return unzip(name, bytes, limits);
  }
  if (bytes.length > limits.bytes) throw tooLarge(name, limits);
  return [{ name, bytes }];
}

function gunzip(name: string, bytes: Uint8Array, limits: UnpackLimits): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: limits.bytes });
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
    if (code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(name, limits);
    throw new SourceError("not-the-format", `${name} cannot be unpacked`);
  }
}

function unzip(name: string, bytes: Uint8Array, limits: UnpackLimits): OpenedFile[] {
  let files = 0;
  let total = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: (entry) => {
        if (entry.name.endsWith("/")) return false;
        files += 1;
        total += entry.originalSize;
        // Unpacking fills a buffer of the claimed size and no more: a false claim gives a cut file, never a large one.
        if (files > limits.files || total > limits.bytes) throw tooLarge(name, limits);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError("not-the-format", `${name} cannot be unpacked`);
  }
  const opened = Object.entries(entries).map(([entry, content]) => ({
    name: path.posix.basename(entry),
    bytes: content,
  }));
  if (opened.length === 0) throw new SourceError("empty-document", `${name} holds no files`);
  return opened;
}

function tooLarge(name: string, limits: UnpackLimits): SourceError {
  return new SourceError(
    "too-large",
    `${name} is refused: it unpacks to more than ${String(limits.files)} files or ${String(limits.bytes)} bytes`,
  );
}
