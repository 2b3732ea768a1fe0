/**
 * Companies of the exports whose name is also that of a company of the directory which is another one, by their
 * address: the one was funded years before the other was founded. Looked at by hand, row by row.
 */
export const homonyms: ReadonlySet<string> = new Set([
  // Not Inflection AI, founded in 2022: funded in 2010.
  "/company/inflection",
  // Not VAST Data, founded in 2016: funded in 2005.
  "/company/vast",
  // A start-up written "WHO@", not the World Health Organization.
  "/company/whoat",
]);
