import type { RunOutcome, RunParameters } from "@sector-tracker/shared";
import { PgPool } from "../../platform/database/pool.ts";
import type { DocumentCounts } from "./documents.ts";
/** A run as the ingestion needs it. */
export interface LedgerRun {
    readonly id: string;
    readonly sourceId: string;
    readonly status: "queued" | "running" | "finished";
    readonly parameters: RunParameters;
    readonly cancelAsked: boolean;
}
/** How a run ended. */
export interface RunEnd {
    readonly outcome: RunOutcome;
    readonly counts: DocumentCounts;
    readonly stages: readonly {
        readonly name: string;
        readonly ms: number;
    }[];
    readonly error: {
        readonly code: string;
        readonly message: string;
    } | null;
}
/** The run's own row and log while it is carried out. */
export declare class RunLedger {
    private readonly database;
    constructor(database: PgPool);
    find(id: string): Promise<LedgerRun | null>;
    begin(id: string, now: Date): Promise<void>;
    /** Says that the run is alive and how far it is; returns whether someone asked to cancel it. */
    beat(id: string, now: Date, counts: DocumentCounts): Promise<boolean>;
    finish(id: string, now: Date, end: RunEnd): Promise<void>;
    /** Adds a readable line to the run's log. */
    log(id: string, level: "info" | "warn" | "error", message: string, now: Date): Promise<void>;
}
