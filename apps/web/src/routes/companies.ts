import { parseWhere, SCREEN_METRICS } from "@sector-tracker/shared/screen";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../app/root.tsx";
import { day, oneOf, optional, text, type SearchRecord } from "../app/search.ts";
import { withTexts } from "../i18n/index.ts";
import { STATUSES } from "../ui/statuses.ts";

export const COMPANY_KINDS = ["listed", "private", "subsidiary", "public-body"] as const;
export const ADJUSTMENTS = ["none", "splits", "all"] as const;
export const INTERVALS = ["day", "week", "month"] as const;
export const EARNINGS_PERIODS = ["year", "quarter"] as const;

export const EVENT_KINDS = ["results", "round", "deal", "split", "statement"] as const;

/** Conditions on figures that can be read; others are dropped. */
function conditions(raw: SearchRecord, key: string): string | undefined {
  const value = text(raw, key, 600);
  return value === undefined || !parseWhere(value).ok ? undefined : value;
}

const SORT_KEYS: ReadonlySet<string> = new Set(["name", ...SCREEN_METRICS]);

/** The keys of an order that are known, at most four. */
function companySort(raw: SearchRecord, key: string): string | undefined {
  const bare = (each: string) => each.replace(/^-/, "");
  const keys = (text(raw, key, 120) ?? "").split(",").filter((each) => SORT_KEYS.has(bare(each)));
  const once = keys.filter((each, index) => keys.findIndex((other) => bare(other) === bare(each)) === index);
  return once.length === 0 ? undefined : once.slice(0, 4).join(",");
}

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
      status: oneOf(raw, "status", STATUSES),
      where: conditions(raw, "where"),
      sort: companySort(raw, "sort"),
      columns: text(raw, "columns", 300),
      pick: text(raw, "pick", 400),
    }),
  component: lazyRouteComponent(
    () => withTexts(import("../features/companies/companies-page.tsx")),
    "CompaniesPage",
  ),
});

export const companyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/companies/$slug",
  validateSearch: (raw: SearchRecord) =>
    optional({
      adjust: oneOf(raw, "adjust", ADJUSTMENTS),
      interval: oneOf(raw, "interval", INTERVALS),
      period: oneOf(raw, "period", EARNINGS_PERIODS),
      basis: oneOf(raw, "basis", ["calendar"]),
      concept: text(raw, "concept", 80),
      scale: oneOf(raw, "scale", ["log"]),
      events: oneOf(raw, "events", EVENT_KINDS),
    }),
  component: lazyRouteComponent(
    () => withTexts(import("../features/companies/company-page.tsx")),
    "CompanyPage",
  ),
});

export const watchlistsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/watchlists",
  validateSearch: (raw: SearchRecord) => optional({ create: oneOf(raw, "create", ["true"]) }),
  component: lazyRouteComponent(
    () => withTexts(import("../features/watchlists/watchlists-page.tsx")),
    "WatchlistsPage",
  ),
});

export const watchlistRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/watchlists/$id",
  validateSearch: (raw: SearchRecord) =>
    optional({
      since: day(raw, "since"),
      scale: oneOf(raw, "scale", ["log"]),
      columns: text(raw, "columns", 300),
      sort: text(raw, "sort", 40),
      against: text(raw, "against", 120),
    }),
  component: lazyRouteComponent(
    () => withTexts(import("../features/watchlists/watchlist-page.tsx")),
    "WatchlistPage",
  ),
});

export const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/compare",
  validateSearch: (raw: SearchRecord) =>
    optional({
      companies: text(raw, "companies", 400),
      since: day(raw, "since"),
      scale: oneOf(raw, "scale", ["log"]),
    }),
  component: lazyRouteComponent(
    () => withTexts(import("../features/companies/compare-page.tsx")),
    "ComparePage",
  ),
});

/** A saved view: leads on to its page with its state. */
export const viewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/v/$id",
  component: lazyRouteComponent(() => withTexts(import("../features/companies/view-page.tsx")), "ViewPage"),
});

export const companyRoutes = [
  companiesRoute,
  companyRoute,
  compareRoute,
  viewRoute,
  watchlistsRoute,
  watchlistRoute,
] as const;
