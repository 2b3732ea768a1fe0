import type { BaselineView, ObservationView } from "@sector-tracker/shared";
import type { AssessedBaseline } from "../../derive/assessments.service.ts";
import type { MeasuredObservation } from "../../derive/observations.ts";
/** A baseline with its audit, indicator and assessment. */
export declare function baselineView({ baseline, assessment }: AssessedBaseline): BaselineView;
/** A measured value as drawn: on the path's axis where growth is compared. */
export declare function observationView(observation: MeasuredObservation, scale: number, latest: boolean): ObservationView;
