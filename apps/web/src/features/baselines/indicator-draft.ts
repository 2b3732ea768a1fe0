import type { IndicatorDefinition } from "@sector-tracker/shared/report";

export const METHODS = ["direct", "basket", "estimate", "not-measurable"] as const;

/** An indicator as the form holds it: every field a text. */
export interface IndicatorDraft {
  method: (typeof METHODS)[number];
  compare: "level" | "growth";
  measure: string;
  crossChecks: string;
  rationaleEn: string;
  rationaleKo: string;
  coverageEn: string;
  coverageKo: string;
}

/** The form for a definition; an empty one where there is none. */
export function draftOf(definition: IndicatorDefinition | null): IndicatorDraft {
  const measured = definition === null || definition.method === "not-measurable" ? null : definition;
  return {
    method: definition?.method ?? "not-measurable",
    compare: measured?.compare ?? "level",
    measure: measured === null ? "" : JSON.stringify(measured.measure, null, 2),
    crossChecks:
      measured === null || measured.crossChecks.length === 0
        ? ""
        : JSON.stringify(measured.crossChecks, null, 2),
    rationaleEn: definition?.rationale.en ?? "",
    rationaleKo: definition?.rationale.ko ?? "",
    coverageEn: measured?.coverage?.en ?? "",
    coverageKo: measured?.coverage?.ko ?? "",
  };
}

/** What the API is sent: its checks decide, the form only sees to it that JSON is JSON. */
export type SentDefinition =
  | { readonly ok: true; readonly definition: object }
  | { readonly ok: false; readonly field: "measure" | "crossChecks"; readonly why: string };

/** The definition that a form says. */
export function definitionIn(draft: IndicatorDraft): SentDefinition {
  const rationale = { en: draft.rationaleEn.trim(), ko: draft.rationaleKo.trim() };
  if (draft.method === "not-measurable") {
    return { ok: true, definition: { method: draft.method, rationale } };
  }
  const measure = jsonOf(draft.measure);
  if (!measure.ok) return { ok: false, field: "measure", why: measure.why };
  const crossChecks =
    draft.crossChecks.trim() === "" ? { ok: true as const, value: [] } : jsonOf(draft.crossChecks);
  if (!crossChecks.ok) return { ok: false, field: "crossChecks", why: crossChecks.why };
  const coverage = { en: draft.coverageEn.trim(), ko: draft.coverageKo.trim() };
  return {
    ok: true,
    definition: {
      method: draft.method,
      measure: measure.value,
      compare: draft.compare,
      rationale,
      ...(coverage.en === "" && coverage.ko === "" ? {} : { coverage }),
      crossChecks: crossChecks.value,
    },
  };
}

function jsonOf(text: string): { ok: true; value: unknown } | { ok: false; why: string } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

const input = (name: string, measure: object) => ({
  name,
  label: { en: name, ko: name },
  measure,
  unit: "USD",
  nature: "flow",
});
const revenue = (company: string) => ({ type: "earnings", company, concept: "revenue", period: "year" });

/** Measures to begin from, one of each kind. */
export const EXAMPLES: Readonly<Record<string, object>> = {
  estimate: { type: "estimate", quantity: "ai-spending", publisher: "Gartner", spread: [] },
  earnings: revenue("nvidia"),
  basket: {
    type: "basket",
    formula: "nvidia + amd",
    align: "year",
    inputs: [input("nvidia", revenue("nvidia")), input("amd", revenue("amd"))],
    spread: [],
  },
  fundingSum: { type: "fundingSum", segments: ["foundation-models"], companies: [], excludeStages: [] },
  fundingRound: { type: "fundingRound", company: "openai", figure: "postMoney" },
  marketCap: { type: "marketCap", company: "nvidia" },
  priceRatio: { type: "priceRatio", company: "nvidia", baseDate: "2022-12-30" },
};
