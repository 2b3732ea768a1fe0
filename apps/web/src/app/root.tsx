import {
  createRootRoute,
  lazyRouteComponent,
  retainSearchParams,
  type ErrorComponentProps,
} from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../ui/page.tsx";
import { EmptyState, ErrorState } from "../ui/state.tsx";
import { EMBEDDED } from "./embed-mode.ts";
import { viewSearch, type SearchRecord, type ViewSearch } from "./search.ts";
import { withTexts } from "../i18n/index.ts";
import { Shell } from "./shell.tsx";
import { Link } from "@tanstack/react-router";

function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t("error.notFoundTitle")} />
      <EmptyState
        title={t("error.notFoundTitle")}
        hint={t("error.notFound")}
        action={<Link to="/">{t("error.toOverview")}</Link>}
      />
    </>
  );
}

/** What stands in a page's place when its code fails. */
export function PageError({ error, reset }: ErrorComponentProps) {
  return <ErrorState error={error} retry={reset} page />;
}

export const rootRoute = createRootRoute({
  component: EMBEDDED
    ? lazyRouteComponent(() => withTexts(import("./embed-shell.tsx")), "EmbedShell")
    : Shell,
  notFoundComponent: NotFound,
  validateSearch: (raw: SearchRecord): ViewSearch => viewSearch(raw),
  // As-of day, currency and language follow the reader from page to page.
  search: {
    middlewares: [
      retainSearchParams(["asOf", "currency", "lang", ...(EMBEDDED ? (["chart", "theme"] as const) : [])]),
    ],
  },
});
