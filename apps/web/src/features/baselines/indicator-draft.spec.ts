import { describe, expect, it } from "@jest/globals";
import { IndicatorDefinition, IndicatorMeasure } from "@sector-tracker/shared";
import { definitionIn, draftOf, EXAMPLES } from "./indicator-draft.ts";

const words = { en: "why", ko: "이유" };

describe("the form of an indicator", () => {
  it.each([
    { method: "not-measurable", rationale: words },
    {
      method: "basket",
      measure: EXAMPLES.basket,
      compare: "growth",
      rationale: words,
      coverage: words,
      crossChecks: [{ label: words, measure: EXAMPLES.earnings }],
    },
  ])("says what it was filled from: $method", (sent) => {
    const definition = IndicatorDefinition.parse(sent);
    const said = definitionIn(draftOf(definition));
    expect(said.ok && IndicatorDefinition.parse(said.definition)).toEqual(definition);
  });

  it.each(Object.entries(EXAMPLES))("begins from an example that the API takes: %s", (_, measure) => {
    expect(IndicatorMeasure.safeParse(measure).success).toBe(true);
  });

  it("says where JSON is no JSON", () => {
    const draft = { ...draftOf(null), method: "direct" as const, measure: "{" };
    expect(definitionIn(draft)).toMatchObject({ ok: false, field: "measure" });
    expect(definitionIn({ ...draft, measure: "{}", crossChecks: "[" })).toMatchObject({
      ok: false,
      field: "crossChecks",
    });
  });
});
