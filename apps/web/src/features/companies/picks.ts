/** Most companies that are compared at once. */
export const MOST_PICKS = 10;
/** Countries offered as a filter; any other can be given in the address. */
export const COUNTRIES = ["US", "KR", "GB", "CN", "JP", "TW", "DE", "FR", "CA", "IL", "NL", "CH"] as const;

/** Company slugs out of an address: each once, ten at most. */
export function picksOf(text: string | undefined): readonly string[] {
  const slugs = (text ?? "").split(",").filter((slug) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug));
  return [...new Set(slugs)].slice(0, MOST_PICKS);
}
