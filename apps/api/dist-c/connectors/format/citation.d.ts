import type { LooseDate } from "./dates.ts";
/** The locator's words, with what a reader must know of the date where the page gives no day. */
export declare function citationText(locator: string, printedDate: string, date: LooseDate | null): string;
/** The page's address; `github:owner/name@commit:path` becomes the address of that file. Null where there is none. */
export declare function citationUrl(text: string): string | null;
