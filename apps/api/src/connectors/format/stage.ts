import type { FundingRecord } from "@sector-tracker/shared";

/** Standard kind and stage of a round, from the words a source prints for it. */
export interface StandardStage {
  readonly kind: FundingRecord["kind"];
  /** One of the contract's stages, or null where the source names none. */
  readonly stage: string | null;
}

const rules: readonly [RegExp, StandardStage["kind"], string][] = [
  [/acqui/, "acquisition", "acquisition"],
  [/\bipo\b/, "ipo", "ipo"],
  [/licens/, "contract", "licensing"],
  [/government|grant/, "grant", "government"],
  [/convertible/, "debt", "convertible"],
  [/debt|loan|credit/, "debt", "debt"],
  [/tender|secondary|share sale/, "secondary", "secondary"],
  [/pre-?seed|seed/, "equity", "seed"],
  [/growth/, "equity", "growth"],
  [/strategic|pipe/, "strategic", "strategic"],
  [/venture/, "equity", "venture"],
];

/** Reads the printed words; a lettered series beyond H, and words that name no stage, are `other`. */
export function standardStage(printed: string): StandardStage {
  const text = printed.trim().toLowerCase();
  if (text === "") return { kind: "equity", stage: null };
  const series = /\bseries ([a-z])\b/.exec(text);
  if (series !== null) {
    const letter = series[1] ?? "";
    return { kind: "equity", stage: letter <= "h" ? `series-${letter}` : "other" };
  }
  const rule = rules.find(([pattern]) => pattern.test(text));
  return rule === undefined ? { kind: "equity", stage: "other" } : { kind: rule[1], stage: rule[2] };
}
