import { createRouter } from "@tanstack/react-router";
import { baselineRoutes } from "../routes/baselines.ts";
import { companyRoutes } from "../routes/companies.ts";
import { dataRoutes } from "../routes/data.ts";
import { overviewRoutes } from "../routes/overview.ts";
import { EMBED_BASE, EMBEDDED } from "./embed-mode.ts";
import { rememberView } from "./offline.ts";
import { PageError, rootRoute } from "./root.tsx";
import { parseSearch, stringifySearch } from "./search.ts";

const routeTree = rootRoute.addChildren([
  ...overviewRoutes,
  ...companyRoutes,
  ...baselineRoutes,
  ...dataRoutes,
]);

export const router = createRouter({
  routeTree,
  ...(EMBEDDED ? { basepath: EMBED_BASE } : {}),
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  defaultErrorComponent: PageError,
  scrollRestoration: true,
});

if (!EMBEDDED) {
  router.subscribe("onResolved", ({ toLocation }) => {
    if (toLocation.pathname !== "/last") rememberView(toLocation.href);
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
