import type { i18n as I18n, TFunction } from "i18next";
import type { en } from "../../i18n/en.ts";

type RuleWord = keyof (typeof en)["review"]["rules"];

/** A rule in words; a rule without words of its own is shown by its name. */
export function ruleName(t: TFunction, i18n: I18n, rule: string): string {
  return i18n.exists(`review.rules.${rule}`) ? t(`review.rules.${rule as RuleWord}`) : rule;
}
