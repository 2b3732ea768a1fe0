import { SCREEN_UNITS, type ScreenCondition, type ScreenMetric } from "@sector-tracker/shared/screen";
import type { TFunction } from "i18next";
import { quantity, type Lang } from "../../ui/format.ts";

/** A bound in the metric's unit; amounts in the currency of the page, else US dollars. */
function bound(value: number, metric: ScreenMetric, lang: Lang, currency: string | undefined): string {
  const kind = SCREEN_UNITS[metric];
  return quantity(value, kind === "money" ? (currency ?? "USD") : kind, lang);
}

/** A condition as it is read aloud: `Market cap ≥ US$1tn`. */
export function conditionText(
  { metric, min, max }: ScreenCondition,
  t: TFunction,
  lang: Lang,
  currency: string | undefined,
): string {
  const name = t(`metricName.${metric}`);
  const [low, high] = [min, max].map((value) => (value === null ? "" : bound(value, metric, lang, currency)));
  if (max === null) return t("screener.from", { metric: name, min: low });
  if (min === null) return t("screener.upTo", { metric: name, max: high });
  return t("screener.between", { metric: name, min: low, max: high });
}

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  t: 1e12,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};

/** A bound as a person writes it: `1.5bn`, `1조`, `1,000`, `-20`, `1e12`; null for nothing, undefined for no number. */
export function boundOf(text: string): number | null | undefined {
  const plain = text.trim().replaceAll(",", "").replace("−", "-").replace(/%$/, "").toLowerCase();
  if (plain === "") return null;
  const [, digits = "", scale] =
    /^(-?\d+(?:\.\d+)?(?:e\d{1,2})?)\s*(k|m|bn|b|tn|t|만|억|조)?$/.exec(plain) ?? [];
  if (digits === "") return undefined;
  return Number((Number(digits) * (scale === undefined ? 1 : (SCALES[scale] ?? 1))).toPrecision(15));
}
