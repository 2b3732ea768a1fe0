import type { BaselineFileEntry, IndicatorFileEntry, ReportFile } from "@sector-tracker/shared";
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
export declare function doubled<T>(entries: readonly Placed<T>[], keyOf: (entry: T) => string, what: string): Fault[];
/** What in a report names something that is not there, or stands twice; empty where all fits together. */
export declare function reportFaults({ report, baselines, indicators }: ReportBundle, known: KnownSlugs): Fault[];
