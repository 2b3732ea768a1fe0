import { VALUE_CHAIN_METRICS, VALUE_CHAIN_VIEWS } from "../features/value-chain/metrics.ts";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../app/root.tsx";
import { day, oneOf, optional, text, type SearchRecord } from "../app/search.ts";
import { LastPage } from "../features/overview/last-page.tsx";
import { withTexts } from "../i18n/index.ts";
import { STATUSES } from "../ui/statuses.ts";

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  validateSearch: (raw: SearchRecord) =>
    optional({
      status: oneOf(raw, "status", STATUSES),
      sort: text(raw, "sort", 30),
      report: text(raw, "report", 80),
    }),
  // eslint-disable-next-line no-restricted-syntax -- its words are the ones that are there from the first
  component: lazyRouteComponent(() => import("../features/overview/overview-page.tsx"), "OverviewPage"),
});

export const valueChainRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/value-chain",
  validateSearch: (raw: SearchRecord) =>
    optional({
      metric: oneOf(raw, "metric", VALUE_CHAIN_METRICS),
      view: oneOf(raw, "view", VALUE_CHAIN_VIEWS),
    }),
  component: lazyRouteComponent(
    () => withTexts(import("../features/value-chain/value-chain-page.tsx")),
    "ValueChainPage",
  ),
});

export const segmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/segments/$slug",
  validateSearch: (raw: SearchRecord) =>
    optional({ status: oneOf(raw, "status", STATUSES), sort: text(raw, "sort", 30) }),
  component: lazyRouteComponent(
    () => withTexts(import("../features/value-chain/segment-page.tsx")),
    "SegmentPage",
  ),
});

export const FUNDING_PERIODS = ["month", "quarter", "year"] as const;
export const FUNDING_SPLITS = ["none", "segment", "stage", "country", "investor"] as const;
export const FUNDING_MEASURES = ["amount", "count", "median"] as const;

export const fundingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/funding",
  validateSearch: (raw: SearchRecord) =>
    optional({
      groupBy: oneOf(raw, "groupBy", FUNDING_PERIODS),
      by: oneOf(raw, "by", FUNDING_SPLITS),
      measure: oneOf(raw, "measure", FUNDING_MEASURES),
      cumulative: oneOf(raw, "cumulative", ["true"]),
      include: oneOf(raw, "include", ["all"]),
      mega: oneOf(raw, "mega", ["out"]),
      layout: oneOf(raw, "layout", ["multiples"]),
      open: text(raw, "open", 7),
      group: text(raw, "group", 100),
      segment: text(raw, "segment", 80),
      investor: text(raw, "investor", 100),
      country: text(raw, "country", 2),
      from: day(raw, "from"),
      to: day(raw, "to"),
      sort: text(raw, "sort", 30),
    }),
  component: lazyRouteComponent(
    () => withTexts(import("../features/funding/funding-page.tsx")),
    "FundingPage",
  ),
});

/** Where the installed application begins: on to the view that was shown last. */
export const lastRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/last",
  // Part of the first script: without a network nothing else could lead on to the view that was kept.
  component: LastPage,
});

export const overviewRoutes = [
  lastRoute,
  overviewRoute,
  valueChainRoute,
  segmentRoute,
  fundingRoute,
] as const;
