import { type SegmentDetail, type SegmentSummary, type ValueChain, type ValueChainMetric } from "@sector-tracker/shared";
import { AssessmentsService } from "../../derive/assessments.service.ts";
import { DirectoryService } from "../../derive/directory.service.ts";
import { ReportLibrary } from "../../derive/report-library.service.ts";
import { ScreenerService } from "../../derive/screener.service.ts";
/** The value chain: segments with what stands in them. */
export declare class SegmentsService {
    private readonly directories;
    private readonly library;
    private readonly assessments;
    private readonly screener;
    constructor(directories: DirectoryService, library: ReportLibrary, assessments: AssessmentsService, screener: ScreenerService);
    list(asOf: string): Promise<SegmentSummary[]>;
    /** Throws `not-found`. */
    get(slug: string, asOf: string, currency: string | null): Promise<SegmentDetail>;
    valueChain(metric: ValueChainMetric, asOf: string, asked: string | null): Promise<ValueChain>;
    private figures;
    private standings;
}
