import { z } from "zod";
import { IsoDate, LocalizedText, PeriodText, Slug, Unit } from "../primitives/index.ts";
import { MAX_FORMULA_LENGTH } from "../formula/index.ts";
import { Concept } from "../records/concept.ts";
import { basketFaults } from "./basket.ts";
import { ItemMeasure } from "./item-measure.ts";

/** Where an indicator's actual values come from. Each is a question to the store about one series. */
export const SingleMeasure = z.discriminatedUnion("type", [
  /** Published statistics or later estimates of the same quantity (market-estimate records). */
  z.strictObject({
    type: z.literal("estimate"),
    quantity: Slug,
    /** The publisher whose definition the indicator follows; others are shown as a spread only. */
    publisher: z.string(),
    /** Narrows to one definition where the publisher has several; compared as written in the records. */
    definition: z.string().optional(),
    spread: z.array(Slug).default([]),
  }),
  /** A company's own filed or reported figure. */
  z.strictObject({
    type: z.literal("earnings"),
    company: Slug,
    concept: Concept,
    period: z.enum(["quarter", "year"]),
  }),
  /** Price times shares outstanding as then known. */
  z.strictObject({ type: z.literal("marketCap"), company: Slug }),
  /** Ratio of a listing's close to its close on a base date. */
  z.strictObject({ type: z.literal("priceRatio"), company: Slug, baseDate: IsoDate }),
  /** Sum of funding rounds that match. */
  z.strictObject({
    type: z.literal("fundingSum"),
    segments: z.array(Slug).default([]),
    companies: z.array(Slug).default([]),
    period: PeriodText.optional(),
    excludeStages: z.array(z.string()).default([]),
  }),
  /** The amounts or valuations of one company's rounds. */
  z.strictObject({
    type: z.literal("fundingRound"),
    company: Slug,
    figure: z.enum(["amount", "postMoney"]),
    investor: z.string().optional(),
  }),
  ItemMeasure,
]);
export type SingleMeasure = z.infer<typeof SingleMeasure>;

/** One named quantity of a basket's formula. */
export const BasketInput = z.strictObject({
  /** The name in the formula. */
  name: z
    .string()
    .max(40)
    .regex(/^[a-z][a-zA-Z0-9]*$/, "use a name such as nvidiaDataCenter"),
  label: LocalizedText,
  measure: SingleMeasure,
  /** The unit in which it enters the formula; money is converted to it with the rate of its own period. */
  unit: Unit,
  /** `flow` over a period, `stock` at a date, `ratio`: how it is put to the basket's periods and converted. */
  nature: z.enum(["flow", "stock", "ratio"]),
  /** A missing value counts as nothing and the period as partial. Only for what is added or taken away. */
  optional: z.boolean().default(false),
});
export type BasketInput = z.infer<typeof BasketInput>;

/** A formula over named quantities, worked out for each calendar period of which all needed inputs speak. */
export const BasketMeasure = z
  .strictObject({
    type: z.literal("basket"),
    /** Names, numbers, `+ - * /` and parentheses: `nvidia + amd`, `share * revenue`. */
    formula: z.string().min(1).max(MAX_FORMULA_LENGTH),
    inputs: z.array(BasketInput).min(1).max(24),
    /**
     * The calendar periods to which the inputs are put. A fiscal period counts for the calendar's one of the same
     * length whose centre is nearest, at most a third of its length away.
     */
    align: z.enum(["quarter", "year"]),
    /** The whole of which the basket is a part: the share of it that the basket covers is shown. */
    whole: BasketInput.omit({ optional: true }).optional(),
    /** Published quantities that are shown beside it as a spread. */
    spread: z.array(Slug).max(20).default([]),
  })
  .superRefine((basket, context) => {
    for (const { path, message } of basketFaults(basket)) {
      context.addIssue({ code: "custom", path: [...path], message });
    }
  });
export type BasketMeasure = z.infer<typeof BasketMeasure>;

/** How an indicator's actual values are had: one series, or a formula over several. */
export const IndicatorMeasure = z.discriminatedUnion("type", [SingleMeasure, BasketMeasure]);
export type IndicatorMeasure = z.infer<typeof IndicatorMeasure>;

/** A value of the same quantity had in another way: shown beside the indicator's, never scored. */
export const CrossCheck = z.strictObject({ label: LocalizedText, measure: IndicatorMeasure });
export type CrossCheck = z.infer<typeof CrossCheck>;

const MeasuredIndicator = z.strictObject({
  method: z.enum(["direct", "basket", "estimate"]),
  measure: IndicatorMeasure,
  /** `level`: actual against expected value. `growth`: scopes differ, so growth since the base year is compared. */
  compare: z.enum(["level", "growth"]).default("level"),
  /** Why this is a fair measure, and what it leaves out. */
  rationale: LocalizedText,
  coverage: LocalizedText.optional(),
  crossChecks: z.array(CrossCheck).max(5).default([]),
});
const UnmeasuredIndicator = z.strictObject({
  method: z.literal("not-measurable"),
  rationale: LocalizedText,
});

/** How a baseline's actual is measured, or why it is not. */
export const IndicatorDefinition = z.discriminatedUnion("method", [MeasuredIndicator, UnmeasuredIndicator]);
export type IndicatorDefinition = z.infer<typeof IndicatorDefinition>;

/** `data/indicators/<report>.json`: the definition of one baseline's indicator. */
export const IndicatorFileEntry = z.discriminatedUnion("method", [
  MeasuredIndicator.extend({ baseline: Slug }),
  UnmeasuredIndicator.extend({ baseline: Slug }),
]);
export type IndicatorFileEntry = z.infer<typeof IndicatorFileEntry>;
export const IndicatorFile = z.strictObject({ report: Slug, indicators: z.array(IndicatorFileEntry) });
export type IndicatorFile = z.infer<typeof IndicatorFile>;
