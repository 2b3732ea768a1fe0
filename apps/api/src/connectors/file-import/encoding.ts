import type { ImportEncoding } from "@sector-tracker/shared";
import { SourceError } from "@sector-tracker/shared";

/** A document's text and how its bytes were understood. */
export interface Decoded {
  readonly text: string;
  readonly encoding: ImportEncoding;
  /** What told it. */
  readonly reason: "bom" | "valid" | "zeros" | "hangul" | "bytes" | "asked";
}

/** Bytes at the beginning that are looked at to tell UTF-16 without a mark. */
const LOOK = 4096;

/**
 * Text of a table. The encoding is the one asked for, else that of the byte order mark, else UTF-8 where the bytes are
 * valid, else Korean (EUC-KR with Microsoft's additions) where they are and give Hangul, else Windows-1252.
 * Throws SourceError `not-the-format` for bytes that are no text in the encoding, for two encodings in one file, and for
 * NUL characters; the message names the line.
 */
export function decodeTable(bytes: Uint8Array, asked: ImportEncoding | undefined): Decoded {
  if (bytes.length === 0) throw new SourceError("empty-document", "the file is empty");
  const decoded = asked === undefined ? detect(bytes) : ask(bytes, asked);
  if (decoded.text.trim() === "") throw new SourceError("empty-document", "the file holds no text");
  const nul = decoded.text.indexOf("\u0000");
  if (nul >= 0) {
    throw new SourceError(
      "not-the-format",
      `the file holds a NUL character in line ${lineAt(decoded.text, nul)}: it is no text table, or its encoding is another one`,
    );
  }
  return decoded;
}

function ask(bytes: Uint8Array, encoding: ImportEncoding): Decoded {
  const text = decode(bytes, encoding);
  if (text === null) {
    throw new SourceError("not-the-format", `the file is no text in ${encoding}: choose another encoding`);
  }
  return { text, encoding, reason: "asked" };
}

function detect(bytes: Uint8Array): Decoded {
  const marked = markOf(bytes);
  if (marked !== null) {
    const text = decode(bytes, marked);
    if (text === null)
      throw new SourceError("not-the-format", `the file says that it is ${marked} and is not`);
    return { text, encoding: marked, reason: "bom" };
  }
  const wide = wideOf(bytes);
  if (wide !== null) {
    const text = decode(bytes, wide);
    if (text !== null && !text.includes("\u0000")) return { text, encoding: wide, reason: "zeros" };
  }
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, encoding: "utf-8", reason: "valid" };
  refuseMixture(bytes);
  const korean = decode(bytes, "euc-kr");
  if (korean !== null && hangulShare(korean) > 0.5) {
    return { text: korean, encoding: "euc-kr", reason: "hangul" };
  }
  const western = decode(bytes, "windows-1252");
  if (western !== null && !/[\u0080-\u009f]/.test(western)) {
    return { text: western, encoding: "windows-1252", reason: "bytes" };
  }
  throw new SourceError(
    "not-the-format",
    "the file is no text that can be read: it is neither UTF-8, UTF-16, EUC-KR nor Windows-1252",
  );
}

function decode(bytes: Uint8Array, encoding: ImportEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markOf(bytes: Uint8Array): ImportEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark shows by zeros at every second byte: commas, digits and line ends are below 256. */
function wideOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const end = Math.min(bytes.length, LOOK) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < end; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = end / 2;
  if (pairs === 0) return null;
  if (odd > pairs * 0.2 && even === 0) return "utf-16le";
  if (even > pairs * 0.2 && odd === 0) return "utf-16be";
  return null;
}

/** Two tables pasted into one file: some lines are UTF-8 beyond ASCII, others are not UTF-8 at all. */
function refuseMixture(bytes: Uint8Array): void {
  const first: { utf8: number | null; other: number | null } = { utf8: null, other: null };
  let start = 0;
  let line = 0;
  while (start < bytes.length && (first.utf8 === null || first.other === null)) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    const part = bytes.subarray(start, end);
    line += 1;
    start = end + 1;
    if (part.every((byte) => byte < 0x80)) continue;
    const kind = decode(part, "utf-8") === null ? "other" : "utf8";
    first[kind] ??= line;
  }
  if (first.utf8 === null || first.other === null) return;
  throw new SourceError(
    "not-the-format",
    `the file mixes encodings: line ${first.utf8} is UTF-8, line ${first.other} is not; save it in one encoding, best as UTF-8`,
  );
}

/** Share of Hangul among the characters beyond ASCII. */
function hangulShare(text: string): number {
  let beyond = 0;
  let hangul = 0;
  for (const character of text.slice(0, 200_000)) {
    if (character <= "\u007f") continue;
    beyond += 1;
    if (character >= "가" && character <= "힣") hangul += 1;
  }
  return beyond === 0 ? 0 : hangul / beyond;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
