import type { TFunction } from "i18next";

/** A report's part as a reader names it: `Part 3`, or the name itself where it is no number. */
export function partText(part: string, t: TFunction): string {
  return /^\d+$/.test(part) ? t("baseline.part", { part }) : part.replaceAll("-", " ");
}
