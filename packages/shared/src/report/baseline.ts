import { z } from "zod";
import { LocalizedText, PeriodText, Slug, Unit } from "../primitives/index.ts";

/** What kind of statement a baseline is; see the glossary in docs/architecture.md. */
export const BaselineKind = z.enum(["forecast", "level", "share", "growth", "deal", "spec", "event"]);
export type BaselineKind = z.infer<typeof BaselineKind>;

/** How exactly the report gives the value. */
export const Qualifier = z.enum(["exact", "about", "over", "under", "up-to"]);
export type Qualifier = z.infer<typeof Qualifier>;

/** One value that the report states of a quantity. */
export const BaselinePoint = z.strictObject({
  /** Null only where the report gives no time. */
  period: PeriodText.nullable(),
  /** In the baseline's unit, base units: 105억 달러 is 10500000000 USD. */
  value: z.number(),
  qualifier: Qualifier,
  /** The digits as the report prints them, with their unit words. */
  printed: z.string().min(1),
});
export type BaselinePoint = z.infer<typeof BaselinePoint>;

/** A growth rate that the report states. */
export const BaselineGrowth = z.strictObject({
  /** Per cent; a fall is negative. For `multiple` the factor itself (13 for "13 times"). */
  ratePercent: z.number(),
  basis: z.enum(["cagr", "yoy", "qoq", "total", "multiple"]),
  from: PeriodText.nullable(),
  to: PeriodText.nullable(),
  qualifier: Qualifier,
  printed: z.string().min(1),
});
export type BaselineGrowth = z.infer<typeof BaselineGrowth>;

/** Where in the report the statement stands. */
export const Locator = z.strictObject({
  /** The part's number as printed, or a short name such as `standigm` for a company page. */
  part: z.string().min(1),
  /** Number of the figure or table, where the statement stands in one or refers to one. */
  figure: z.number().int().positive().optional(),
  /** Heading under which it stands, in the report's language, a few words at most. */
  heading: z.string().optional(),
});
export type Locator = z.infer<typeof Locator>;

/** Relations that the audit checks: how this statement's numbers must fit with another's. */
export const BaselineRelation = z.strictObject({
  rule: z.enum(["share", "yoy", "conversion", "multiple", "margin", "sign", "conflict", "containment"]),
  /** Keys of baselines of the same report, in the order the rule needs (see packages/shared/src/audit). */
  with: z.array(Slug).min(1),
  note: LocalizedText.optional(),
});
export type BaselineRelation = z.infer<typeof BaselineRelation>;

/** A baseline as a report's file carries it (`data/reports/<slug>/baselines/*.json`). */
export const BaselineFileEntry = z.strictObject({
  key: Slug,
  kind: BaselineKind,
  label: LocalizedText,
  /** Exactly what is counted, where the label alone would leave doubt. */
  definition: LocalizedText.optional(),
  segment: Slug.nullable(),
  company: Slug.nullable(),
  /** Further companies the statement is about, such as a deal's other side. */
  counterparties: z.array(Slug).default([]),
  /** The house the number comes from, as named by the report; null where it names none. */
  publisher: z.string().min(1).nullable(),
  locator: Locator,
  unit: Unit,
  /** `flow` over a period (revenue), `stock` at a date (market cap), `ratio` (share, rate). */
  measure: z.enum(["flow", "stock", "ratio"]),
  points: z.array(BaselinePoint),
  growth: BaselineGrowth.nullable(),
  relations: z.array(BaselineRelation).default([]),
  /** Doubt about the statement itself: a misprint, an unreadable digit, a missing year. */
  note: LocalizedText.optional(),
});
export type BaselineFileEntry = z.infer<typeof BaselineFileEntry>;

export const BaselineFile = z.strictObject({ baselines: z.array(BaselineFileEntry).min(1) });
export type BaselineFile = z.infer<typeof BaselineFile>;
