import { z } from "zod";
import { Instant, IsoDate, Slug } from "../primitives/index.ts";
import { asOf, currency, format } from "./common.ts";
import { CompanyRow } from "./directory.ts";
import { endpoint } from "./endpoint.ts";
import { routes } from "../routes/index.ts";
import { companyFilters } from "./screener.ts";

/** A rule that fills a list: the companies that meet it on the day the list is read. */
export const WatchlistRule = z
  .strictObject(companyFilters)
  .refine((rule) => Object.values(rule).some((value) => value !== undefined), "must narrow by something")
  .meta({ id: "WatchlistRule" });
export type WatchlistRule = z.infer<typeof WatchlistRule>;

/** Month-end closes on one basis, the newest last; for a line in a table. */
export const Sparkline = z.object({ dates: z.array(IsoDate), values: z.array(z.number()) });

export const WatchlistMember = z
  .object({
    company: CompanyRow,
    position: z.number().int(),
    note: z.string(),
    tags: z.array(z.string()),
    /** Null for a company that a rule put there. */
    addedAt: Instant.nullable(),
    /** Closes of the last two years; null without prices. */
    sparkline: Sparkline.nullable(),
  })
  .meta({ id: "WatchlistMember" });

export const WatchlistView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    description: z.string(),
    /** Why these companies are followed; it is looked at again on the review date. */
    thesis: z.string(),
    reviewOn: IsoDate.nullable(),
    /** Null for a list that is kept by hand. */
    rule: WatchlistRule.nullable(),
    companies: z.array(WatchlistMember),
    /** Companies that a rule leaves out only because a figure is missing. */
    hidden: z.number().int(),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: "Watchlist" });
export type WatchlistView = z.infer<typeof WatchlistView>;

export const WatchlistSummary = z
  .object({
    id: z.uuid(),
    name: z.string(),
    description: z.string(),
    companies: z.array(Slug),
    reviewOn: IsoDate.nullable(),
    rule: WatchlistRule.nullable(),
    updatedAt: Instant,
  })
  .meta({ id: "WatchlistSummary" });
export type WatchlistSummary = z.infer<typeof WatchlistSummary>;

const watchlistName = z.string().trim().min(1).max(80);
export const WatchlistInput = z
  .strictObject({
    name: watchlistName,
    description: z.string().max(2000).default(""),
    thesis: z.string().max(10000).default(""),
    reviewOn: IsoDate.nullable().default(null),
    rule: WatchlistRule.nullable().default(null),
    companies: z.array(Slug).max(500).default([]),
  })
  .refine(({ rule, companies }) => rule === null || companies.length === 0, {
    path: ["companies"],
    message: "a list that a rule fills takes no companies by hand",
  })
  .meta({ id: "WatchlistInput" });
export const WatchlistPatch = z
  .strictObject({
    name: watchlistName.optional(),
    description: z.string().max(2000).optional(),
    thesis: z.string().max(10000).optional(),
    reviewOn: IsoDate.nullable().optional(),
    /** Changes the rule of a list that has one. */
    rule: WatchlistRule.optional(),
    /** The list's companies in their new order; must be the same companies. */
    order: z.array(Slug).max(500).optional(),
  })
  .meta({ id: "WatchlistPatch" });
export const WatchlistMembership = z
  .strictObject({
    note: z.string().max(2000).optional(),
    tags: z.array(z.string().trim().min(1).max(40)).max(20).optional(),
  })
  .meta({ id: "WatchlistMembership" });

/** The order in which lists stand on the page. */
export const WatchlistsOrder = z
  .strictObject({
    /** Ids of all lists; must be the same lists. */
    order: z.array(z.uuid()).max(1000),
  })
  .meta({ id: "WatchlistsOrder" });

/** A table of companies to put on a list, as text. */
export const WatchlistImport = z
  .strictObject({
    /** CSV with a header: `company` (slug, name, alias or symbol), and `note` and `tags` where wanted. */
    csv: z.string().min(1).max(500_000),
    /** True to look only: nothing is written. */
    dryRun: z.boolean().default(false),
  })
  .meta({ id: "WatchlistImport" });
export const WatchlistImported = z
  .object({
    dryRun: z.boolean(),
    added: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    rows: z.array(
      z.object({
        line: z.number().int(),
        company: Slug,
        note: z.string().nullable(),
        tags: z.array(z.string()).nullable(),
        action: z.enum(["add", "change", "keep"]),
      }),
    ),
  })
  .meta({ id: "WatchlistImported" });
export type WatchlistImported = z.infer<typeof WatchlistImported>;

const idParams = z.strictObject({ id: z.uuid() });

export const watchlistEndpoints = {
  listWatchlists: endpoint({
    route: routes.listWatchlists,
    summary: "Watchlists, in the order that they were put in",
    tag: "watchlists",
    response: z.object({ data: z.array(WatchlistSummary) }),
  }),
  orderWatchlists: endpoint({
    route: routes.orderWatchlists,
    summary: "Put all watchlists in another order",
    tag: "watchlists",
    body: WatchlistsOrder,
    response: z.object({ data: z.array(WatchlistSummary) }),
  }),
  createWatchlist: endpoint({
    route: routes.createWatchlist,
    summary: "Create a watchlist",
    tag: "watchlists",
    body: WatchlistInput,
    response: WatchlistView,
    status: 201,
  }),
  getWatchlist: endpoint({
    route: routes.getWatchlist,
    summary: "A watchlist with its companies' newest figures",
    tag: "watchlists",
    params: idParams,
    query: z.strictObject({ asOf, currency }),
    response: WatchlistView,
  }),
  listWatchlistCompanies: endpoint({
    route: routes.listWatchlistCompanies,
    summary: "A watchlist's companies with notes, tags and newest figures, in its order",
    tag: "watchlists",
    params: idParams,
    query: z.strictObject({ asOf, currency, format }),
    response: z.object({ data: z.array(WatchlistMember) }),
    csv: true,
  }),
  importWatchlistCompanies: endpoint({
    route: routes.importWatchlistCompanies,
    summary: "Put the companies of a CSV table on a watchlist, all or none",
    tag: "watchlists",
    params: idParams,
    body: WatchlistImport,
    response: WatchlistImported,
  }),
  updateWatchlist: endpoint({
    route: routes.updateWatchlist,
    summary: "Rename, describe or reorder a watchlist",
    tag: "watchlists",
    params: idParams,
    body: WatchlistPatch,
    response: WatchlistView,
  }),
  deleteWatchlist: endpoint({
    route: routes.deleteWatchlist,
    summary: "Delete a watchlist",
    tag: "watchlists",
    params: idParams,
    status: 204,
  }),
  putWatchlistCompany: endpoint({
    route: routes.putWatchlistCompany,
    summary: "Put a company on a watchlist, or change its note and tags",
    tag: "watchlists",
    params: z.strictObject({ id: z.uuid(), slug: Slug }),
    body: WatchlistMembership,
    response: WatchlistView,
  }),
  deleteWatchlistCompany: endpoint({
    route: routes.deleteWatchlistCompany,
    summary: "Take a company off a watchlist",
    tag: "watchlists",
    params: z.strictObject({ id: z.uuid(), slug: Slug }),
    status: 204,
  }),
};
