import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../app/root.tsx";
import { day, oneOf, optional, text, type SearchRecord } from "../app/search.ts";

export const COMPANY_KINDS = ["listed", "private", "subsidiary", "public-body"] as const;
export const ADJUSTMENTS = ["none", "splits", "all"] as const;
export const INTERVALS = ["day", "week", "month"] as const;
export const EARNINGS_PERIODS = ["year", "quarter"] as const;

export const companiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/companies",
  validateSearch: (raw: SearchRecord) =>
    optional({
      q: text(raw, "q", 100),
      segment: text(raw, "segment", 80),
      country: text(raw, "country", 2),
      kind: oneOf(raw, "kind", COMPANY_KINDS),
      inReport: oneOf(raw, "inReport", ["true"]),
      sort: text(raw, "sort", 30),
      columns: text(raw, "columns", 200),
    }),
  component: lazyRouteComponent(() => import("../features/companies/companies-page.tsx"), "CompaniesPage"),
});

export const companyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/companies/$slug",
  validateSearch: (raw: SearchRecord) =>
    optional({
      adjust: oneOf(raw, "adjust", ADJUSTMENTS),
      interval: oneOf(raw, "interval", INTERVALS),
      period: oneOf(raw, "period", EARNINGS_PERIODS),
      concept: text(raw, "concept", 80),
      scale: oneOf(raw, "scale", ["log"]),
    }),
  component: lazyRouteComponent(() => import("../features/companies/company-page.tsx"), "CompanyPage"),
});

export const watchlistsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/watchlists",
  component: lazyRouteComponent(() => import("../features/watchlists/watchlists-page.tsx"), "WatchlistsPage"),
});

export const watchlistRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/watchlists/$id",
  validateSearch: (raw: SearchRecord) =>
    optional({ since: day(raw, "since"), scale: oneOf(raw, "scale", ["log"]) }),
  component: lazyRouteComponent(() => import("../features/watchlists/watchlist-page.tsx"), "WatchlistPage"),
});

export const companyRoutes = [companiesRoute, companyRoute, watchlistsRoute, watchlistRoute] as const;
