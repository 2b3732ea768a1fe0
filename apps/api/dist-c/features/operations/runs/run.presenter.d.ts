import { type RunDetail, type RunView } from "@sector-tracker/shared";
import type { RunDetailRow, RunRow } from "../../../store/operations/run.repository.ts";
/** A run as the contract shows it. */
export declare function presentRun(run: RunRow): RunView;
/** A run with its documents and log. */
export declare function presentRunDetail(run: RunDetailRow): RunDetail;
