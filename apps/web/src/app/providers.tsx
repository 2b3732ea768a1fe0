import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { ProblemError } from "../api/problem.ts";
import { AnnouncerProvider } from "../ui/announcer.tsx";
import { usePrinting } from "../ui/printing.ts";
import { cssVariablesResolver, theme } from "../ui/theme.ts";
import { EMBEDDED, embedTheme } from "./embed-mode.ts";
import { router } from "./router.tsx";

/** A request that the API turned down stays turned down; only failures of the way there are tried again. */
function mayRetry(failures: number, error: Error): boolean {
  if (failures >= 2) return false;
  if (!(error instanceof ProblemError)) return false;
  const { status } = error.facts;
  return status === 0 || status === 429 || status >= 502;
}

/** A live chart on another page stays open for long: it asks again from time to time. */
const EMBED_REFRESH_MS = 15 * 60_000;

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: mayRetry,
      refetchOnWindowFocus: false,
      refetchInterval: EMBEDDED ? EMBED_REFRESH_MS : false,
    },
  },
});
const colorSchemes = localStorageColorSchemeManager({ key: "sector-tracker.theme" });
const embedded = embedTheme();

/** Holds what every page needs. Paper is white, whatever the reader's theme. */
export function Providers() {
  const printing = usePrinting();
  const forced = printing ? "light" : embedded;
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      {...(EMBEDDED ? {} : { colorSchemeManager: colorSchemes })}
      {...(forced === null ? {} : { forceColorScheme: forced })}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <AnnouncerProvider>
          <RouterProvider router={router} />
        </AnnouncerProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
