import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { rootRoute } from "../app/root.tsx";
import { day, oneOf, optional, text, type SearchRecord } from "../app/search.ts";
import { withTexts } from "../i18n/index.ts";
import { REFERENCE_DATASETS } from "./reference-datasets.ts";

export const DATA_TABS = [
  "sources",
  "schedules",
  "runs",
  "review",
  "rejections",
  "imports",
  "reference",
] as const;
export const REVIEW_PARTS = ["held", "names", "rounds"] as const;
export const DECISIONS = ["held", "accepted", "rejected"] as const;
export const NAME_STATUSES = ["open", "mapped", "created", "dismissed"] as const;
export const NAME_KINDS = ["name", "proposal"] as const;
export const OUTCOMES = ["changed", "unchanged", "suspicious", "partial", "failed", "cancelled"] as const;
export const RUN_STATUSES = ["queued", "running", "finished"] as const;
export const FRESHNESS = ["fresh", "due", "late", "abandoned", "empty"] as const;

const filters = (raw: SearchRecord) =>
  optional({
    source: text(raw, "source", 80),
    status: oneOf(raw, "status", RUN_STATUSES),
    outcome: oneOf(raw, "outcome", OUTCOMES),
    freshness: oneOf(raw, "freshness", FRESHNESS),
    reason: text(raw, "reason", 60),
    run: text(raw, "run", 36),
    part: oneOf(raw, "part", REVIEW_PARTS),
    decision: oneOf(raw, "decision", DECISIONS),
    named: oneOf(raw, "named", NAME_STATUSES),
    kind: oneOf(raw, "kind", NAME_KINDS),
    company: text(raw, "company", 80),
    all: oneOf(raw, "all", ["true"] as const),
    q: text(raw, "q", 200),
    since: day(raw, "since"),
    until: day(raw, "until"),
    dataset: oneOf(raw, "dataset", REFERENCE_DATASETS),
    category: text(raw, "category", 120),
    upload: text(raw, "upload", 36),
  });

export const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/data",
  validateSearch: (raw: SearchRecord) => ({
    ...optional({ tab: oneOf(raw, "tab", DATA_TABS), create: oneOf(raw, "create", ["true"] as const) }),
    ...filters(raw),
  }),
  component: lazyRouteComponent(() => withTexts(import("../features/data/data-page.tsx")), "DataPage"),
});

/** Short addresses of two tabs; their filters go along. */
export const runsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/data/runs",
  validateSearch: filters,
  beforeLoad: ({ search }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to send a reader on
    throw redirect({ to: "/data", search: { ...search, tab: "runs" }, replace: true });
  },
});

export const rejectionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/data/rejections",
  validateSearch: filters,
  beforeLoad: ({ search }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to send a reader on
    throw redirect({ to: "/data", search: { ...search, tab: "rejections" }, replace: true });
  },
});

export const runRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/data/runs/$id",
  component: lazyRouteComponent(() => withTexts(import("../features/data/run-page.tsx")), "RunPage"),
});

export const backfillRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/data/backfill",
  validateSearch: (raw: SearchRecord) =>
    optional({
      source: text(raw, "source", 80),
      since: day(raw, "since"),
      until: day(raw, "until"),
      /** Slugs, separated by commas. */
      companies: text(raw, "companies", 4000),
    }),
  component: lazyRouteComponent(
    () => withTexts(import("../features/data/backfill-page.tsx")),
    "BackfillPage",
  ),
});

export const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/documents/$id",
  component: lazyRouteComponent(
    () => withTexts(import("../features/data/document-page.tsx")),
    "DocumentPage",
  ),
});

export const dataRoutes = [
  dataRoute,
  runsRoute,
  rejectionsRoute,
  backfillRoute,
  runRoute,
  documentRoute,
] as const;
