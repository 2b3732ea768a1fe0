import { type BaselineView, type ComparisonView } from "@sector-tracker/shared";
import { AssessmentsService } from "../../derive/assessments.service.ts";
import { CurrencyService } from "../../derive/currency.service.ts";
import { DirectoryService } from "../../derive/directory.service.ts";
import { ReportLibrary, type TrackedBaseline } from "../../derive/report-library.service.ts";
/** Which baselines are asked for; undefined does not narrow. */
export interface BaselineFilter {
    readonly report?: string | undefined;
    readonly segment?: string | undefined;
    readonly company?: string | undefined;
    readonly kind?: string | undefined;
    readonly status?: string | undefined;
    readonly verdict?: string | undefined;
    readonly publisher?: string | undefined;
    readonly q?: string | undefined;
}
/** A baseline with its place among those of all reports. */
export interface ListedBaseline {
    readonly view: BaselineView;
    readonly place: number;
}
/** Baselines, and each held against what happened. */
export declare class BaselinesService {
    private readonly library;
    private readonly assessments;
    private readonly directories;
    private readonly currencies;
    constructor(library: ReportLibrary, assessments: AssessmentsService, directories: DirectoryService, currencies: CurrencyService);
    list(filter: BaselineFilter, asOf: string): Promise<ListedBaseline[]>;
    /** Throws `not-found`. */
    get(report: string, key: string, asOf: string): Promise<BaselineView>;
    /**
     * The path with its band, and the observations. In another currency all values are multiplied by the one rate of
     * the report's day. Throws `not-found`, and `unprocessable` where there is no such rate.
     */
    compare(report: string, key: string, ask: {
        readonly asOf: string;
        readonly today: string;
        readonly currency: string | null;
    }): Promise<ComparisonView>;
    private shownUnit;
    private find;
}
/** The house a number comes from; where the report names none, the report's own. */
export declare function publisherOf({ entry, report }: TrackedBaseline): string;
