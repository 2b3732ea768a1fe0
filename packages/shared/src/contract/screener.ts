import { z } from "zod";
import { IsoDate, LocalizedText, Slug, Unit } from "../primitives/index.ts";
import { SCREEN_METRICS, parseWhere } from "../screen/where.ts";
import { routes } from "../routes/index.ts";
import { Amount, asOf, currency, listOf, listQuery, Provenance } from "./common.ts";
import { CompanyRow } from "./directory.ts";
import { endpoint } from "./endpoint.ts";

/** Conditions on figures; see packages/shared/src/screen. */
export const Where = z
  .string()
  .max(600)
  .superRefine((text, context) => {
    const read = parseWhere(text);
    if (!read.ok) context.addIssue({ code: "custom", message: read.message });
  });

export const COMPANY_SORTS = ["name", ...SCREEN_METRICS] as const;
/** Most keys that a list of companies sorts by. */
export const MOST_SORT_KEYS = 4;

const sortKeys = new Set<string>(COMPANY_SORTS.flatMap((key) => [key, `-${key}`]));
const CompanySort = z
  .string()
  .max(120)
  .superRefine((text, context) => {
    const keys = text.split(",");
    const bare = keys.map((key) => key.replace(/^-/, ""));
    const wrong = keys.find((key) => !sortKeys.has(key));
    if (wrong !== undefined)
      context.addIssue({
        code: "custom",
        message: `“${wrong}” is no order; there are ${COMPANY_SORTS.join(", ")}, with - for descending`,
      });
    else if (keys.length > MOST_SORT_KEYS || new Set(bare).size < bare.length)
      context.addIssue({ code: "custom", message: `give at most ${String(MOST_SORT_KEYS)} different keys` });
  });

export const CompanyKind = z.enum(["listed", "private", "subsidiary", "public-body"]);
const Country = z.string().regex(/^[A-Z]{2}$/, "is no two-letter country code");
const Standing = z.enum(["ahead", "on-track", "behind", "hit", "missed", "pending", "not-measurable"]);

/** What a list of companies may be narrowed by; a list's rule and the screener take the same. */
export const companyFilters = {
  segment: Slug.optional().describe("this segment and all below it"),
  country: Country.optional(),
  kind: CompanyKind.optional(),
  inReport: z.enum(["true", "false"]).optional(),
  status: Standing.optional().describe("companies of which a statement has this status"),
  where: Where.optional().describe("conditions on figures, such as marketCap:1e12..,netMargin:10..30"),
};

export const CompanyList = listOf(CompanyRow).extend({
  /** Companies that meet every condition they have a figure for, and lack the figure of another. */
  hidden: z.number().int(),
});

/** A figure of a company with the way to it: its inputs, each with its document. */
export const CompanyFigure = z
  .object({
    company: Slug,
    metric: z.enum(SCREEN_METRICS),
    asOf: IsoDate,
    amount: Amount.nullable(),
    value: z.number().nullable(),
    unit: Unit,
    /** How the value is made of its inputs; where there is no value, why. */
    how: LocalizedText,
    inputs: z.array(
      z.object({
        label: LocalizedText,
        period: z.string(),
        value: z.number(),
        unit: Unit,
        provenance: Provenance,
      }),
    ),
  })
  .meta({ id: "CompanyFigure" });
export type CompanyFigure = z.infer<typeof CompanyFigure>;

export const EVENT_KINDS = ["results", "round", "deal", "split", "statement"] as const;
/** Something dated that happened to a company, or was said of it. */
export const CompanyEvent = z
  .object({
    id: z.string(),
    date: IsoDate,
    datePrecision: z.enum(["day", "month", "year"]),
    kind: z.enum(EVENT_KINDS),
    title: LocalizedText,
    amount: Amount.nullable(),
    /** The statement it is, as `report/key`; null for a record. */
    baseline: z.string().nullable(),
    knownAt: IsoDate,
    provenance: Provenance.nullable(),
  })
  .meta({ id: "CompanyEvent" });
export type CompanyEvent = z.infer<typeof CompanyEvent>;

const companyParams = z.strictObject({ slug: Slug });

export const screenerEndpoints = {
  listCompanies: endpoint({
    route: routes.listCompanies,
    summary: "Companies, filtered and sorted",
    tag: "companies",
    query: z.strictObject({
      ...listQuery(["name"]),
      sort: CompanySort.optional().describe("up to four keys, separated by commas"),
      ...companyFilters,
      listing: z.string().max(20).optional().describe("symbol of a listing"),
      q: z.string().max(100).optional().describe("part of a name, alias or symbol"),
      companies: z
        .string()
        .regex(/^[a-z0-9-]+(,[a-z0-9-]+){0,49}$/, "give one to fifty company slugs, separated by commas")
        .optional()
        .describe("only these"),
      asOf,
      currency,
    }),
    response: CompanyList,
    csv: true,
  }),
  getCompanyFigure: endpoint({
    route: routes.getCompanyFigure,
    summary: "A figure of the screener with how it was made and from which documents",
    tag: "companies",
    params: companyParams,
    query: z.strictObject({ metric: z.enum(SCREEN_METRICS), asOf, currency }),
    response: CompanyFigure,
  }),
  listCompanyEvents: endpoint({
    route: routes.listCompanyEvents,
    summary: "Results, rounds, deals, splits and what reports said of a company, by date",
    tag: "companies",
    params: companyParams,
    query: z.strictObject({
      ...listQuery(["date"]),
      kind: z.enum(EVENT_KINDS).optional(),
      asOf,
      currency,
    }),
    response: listOf(CompanyEvent),
    csv: true,
  }),
};
