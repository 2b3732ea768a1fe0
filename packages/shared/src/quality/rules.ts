/** What a rule is about: a row, or the whole document. */
export interface QualityRule {
  readonly scope: "row" | "document";
  /**
   * True where a person may let what the rule held pass. The others name what the store cannot hold at all (a price
   * below zero), what never became a record, or what is settled elsewhere (an unknown company).
   */
  readonly acceptable: boolean;
}

/** Every rule between parse and store, by the name under which its rejections are kept. */
export const qualityRules: Readonly<Record<string, QualityRule>> = {
  schema: { scope: "row", acceptable: false },
  "price-not-positive": { scope: "row", acceptable: false },
  "high-below-low": { scope: "row", acceptable: false },
  "volume-negative": { scope: "row", acceptable: false },
  "rate-not-positive": { scope: "row", acceptable: false },
  "amount-not-positive": { scope: "row", acceptable: false },
  "currency-missing": { scope: "row", acceptable: false },
  "sign-impossible": { scope: "row", acceptable: false },
  "future-date": { scope: "row", acceptable: false },
  "known-before-event": { scope: "row", acceptable: false },
  "company-unknown": { scope: "row", acceptable: false },
  "company-homonym": { scope: "row", acceptable: false },
  "currency-mismatch": { scope: "row", acceptable: false },
  "vintage-disagrees": { scope: "row", acceptable: false },
  "price-jump": { scope: "row", acceptable: true },
  "split-half-applied": { scope: "row", acceptable: true },
  "rate-jump": { scope: "row", acceptable: true },
  "duplicate-disagrees": { scope: "row", acceptable: true },
  "sign-changed": { scope: "row", acceptable: true },
  "scale-changed": { scope: "row", acceptable: true },
  "unit-changed": { scope: "row", acceptable: true },
  "document-much-smaller": { scope: "document", acceptable: true },
  "empty-document": { scope: "document", acceptable: true },
};

/** Whether a person may let pass what the rule held; false for a rule that is not listed. */
export function isAcceptable(rule: string): boolean {
  return qualityRules[rule]?.acceptable ?? false;
}
