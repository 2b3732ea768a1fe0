import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../app/root.tsx";
import { day, oneOf, optional, text, type SearchRecord } from "../app/search.ts";
import { withTexts } from "../i18n/index.ts";
import { KINDS, STATUSES, VERDICTS } from "../ui/statuses.ts";

/** The forms in which the baselines are shown, and what the scoreboard's rows are grouped by. */
export const BASELINE_VIEWS = ["rows", "charts", "all"] as const;
export const ROW_GROUPS = ["status", "segment", "publisher", "none"] as const;

export const baselinesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/baselines",
  validateSearch: (raw: SearchRecord) =>
    optional({
      q: text(raw, "q", 100),
      report: text(raw, "report", 80),
      kind: oneOf(raw, "kind", KINDS),
      status: oneOf(raw, "status", STATUSES),
      verdict: oneOf(raw, "verdict", VERDICTS),
      segment: text(raw, "segment", 80),
      company: text(raw, "company", 80),
      publisher: text(raw, "publisher", 120),
      sort: text(raw, "sort", 30),
      view: oneOf(raw, "view", BASELINE_VIEWS),
      group: oneOf(raw, "group", ROW_GROUPS),
    }),
  component: lazyRouteComponent(
    () => withTexts(import("../features/baselines/baselines-page.tsx")),
    "BaselinesPage",
  ),
});

export const baselineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/baselines/$report/$key",
  validateSearch: (raw: SearchRecord) =>
    optional({ scale: oneOf(raw, "scale", ["log", "linear"]), at: day(raw, "at") }),
  component: lazyRouteComponent(
    () => withTexts(import("../features/baselines/baseline-page.tsx")),
    "BaselinePage",
  ),
});

export const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/baselines/$report/$key/indicator",
  component: lazyRouteComponent(
    () => withTexts(import("../features/baselines/indicator-page.tsx")),
    "IndicatorPage",
  ),
});

export const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/audit/$report",
  validateSearch: (raw: SearchRecord) =>
    optional({ show: oneOf(raw, "show", ["fails", "holds", "unchecked"]), rule: text(raw, "rule", 30) }),
  component: lazyRouteComponent(() => withTexts(import("../features/baselines/audit-page.tsx")), "AuditPage"),
});

export const publishersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/publishers",
  component: lazyRouteComponent(
    () => withTexts(import("../features/baselines/publishers-page.tsx")),
    "PublishersPage",
  ),
});

export const reportsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/reports",
  component: lazyRouteComponent(
    () => withTexts(import("../features/reports/reports-page.tsx")),
    "ReportsPage",
  ),
});

export const refreshedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/reports/$report/refreshed",
  validateSearch: (raw: SearchRecord) => optional({ only: oneOf(raw, "only", ["true"]) }),
  component: lazyRouteComponent(
    () => withTexts(import("../features/reports/refreshed-page.tsx")),
    "RefreshedPage",
  ),
});

export const baselineRoutes = [
  baselinesRoute,
  baselineRoute,
  indicatorRoute,
  auditRoute,
  publishersRoute,
  reportsRoute,
  refreshedRoute,
] as const;
