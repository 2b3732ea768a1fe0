import { z } from "zod";
import { IsoDate, LocalizedText, PeriodText, Slug } from "../primitives/index.ts";
import { Concept } from "../records/concept.ts";

/** Where an indicator's actual values come from. Each is a question to the store. */
export const IndicatorMeasure = z.discriminatedUnion("type", [
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
]);
export type IndicatorMeasure = z.infer<typeof IndicatorMeasure>;

/** `data/indicators/<report>.json`: how one baseline's actual is measured, or why it is not. */
export const IndicatorFileEntry = z.discriminatedUnion("method", [
  z.strictObject({
    baseline: Slug,
    method: z.enum(["direct", "basket", "estimate"]),
    measure: IndicatorMeasure,
    /** `level`: actual against expected value. `growth`: scopes differ, so growth since the base year is compared. */
    compare: z.enum(["level", "growth"]).default("level"),
    /** Why this is a fair measure, and what it leaves out. */
    rationale: LocalizedText,
    coverage: LocalizedText.optional(),
  }),
  z.strictObject({
    baseline: Slug,
    method: z.literal("not-measurable"),
    rationale: LocalizedText,
  }),
]);
export type IndicatorFileEntry = z.infer<typeof IndicatorFileEntry>;
export const IndicatorFile = z.strictObject({ report: Slug, indicators: z.array(IndicatorFileEntry) });
export type IndicatorFile = z.infer<typeof IndicatorFile>;
