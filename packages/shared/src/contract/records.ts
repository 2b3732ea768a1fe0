import { z } from "zod";
import { Currency, IsoDate, LocalizedText, Slug, Unit } from "../primitives/index.ts";
import { Concept } from "../records/concept.ts";
import {
  Amount,
  asOf,
  Conversion,
  currency,
  format,
  listOf,
  listQuery,
  Provenance,
  SeriesSet,
} from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { routes } from "../routes/index.ts";

/** On which terms prices are stated. */
export const PriceBasis = z.enum(["as-traded", "splits", "splits-dividends"]);
export type PriceBasis = z.infer<typeof PriceBasis>;

/** One statement fact of one period. */
export const EarningsFactView = z
  .object({
    company: Slug,
    concept: Concept,
    /** `FY2024`, `FY2024-Q3` for fiscal periods; the day for instants. */
    period: z.string(),
    periodStart: IsoDate,
    periodEnd: IsoDate,
    fiscalYear: z.number().int(),
    fiscalQuarter: z.number().int().nullable(),
    value: z.number(),
    unit: Unit,
    converted: Amount.shape.converted,
    /** True where it was computed from other facts (a fourth quarter, a sum of four quarters). */
    derived: z.boolean(),
    derivedFrom: z.array(z.object({ period: z.string(), value: z.number(), provenance: Provenance })),
    /** How many vintages of this fact are known. */
    vintages: z.number().int(),
    knownAt: IsoDate,
    provenance: Provenance,
  })
  .meta({ id: "EarningsFact" });
export type EarningsFactView = z.infer<typeof EarningsFactView>;

/** Columnar bars of one company's primary listing. */
export const PriceSeries = z
  .object({
    company: Slug,
    symbol: z.string(),
    exchange: z.string(),
    currency: Currency,
    interval: z.enum(["day", "week", "month"]),
    adjust: z.enum(["none", "splits", "all"]),
    /** Basis of the values given, after adjustment. */
    basis: PriceBasis,
    basisAsOf: IsoDate.nullable(),
    asOf: IsoDate,
    dates: z.array(IsoDate),
    open: z.array(z.number().nullable()),
    high: z.array(z.number().nullable()),
    low: z.array(z.number().nullable()),
    close: z.array(z.number().nullable()),
    volume: z.array(z.number().nullable()),
    actions: z.array(
      z.object({
        exDate: IsoDate,
        kind: z.enum(["split", "dividend"]),
        text: z.string(),
        provenance: Provenance,
      }),
    ),
    sources: z.array(Slug),
    /** Provenance of the first and last value, which stand for the documents between. */
    provenance: z.array(Provenance),
    note: LocalizedText.nullable(),
  })
  .meta({ id: "PriceSeries" });
export type PriceSeries = z.infer<typeof PriceSeries>;

export const MarketCapPoint = z
  .object({
    date: IsoDate,
    amount: Amount,
    close: z.number(),
    shares: z.number(),
    sharesKnownAt: IsoDate,
    /** True where the close is adjusted for dividends, so the product is somewhat low. */
    approximate: z.boolean(),
    derivedFrom: z.array(Provenance),
  })
  .meta({ id: "MarketCapPoint" });
export type MarketCapPoint = z.infer<typeof MarketCapPoint>;

export const FundingKind = z.enum([
  "equity",
  "debt",
  "secondary",
  "strategic",
  "acquisition",
  "ipo",
  "grant",
  "contract",
]);
export type FundingKind = z.infer<typeof FundingKind>;
export const FundingStatus = z.enum(["closed", "announced", "talks"]);
/** Standard names of a round's stage; what the source printed stays beside it. */
export const STAGES = [
  "seed",
  "series-a",
  "series-b",
  "series-c",
  "series-d",
  "series-e",
  "series-f",
  "series-g",
  "series-h",
  "growth",
  "venture",
  "strategic",
  "debt",
  "convertible",
  "secondary",
  "acquisition",
  "ipo",
  "licensing",
  "government",
  "other",
] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

export const FundingRoundView = z
  .object({
    id: z.string(),
    company: z.object({ slug: Slug, name: LocalizedText }),
    segment: Slug.nullable(),
    country: z.string().nullable(),
    kind: FundingKind,
    stage: Stage.nullable(),
    stagePrinted: z.string().nullable(),
    status: FundingStatus,
    announcedOn: IsoDate,
    datePrecision: z.enum(["day", "month", "year"]),
    amount: Amount.nullable(),
    postMoney: Amount.nullable(),
    leadInvestors: z.array(z.string()),
    investors: z.array(z.string()),
    /** Every record that speaks of this round; the first is the one whose figures are shown. */
    citations: z.array(
      z.object({
        source: Slug,
        amount: z.number().nullable(),
        currency: Currency.nullable(),
        announcedOn: IsoDate,
        matchedBy: z.string().nullable(),
        provenance: Provenance,
      }),
    ),
    knownAt: IsoDate,
    provenance: Provenance,
  })
  .meta({ id: "FundingRound" });
export type FundingRoundView = z.infer<typeof FundingRoundView>;

export const FundingTrend = SeriesSet.extend({
  groupBy: z.enum(["month", "quarter", "year"]),
  by: z.enum(["none", "segment", "stage", "country", "investor"]),
  measure: z.enum(["amount", "count", "median"]),
  /** Rounds behind each date, over all series. */
  rounds: z.array(z.number().int()),
  /** Rounds whose amount is not disclosed, in no sum. */
  undisclosed: z.number().int(),
  /** Dates (indices into `dates`) whose period is not over on the as-of day or is still filling up. */
  incomplete: z.array(z.number().int()),
  largest: z.array(FundingRoundView),
  /** By rounds taken part in; `amount` is the sum of those rounds in full, null where none is disclosed. */
  topInvestors: z.array(
    z.object({
      investor: z.string(),
      rounds: z.number().int(),
      led: z.number().int(),
      amount: z.number().nullable(),
      latest: IsoDate,
    }),
  ),
  /** Share of the ten largest rounds in the whole amount, per cent. */
  concentrationPercent: z.number().nullable(),
  /** Shares of the largest rounds in the whole amount, per cent; empty where no amount is disclosed. */
  concentration: z.array(z.object({ top: z.number().int(), percent: z.number() })),
  /**
   * For each incomplete date, how complete earlier periods were in this store at the same age, per cent: the middle and
   * the range of `periods` periods. Null with fewer than `needed`: no number is better than a guessed one.
   */
  completeness: z.array(
    z.object({
      date: z.number().int(),
      ageDays: z.number().int(),
      percent: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      periods: z.number().int(),
      needed: z.number().int(),
    }),
  ),
}).meta({ id: "FundingTrend" });
export type FundingTrend = z.infer<typeof FundingTrend>;

const companyParams = z.strictObject({ slug: Slug });
const fundingFilters = {
  segment: Slug.optional(),
  company: Slug.optional(),
  stage: Stage.optional(),
  kind: FundingKind.optional(),
  investor: z.string().max(100).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  minAmount: z.coerce.number().nonnegative().optional().describe("in the asked currency, else USD"),
  megaRounds: z
    .enum(["in", "out"])
    .optional()
    .describe("`out` leaves out rounds of 100 million USD or more; an undisclosed amount stays"),
  /** Rounds in talks and secondary sales are left out of sums unless asked for. */
  include: z.enum(["new-money", "all"]).optional(),
};

export const recordEndpoints = {
  getCompanyPrices: endpoint({
    route: routes.getCompanyPrices,
    summary: "Open, high, low, close and volume of the company's primary listing",
    tag: "companies",
    params: companyParams,
    query: z.strictObject({
      from: IsoDate.optional(),
      to: IsoDate.optional(),
      interval: z.enum(["day", "week", "month"]).default("month"),
      adjust: z.enum(["none", "splits", "all"]).default("splits"),
      asOf,
      format,
    }),
    response: PriceSeries,
    csv: true,
  }),
  getCompanyMarketCap: endpoint({
    route: routes.getCompanyMarketCap,
    summary: "Price times shares outstanding as then known",
    tag: "companies",
    params: companyParams,
    query: z.strictObject({ from: IsoDate.optional(), to: IsoDate.optional(), asOf, currency, format }),
    response: z.object({
      company: Slug,
      asOf: IsoDate,
      data: z.array(MarketCapPoint),
      /** Why there is nothing, where there is nothing. */
      reason: LocalizedText.nullable(),
    }),
    csv: true,
  }),
  listCompanyEarnings: endpoint({
    route: routes.listCompanyEarnings,
    summary: "Statement facts by concept and period, newest vintage known",
    tag: "companies",
    params: companyParams,
    query: z.strictObject({
      ...listQuery(["periodEnd"]),
      concept: Concept.optional(),
      period: z.enum(["quarter", "year", "ttm"]).optional(),
      from: IsoDate.optional(),
      to: IsoDate.optional(),
      vintages: z.enum(["latest", "all"]).default("latest"),
      asOf,
      currency,
    }),
    response: listOf(EarningsFactView),
    csv: true,
  }),
  listCompanyFundingRounds: endpoint({
    route: routes.listCompanyFundingRounds,
    summary: "A company's rounds and deals",
    tag: "companies",
    params: companyParams,
    query: z.strictObject({ ...listQuery(["announcedOn", "amount"]), asOf, currency }),
    response: listOf(FundingRoundView),
    csv: true,
  }),
  comparePrices: endpoint({
    route: routes.comparePrices,
    summary: "Several companies' closes in one table, rebased to 100 where asked",
    tag: "companies",
    query: z.strictObject({
      companies: z
        .string()
        .regex(/^[a-z0-9-]+(,[a-z0-9-]+){0,19}$/, "give one to twenty company slugs, separated by commas"),
      baskets: z
        .string()
        .regex(
          /^(?:report|segment:[a-z0-9-]+)(?:,(?:report|segment:[a-z0-9-]+)){0,4}$/,
          "give report or segment:slug, up to five, separated by commas",
        )
        .optional()
        .describe("equal-weighted means of the listed companies of the report or a segment; need rebase"),
      rebase: IsoDate.optional(),
      from: IsoDate.optional(),
      to: IsoDate.optional(),
      interval: z.enum(["day", "week", "month"]).default("month"),
      asOf,
      format,
    }),
    response: SeriesSet,
    csv: true,
  }),
  listFundingRounds: endpoint({
    route: routes.listFundingRounds,
    summary: "Rounds and deals, each once, with every source that speaks of it",
    tag: "funding",
    query: z.strictObject({
      ...listQuery(["announcedOn", "amount", "company"]),
      ...fundingFilters,
      asOf,
      currency,
    }),
    response: listOf(FundingRoundView),
    csv: true,
  }),
  getFundingTrend: endpoint({
    route: routes.getFundingTrend,
    summary: "Funding by period and group",
    tag: "funding",
    query: z.strictObject({
      groupBy: z.enum(["month", "quarter", "year"]).default("quarter"),
      by: z.enum(["none", "segment", "stage", "country", "investor"]).default("none"),
      measure: z.enum(["amount", "count", "median"]).default("amount"),
      cumulative: z.enum(["true", "false"]).default("false"),
      ...fundingFilters,
      asOf,
      currency,
      format,
    }),
    response: FundingTrend,
    csv: true,
  }),
};

export { Conversion };
