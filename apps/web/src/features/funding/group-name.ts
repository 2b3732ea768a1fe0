import type { FundingTrend, Stage } from "@sector-tracker/shared/contract";
import type { TFunction } from "i18next";
import type { Lang } from "../../ui/format.ts";

const STAGES = [
  "seed",
  "series-a",
  "series-b",
  "series-c",
  "series-d",
  "series-e",
  "series-f",
  "series-g",
  "series-h",
  "growth",
  "venture",
  "strategic",
  "debt",
  "convertible",
  "secondary",
  "acquisition",
  "ipo",
  "licensing",
  "government",
] as const satisfies readonly Stage[];

/** Stages and countries by their name; null where the API's own label is the name. */
export function groupName(by: FundingTrend["by"], key: string, lang: Lang, t: TFunction): string | null {
  if (by === "country" && /^[A-Z]{2}$/.test(key))
    return new Intl.DisplayNames([lang], { type: "region" }).of(key) ?? null;
  const stage = by === "stage" && key !== "other" ? STAGES.find((name) => name === key) : undefined;
  return stage === undefined ? null : t(`stage.${stage}`);
}
