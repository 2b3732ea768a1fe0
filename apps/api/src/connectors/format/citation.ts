import type { LooseDate } from "./dates.ts";

/** The locator's words, with what a reader must know of the date where the page gives no day. */
export function citationText(locator: string, printedDate: string, date: LooseDate | null): string {
  const note =
    date === null
      ? "[page without a date: known from its retrieval on]"
      : date.precision === "day"
        ? ""
        : `[page dated ${printedDate.trim()}]`;
  return [locator.trim(), note].filter((part) => part !== "").join(" ");
}

/** The page's address; `github:owner/name@commit:path` becomes the address of that file. Null where there is none. */
export function citationUrl(text: string): string | null {
  const file = /^github:([^@\s]+)@([0-9a-f]+):(.+)$/.exec(text.trim());
  if (file === null) return text.trim() || null;
  const [, repository = "", commit = "", path = ""] = file;
  return `https://github.com/${repository}/blob/${commit}/${path}`;
}
