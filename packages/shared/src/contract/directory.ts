import { z } from "zod";
import { Currency, IsoDate, LocalizedText, Slug } from "../primitives/index.ts";
import { Layer } from "../report/directory.ts";
import { Amount, asOf, currency, format, Provenance } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { routes } from "../routes/index.ts";

/** Baseline statuses of one group, counted. */
export const StatusCounts = z
  .object({
    ahead: z.number().int(),
    "on-track": z.number().int(),
    behind: z.number().int(),
    hit: z.number().int(),
    missed: z.number().int(),
    pending: z.number().int(),
    "not-measurable": z.number().int(),
  })
  .meta({ id: "StatusCounts" });
export type StatusCounts = z.infer<typeof StatusCounts>;

export const SegmentSummary = z
  .object({
    slug: Slug,
    parent: Slug.nullable(),
    layer: Layer,
    position: z.number().int(),
    name: LocalizedText,
    description: LocalizedText,
    /** Companies and baselines of this segment and all below it, each counted once. */
    companies: z.number().int(),
    baselines: z.number().int(),
    statuses: StatusCounts,
  })
  .meta({ id: "SegmentSummary" });
export type SegmentSummary = z.infer<typeof SegmentSummary>;

export const CompanyRef = z
  .object({
    slug: Slug,
    name: LocalizedText,
    kind: z.enum(["listed", "private", "subsidiary", "public-body"]),
    country: z.string().nullable(),
    segments: z.array(Slug),
    inReport: z.boolean(),
    symbol: z.string().nullable(),
  })
  .meta({ id: "CompanyRef" });
export type CompanyRef = z.infer<typeof CompanyRef>;

/** A company as a row of the screener: the newest figures known, each null with nothing at hand. */
export const CompanyRow = CompanyRef.extend({
  latestRevenue: z
    .object({ amount: Amount, period: z.string(), periodEnd: IsoDate, growthPercent: z.number().nullable() })
    .nullable(),
  marketCap: z.object({ amount: Amount, date: IsoDate, approximate: z.boolean() }).nullable(),
  /** Change of the close since the date of the report, per cent. */
  priceChangePercent: z.object({ value: z.number(), from: IsoDate, to: IsoDate }).nullable(),
  fundingTotal: z.object({ amount: Amount, rounds: z.number().int(), latest: IsoDate }).nullable(),
  /** Shares of the newest fiscal year's revenue, per cent; each null where its figure was not filed. */
  margins: z
    .object({
      period: z.string(),
      gross: z.number().nullable(),
      operating: z.number().nullable(),
      net: z.number().nullable(),
      research: z.number().nullable(),
    })
    .nullable(),
  /** Market capitalisation as a multiple of the newest fiscal year's revenue. */
  salesMultiple: z.number().nullable(),
  /** The valuation after the newest round that disclosed one. */
  valuation: z.object({ amount: Amount, date: IsoDate }).nullable(),
  baselines: z.number().int(),
  /** How the statements that name it stand. */
  statuses: StatusCounts,
}).meta({ id: "CompanyRow" });
export type CompanyRow = z.infer<typeof CompanyRow>;

export const SegmentDetail = SegmentSummary.extend({
  path: z.array(z.object({ slug: Slug, name: LocalizedText })),
  children: z.array(SegmentSummary),
  members: z.array(CompanyRow),
}).meta({ id: "SegmentDetail" });
export type SegmentDetail = z.infer<typeof SegmentDetail>;

export const ListingView = z
  .object({
    symbol: z.string(),
    exchange: z.string(),
    currency: Currency,
    primary: z.boolean(),
    firstPrice: IsoDate.nullable(),
    lastPrice: IsoDate.nullable(),
  })
  .meta({ id: "Listing" });

export const CompanyDetail = CompanyRow.extend({
  cik: z.string().nullable(),
  dartCode: z.string().nullable(),
  fiscalYearEnd: z.string().nullable(),
  parent: z.object({ slug: Slug, name: LocalizedText }).nullable(),
  subsidiaries: z.array(z.object({ slug: Slug, name: LocalizedText })),
  aliases: z.array(z.string()),
  listings: z.array(ListingView),
  segmentNames: z.array(z.object({ slug: Slug, name: LocalizedText })),
  /** Companies that share its first segment. */
  peers: z.array(CompanyRef),
}).meta({ id: "CompanyDetail" });
export type CompanyDetail = z.infer<typeof CompanyDetail>;

export const VALUE_CHAIN_METRICS = [
  "marketCap",
  "revenue",
  "revenueGrowth",
  "funding",
  "companies",
  "status",
] as const;
export const ValueChainMetric = z.enum(VALUE_CHAIN_METRICS);
export type ValueChainMetric = z.infer<typeof ValueChainMetric>;

export const ValueChainNode = z
  .object({
    slug: Slug,
    parent: Slug.nullable(),
    layer: Layer,
    name: LocalizedText,
    /** Null where no company of the segment has the figure. Children sum to their parent for sums. */
    value: z.number().nullable(),
    /** Companies whose figure is in the value, of all companies of the segment. */
    coverage: z.object({ counted: z.number().int(), of: z.number().int() }),
    statuses: StatusCounts,
    companies: z.number().int(),
    baselines: z.number().int(),
  })
  .meta({ id: "ValueChainNode" });
export type ValueChainNode = z.infer<typeof ValueChainNode>;

export const ValueChain = z
  .object({
    metric: ValueChainMetric,
    unit: z.string(),
    currency: Currency.nullable(),
    asOf: IsoDate,
    note: LocalizedText,
    nodes: z.array(ValueChainNode),
    /** Each layer feeds the one above it. */
    links: z.array(z.object({ from: Slug, to: Slug })),
  })
  .meta({ id: "ValueChain" });
export type ValueChain = z.infer<typeof ValueChain>;

export const directoryEndpoints = {
  listSegments: endpoint({
    route: routes.listSegments,
    summary: "The value chain and the applied industries, as a flat list in tree order",
    tag: "segments",
    query: z.strictObject({ asOf, format }),
    response: z.object({ data: z.array(SegmentSummary) }),
    csv: true,
  }),
  getSegment: endpoint({
    route: routes.getSegment,
    summary: "A segment with its companies",
    tag: "segments",
    params: z.strictObject({ slug: Slug }),
    query: z.strictObject({ asOf, currency }),
    response: SegmentDetail,
  }),
  getValueChain: endpoint({
    route: routes.getValueChain,
    summary: "The map: every segment with the value of a metric",
    tag: "segments",
    query: z.strictObject({ metric: ValueChainMetric.default("companies"), asOf, currency, format }),
    response: ValueChain,
    csv: true,
  }),
  getCompany: endpoint({
    route: routes.getCompany,
    summary: "A company's profile with identifiers and newest figures",
    tag: "companies",
    params: z.strictObject({ slug: Slug }),
    query: z.strictObject({ asOf, currency }),
    response: CompanyDetail,
  }),
};

export { Provenance };
