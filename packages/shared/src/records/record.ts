import { z } from "zod";
import { Currency, DecimalText, IsoDate, PeriodText, Slug, Unit } from "../primitives/index.ts";
import { Concept } from "./concept.ts";
import { CompanyKey, origin } from "./origin.ts";
import { ReferenceRecord } from "./reference.ts";

/**
 * What connectors yield: validated records whose amounts are exact decimals as text and whose company is still
 * named as the source names it. `ingest/` resolves the company, passes the gates and stores them.
 */

/** One statement fact of one period. */
export const EarningsRecord = z
  .strictObject({
    type: z.literal("earnings"),
    company: CompanyKey,
    concept: Concept,
    unit: z.union([Currency, z.enum(["shares", "count"])]),
    /** Equal to the end for instants. */
    periodStart: IsoDate,
    periodEnd: IsoDate,
    span: z.enum(["quarter", "half", "nine-months", "year", "instant"]),
    fiscalYear: z.number().int().min(1900).max(2200),
    fiscalQuarter: z.number().int().min(1).max(4).nullable(),
    value: DecimalText,
    derived: z.boolean(),
    ...origin,
  })
  .refine((r) => r.periodStart <= r.periodEnd, {
    path: ["periodEnd"],
    message: "the period ends before it starts",
  });
export type EarningsRecord = z.infer<typeof EarningsRecord>;

/** A bar of one listing on one day, on a stated basis. */
export const PriceRecord = z.strictObject({
  type: z.literal("price"),
  company: CompanyKey,
  date: IsoDate,
  basis: z.enum(["as-traded", "splits", "splits-dividends"]),
  basisAsOf: IsoDate,
  open: DecimalText.nullable(),
  high: DecimalText.nullable(),
  low: DecimalText.nullable(),
  close: DecimalText,
  volume: DecimalText.nullable(),
  currency: Currency,
  ...origin,
});
export type PriceRecord = z.infer<typeof PriceRecord>;

/** A split (new shares per old shares) or a dividend per share. */
export const CorporateActionRecord = z.strictObject({
  type: z.literal("corporate-action"),
  company: CompanyKey,
  exDate: IsoDate,
  kind: z.enum(["split", "dividend"]),
  numerator: DecimalText.nullable(),
  denominator: DecimalText.nullable(),
  amount: DecimalText.nullable(),
  currency: Currency.nullable(),
  ...origin,
});
export type CorporateActionRecord = z.infer<typeof CorporateActionRecord>;

/** Units of a currency per one euro. */
export const FxRecord = z.strictObject({
  type: z.literal("fx"),
  currency: Currency,
  kind: z.enum(["day", "month-average", "year-average"]),
  periodStart: IsoDate,
  periodEnd: IsoDate,
  rate: DecimalText,
  days: z.number().int().positive(),
  ...origin,
});
export type FxRecord = z.infer<typeof FxRecord>;

/** What one source says of a round or deal. */
export const FundingRecord = z.strictObject({
  type: z.literal("funding"),
  company: CompanyKey,
  /** Stable within the source. */
  sourceKey: z.string().min(1).max(200),
  kind: z.enum(["equity", "debt", "secondary", "strategic", "acquisition", "ipo", "grant", "contract"]),
  stage: z.string().nullable(),
  stagePrinted: z.string().nullable(),
  status: z.enum(["closed", "announced", "talks"]),
  announcedOn: IsoDate,
  datePrecision: z.enum(["day", "month", "year"]),
  amount: DecimalText.nullable(),
  currency: Currency.nullable(),
  postMoney: DecimalText.nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  segment: Slug.nullable(),
  leadInvestors: z.array(z.string()),
  investors: z.array(z.string()),
  ...origin,
});
export type FundingRecord = z.infer<typeof FundingRecord>;

/** A published value of a quantity. */
export const MarketEstimateRecord = z.strictObject({
  type: z.literal("market-estimate"),
  quantity: Slug,
  publisher: z.string().min(1),
  definition: z.string(),
  kind: z.enum(["actual", "estimate", "forecast"]),
  /** A year, quarter, half, month, day, or a company's fiscal quarter such as `FY2026-Q1`. */
  period: z.union([PeriodText, z.string().regex(/^FY\d{4}(?:-Q[1-4])?$/)]),
  value: DecimalText,
  unit: Unit,
  publishedOn: IsoDate.nullable(),
  ...origin,
});
export type MarketEstimateRecord = z.infer<typeof MarketEstimateRecord>;

export const IngestRecord = z.union([
  EarningsRecord,
  PriceRecord,
  CorporateActionRecord,
  FxRecord,
  FundingRecord,
  MarketEstimateRecord,
  ReferenceRecord,
]);
export type IngestRecord = z.infer<typeof IngestRecord>;

/** A row or document that could not become a record: its rule, its place and its raw text. */
export interface RejectedRow {
  readonly rule: string;
  readonly message: string;
  readonly pointer: string;
  readonly raw: string;
  /** Type of the record that it is; absent where it never became one. */
  readonly recordType?: IngestRecord["type"];
  /** Tells the row apart on later runs by what it says, whatever its place; absent where the raw text alone does. */
  readonly fingerprint?: string;
  /** The company as the source names it, where nobody here is known by that. */
  readonly unresolved?: CompanyKey;
}

/** A company as a document with an authoritative id (CIK, DART code) describes it. */
export const CompanyProfile = z.strictObject({
  key: CompanyKey,
  name: z.string().min(1).max(200),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  fiscalYearEnd: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .optional(),
  listings: z
    .array(
      z.strictObject({
        symbol: z.string().min(1).max(20),
        exchange: z.string().regex(/^[A-Z]{4}$/),
        currency: Currency,
      }),
    )
    .optional(),
});
export type CompanyProfile = z.infer<typeof CompanyProfile>;
