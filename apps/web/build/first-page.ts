import type { Plugin, Rolldown } from "vite";

const ENTRY = /\/src\/main\.tsx$/;
/** Asked for as soon as the entry runs. */
const FIRST_PAGE = /\/src\/features\/overview\/overview-page\.tsx$/;
/** What the first page uses of packages; of the component kit that is its theme, none of its components. */
const PACKAGES =
  /\/node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|i18next|react-i18next|@tanstack\/(?:history|store|react-store|router-core|react-router|query-core|react-query)|@mantine\/core\/esm\/core\/(?:MantineProvider|utils\/(?:units-converters|deep-merge)))\//;

/**
 * Gathers what the first page runs in two files. Left to itself the bundler cuts it into some sixty, by who else imports
 * each module; two are fewer requests and compress better together. Packages stand apart: their file stays the same, and
 * is kept by browsers, when only our code changes.
 */
export function firstPage(): Plugin {
  const starts = new Set<string>();
  const ours = new Set<string>();
  const follow = (id: string, context: Rolldown.ChunkingContext) => {
    if (ours.has(id) || id.includes("/node_modules/")) return;
    ours.add(id);
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) follow(next, context);
  };
  const name = (id: string, context: Rolldown.ChunkingContext): string | null => {
    if (ours.size === 0) for (const start of starts) follow(start, context);
    // The entry waits for the texts before it renders: a file that others import must not wait with it.
    return ours.has(id) && !ENTRY.test(id) ? "first" : null;
  };
  // A module takes what it imports into its own file, so the packages are gathered before it.
  const groups = [
    { name: "packages", test: PACKAGES, priority: 2 },
    { name, priority: 1 },
  ];
  return {
    name: "first-page",
    apply: "build",
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
    }),
    moduleParsed({ id }) {
      if (ENTRY.test(id) || FIRST_PAGE.test(id)) starts.add(id);
    },
  };
}
