import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { ProblemError } from "../api/problem.ts";
import { AnnouncerProvider } from "../ui/announcer.tsx";
import { cssVariablesResolver, theme } from "../ui/theme.ts";
import { router } from "./router.tsx";

/** A request that the API turned down stays turned down; only failures of the way there are tried again. */
function mayRetry(failures: number, error: Error): boolean {
  if (failures >= 2) return false;
  if (!(error instanceof ProblemError)) return false;
  const { status } = error.facts;
  return status === 0 || status === 429 || status >= 502;
}

const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: mayRetry, refetchOnWindowFocus: false } },
});
const colorSchemes = localStorageColorSchemeManager({ key: "sector-tracker.theme" });

export function Providers() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemes}
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
