import { type PublisherView, type ReportView, type Scoreboard } from "@sector-tracker/shared";
import type { AssessedBaseline } from "../../derive/assessments.service.ts";
import type { TrackedReport } from "../../derive/report-library.service.ts";
import type { LostFigureRow } from "../../store/read/reports.repository.ts";
/** A report as the contract gives it. */
export declare function reportView(report: TrackedReport, lost: readonly LostFigureRow[]): ReportView;
/** Every forecast, and every other baseline that an indicator measures, each with a small track. */
export declare function scoreboard(report: TrackedReport, assessed: readonly AssessedBaseline[], asOf: string): Scoreboard;
/** Houses with the score of their forecasts; the most scored first. Statuses are those of the forecasts. */
export declare function publisherViews(assessed: readonly AssessedBaseline[]): PublisherView[];
