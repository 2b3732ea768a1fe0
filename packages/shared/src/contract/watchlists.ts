import { z } from "zod";
import { Instant, IsoDate, Slug } from "../primitives/index.ts";
import { CompanyRow } from "./directory.ts";
import { endpoint } from "./endpoint.ts";
import { routes } from "../routes/index.ts";

export const WatchlistView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    description: z.string(),
    companies: z.array(
      z.object({
        company: CompanyRow,
        position: z.number().int(),
        note: z.string(),
        tags: z.array(z.string()),
        addedAt: Instant,
      }),
    ),
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
    updatedAt: Instant,
  })
  .meta({ id: "WatchlistSummary" });
export type WatchlistSummary = z.infer<typeof WatchlistSummary>;

const watchlistName = z.string().trim().min(1).max(80);
export const WatchlistInput = z
  .strictObject({
    name: watchlistName,
    description: z.string().max(2000).default(""),
    companies: z.array(Slug).max(500).default([]),
  })
  .meta({ id: "WatchlistInput" });
export const WatchlistPatch = z
  .strictObject({
    name: watchlistName.optional(),
    description: z.string().max(2000).optional(),
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

const idParams = z.strictObject({ id: z.uuid() });

export const watchlistEndpoints = {
  listWatchlists: endpoint({
    route: routes.listWatchlists,
    summary: "Watchlists",
    tag: "watchlists",
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
    query: z.strictObject({
      asOf: IsoDate.optional(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
    }),
    response: WatchlistView,
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
