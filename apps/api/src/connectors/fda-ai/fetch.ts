import type { PlannedDocument } from "../connector.ts";

/** The list as a spreadsheet. */
export const FDA_LIST_SHEET = "https://www.fda.gov/media/178540/download";

/** The one list. */
export function planFdaAi(): PlannedDocument[] {
  return [
    {
      key: "ai-enabled-devices",
      url: FDA_LIST_SHEET,
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    },
  ];
}
