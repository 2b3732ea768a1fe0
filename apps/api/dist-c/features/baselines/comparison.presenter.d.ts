import { type ComparisonView } from "@sector-tracker/shared";
import type { AssessedBaseline } from "../../derive/assessments.service.ts";
import { type IndicatorRecords } from "../../derive/observations.ts";
/** In which unit a comparison is shown: one factor for promise and reality, so that no deviation changes. */
export interface ShownUnit {
    readonly unit: string;
    readonly factor: number;
}
/** Expected path, observations with their vintages, and what other houses say. */
export declare function comparisonView(assessed: AssessedBaseline, records: IndicatorRecords, today: string, shown: ShownUnit): ComparisonView;
