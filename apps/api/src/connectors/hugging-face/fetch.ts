import type { PlannedDocument } from "../connector.ts";

const ROWS_API =
  "https://datasets-server.huggingface.co/rows?dataset=open-llm-leaderboard%2Fcontents&config=default&split=train";
/** Rows that the service gives at once, and how many there are of the leaderboard since it was retired. */
const PAGE = 100;
const ROWS = 4576;

/** The second version's contents, page by page; the first was only ever a page on the web. */
export function planHuggingFace(): PlannedDocument[] {
  return Array.from({ length: Math.ceil(ROWS / PAGE) }, (_, page) => ({
    key: `contents/${String(page * PAGE).padStart(5, "0")}`,
    url: `${ROWS_API}&offset=${String(page * PAGE)}&length=${String(PAGE)}`,
    mediaType: "application/json",
  }));
}
