import type { RunOutcome } from "@sector-tracker/shared";
import type { Run } from "../../platform/database/generated/client.ts";
import { PgPool } from "../../platform/database/pool.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";
/** A running run whose worker has not been heard of for so long, in seconds, is taken up by another. */
export declare const STALE_AFTER_SECONDS = 30;
export interface RunCounts {
    readonly read: number;
    readonly inserted: number;
    readonly revised: number;
    readonly unchanged: number;
    readonly rejected: number;
}
export interface RunStage {
    readonly name: string;
    readonly ms: number;
}
export interface RunEnd {
    readonly outcome: RunOutcome;
    readonly counts: RunCounts;
    readonly stages: readonly RunStage[];
    /** Must be there where the outcome is `failed`. */
    readonly error?: {
        readonly code: string;
        readonly message: string;
    };
}
/** A run while it waits and is carried out: who may take it, its heartbeat, its progress, its end. */
export declare class RunLifeRepository {
    private readonly prisma;
    private readonly pg;
    constructor(prisma: PrismaService, pg: PgPool);
    /**
     * Takes a run up: one that waits, or one whose worker is gone. Null where it is finished, in another worker's
     * hands, or another run of its source is being carried out; it then waits for its turn.
     */
    claim(runId: string): Promise<Run | null>;
    /** Says that the run is alive, and whether somebody asked to stop it. */
    heartbeat(runId: string): Promise<{
        cancelAsked: boolean;
    }>;
    /** Shows how far a run has come. */
    progress(runId: string, { counts, stages }: {
        counts?: RunCounts;
        stages?: readonly RunStage[];
    }): Promise<void>;
    /** Adds a line to the run's log. */
    log(runId: string, level: "info" | "warn" | "error", message: string): Promise<void>;
    /** Ends a run; one that has ended already stays as it is. */
    finish(runId: string, { outcome, counts, stages, error }: RunEnd): Promise<void>;
    /** Ends a run as failed by something other than its source, keeping what it counted so far. */
    fail(runId: string, code: string, message: string): Promise<void>;
    /** Puts runs back in the line, to be taken up again: their worker stops or their attempt broke off. */
    release(runIds: readonly string[]): Promise<void>;
    /**
     * Asks to stop a run. One that still waits ends at once; one that runs ends at its next document.
     * @returns the run as it is then, or null where there is none.
     */
    cancel(runId: string): Promise<Run | null>;
    /** Runs that nobody carries out and that are to be handed to the queue: waiting ones and forsaken ones. */
    forsaken(): Promise<readonly {
        id: string;
        sourceId: string;
        family: string;
    }[]>;
}
