import type pg from "pg";
import type { ReportBundle } from "./report-check.ts";
/** Writes a report with its baselines and indicators in place of what the store had of it. */
export declare function writeReport(client: pg.PoolClient, { report: { entry: report }, baselines, indicators }: ReportBundle, contentHash: string): Promise<void>;
