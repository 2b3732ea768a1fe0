import type { Concept } from "@sector-tracker/shared";
/** How a concept stands in company facts: its tags, best first, its taxonomy and its unit. */
export interface ConceptTags {
    readonly concept: Concept;
    readonly taxonomy: "us-gaap" | "dei";
    readonly tags: readonly string[];
    readonly kind: "flow" | "instant";
    /** `money` takes every three-letter currency that is filed. */
    readonly unit: "money" | "shares";
}
/**
 * Tags change over the years and differ between filers, so every period looks at all of them: of facts filed on
 * one day the first tag of the list counts.
 */
export declare const conceptTags: readonly ConceptTags[];
/** Forms whose facts are read: a proxy statement repeats rounded figures and would look like a restatement. */
export declare const statementForms: ReadonlySet<string>;
