import type { BaselineFileEntry, IndicatorFileEntry, ReportFile } from "@sector-tracker/shared";
import { indicatorFaults } from "./indicator-check.ts";

/** An entry together with its place: a JSON pointer, with the file before it where it comes from one. */
export interface Placed<T> {
  readonly at: string;
  readonly entry: T;
}
export interface Fault {
  readonly at: string;
  readonly message: string;
}

/** A report with everything that belongs to it. */
export interface ReportBundle {
  readonly report: Placed<ReportFile>;
  readonly baselines: readonly Placed<BaselineFileEntry>[];
  readonly indicators: readonly Placed<IndicatorFileEntry>[];
}

/** The slugs that baselines and indicators may name. */
export interface KnownSlugs {
  readonly segments: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
}

/** The second and later entries of a key. */
export function doubled<T>(
  entries: readonly Placed<T>[],
  keyOf: (entry: T) => string,
  what: string,
): Fault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ at, entry }) => {
    const key = keyOf(entry);
    if (seen.has(key)) return [{ at, message: `${what} ${key} is there twice` }];
    seen.add(key);
    return [];
  });
}

/** One fault for each slug that is not known. */
export function missing(
  known: ReadonlySet<string>,
  slugs: readonly string[],
  at: string,
  what: string,
): Fault[] {
  return slugs
    .filter((slug) => !known.has(slug))
    .map((slug) => ({ at, message: `there is no ${what} ${slug}` }));
}

/** What in a report names something that is not there, or stands twice; empty where all fits together. */
export function reportFaults({ report, baselines, indicators }: ReportBundle, known: KnownSlugs): Fault[] {
  const keys = new Set(baselines.map(({ entry }) => entry.key));
  // A statement of growth alone is held against the growth of levels of any unit.
  const unitOf = (key: string) =>
    baselines.find(({ entry }) => entry.key === key && entry.points.length > 0)?.entry.unit ?? null;
  return [
    ...doubled(baselines, (entry) => entry.key, "the baseline"),
    ...doubled(indicators, (entry) => entry.baseline, "the indicator of"),
    ...baselines.flatMap(({ at, entry }) => [
      ...missing(known.segments, entry.segment === null ? [] : [entry.segment], `${at}/segment`, "segment"),
      ...missing(known.companies, entry.company === null ? [] : [entry.company], `${at}/company`, "company"),
      ...missing(known.companies, entry.counterparties, `${at}/counterparties`, "company"),
      ...missing(
        keys,
        entry.relations.flatMap((relation) => relation.with),
        `${at}/relations`,
        "baseline",
      ),
    ]),
    ...report.entry.lostFigures.flatMap((figure, index) =>
      missing(keys, figure.baselines, `${report.at}/lostFigures/${index}/baselines`, "baseline"),
    ),
    ...indicators.flatMap(({ at, entry }) => [
      ...missing(keys, [entry.baseline], `${at}/baseline`, "baseline"),
      ...(entry.method === "not-measurable" ? [] : indicatorFaults(entry, at, known, unitOf(entry.baseline))),
    ]),
  ];
}
