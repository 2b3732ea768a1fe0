import { SourceError } from "@sector-tracker/shared";

/**
 * Text of an old spreadsheet's export: UTF-8 where the bytes are, else Mac Roman; lines that end in a carriage return
 * alone end in a line feed afterwards. Throws SourceError `empty-document`.
 */
export function legacyText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new SourceError("empty-document", "the document is empty");
  return decode(bytes).replace(/\r\n?/g, "\n");
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Every byte is a character of Mac Roman: this cannot fail.
    return new TextDecoder("macintosh").decode(bytes);
  }
}
