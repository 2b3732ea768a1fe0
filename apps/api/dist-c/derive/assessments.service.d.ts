import { type AssessmentResult, type AssessmentView, type LocalizedText, type Path } from "@sector-tracker/shared";
import { IndicatorRecordsService } from "./indicator-records.service.ts";
import { type IndicatorRecords, type MeasuredObservation } from "./observations.ts";
import type { TrackedBaseline } from "./report-library.service.ts";
/** A baseline held against what was known on a day. */
export interface AssessedBaseline {
    readonly baseline: TrackedBaseline;
    readonly assessment: AssessmentView;
    readonly path: Path | null;
    readonly pathReason: LocalizedText | null;
    /** All vintages known, in the baseline's unit where they could be converted. */
    readonly observations: readonly MeasuredObservation[];
    readonly growthBase: AssessmentResult<MeasuredObservation>["growthBase"];
    /** Factor that puts observations on the path's axis where growth is compared; else 1. */
    readonly scale: number;
}
/** Assesses baselines: reads what their indicators ask for in few queries, then the pure core decides. */
export declare class AssessmentsService {
    private readonly records;
    constructor(records: IndicatorRecordsService);
    /** In the order given. */
    assess(baselines: readonly TrackedBaseline[], asOf: string): Promise<AssessedBaseline[]>;
    /** Also gives the records read, for what stands beside the observations. */
    assessWithRecords(baselines: readonly TrackedBaseline[], asOf: string): Promise<{
        assessed: AssessedBaseline[];
        records: IndicatorRecords;
    }>;
}
