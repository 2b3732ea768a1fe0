import type { RunOutcome, RunParameters, RunStatus, RunTrigger } from "@sector-tracker/shared";
import type { Document, Run, RunDocument, RunLog } from "../../platform/database/generated/client.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";
export type RunRow = Run;
export type RunDetailRow = Run & {
    readonly documents: readonly (RunDocument & {
        readonly document: Document;
    })[];
    readonly logs: readonly RunLog[];
};
/** Which runs of a list, and after which one. */
export interface RunFilter {
    readonly source?: string | undefined;
    readonly status?: RunStatus | undefined;
    readonly outcome?: RunOutcome | undefined;
    readonly trigger?: RunTrigger | undefined;
    /** Queued on this day (UTC) or later. */
    readonly from?: string | undefined;
}
export interface RunPlace {
    readonly queuedAt: string;
    readonly id: string;
}
/** What a new run is made from. */
export interface NewRun {
    readonly sourceId: string;
    readonly trigger: RunTrigger;
    readonly parameters: RunParameters;
    readonly requestKey?: string | undefined;
    readonly retryOfId?: string | undefined;
    readonly scheduleId?: string | undefined;
    readonly slot?: Date | undefined;
}
/** What came of asking for a run: a new one, the one that the same key or slot made before, or a busy source. */
export type RunCreation = {
    readonly kind: "created";
    readonly run: RunRow;
} | {
    readonly kind: "repeated";
    readonly run: RunRow;
} | {
    readonly kind: "busy";
    readonly run: RunRow;
};
/** Reads and creates runs; their life while they are carried out is in RunLifeRepository. */
export declare class RunRepository {
    private readonly prisma;
    constructor(prisma: PrismaService);
    /**
     * Makes a run. A manual or start run is refused while another of its source waits or runs; a request key or a
     * schedule's slot makes one run however often it is asked for.
     */
    create(asked: NewRun): Promise<RunCreation>;
    private repeated;
    find(id: string): Promise<RunRow | null>;
    detail(id: string): Promise<RunDetailRow | null>;
    /** Runs in the order of their queueing, at most `limit` (null for all of them), and how many match in all. */
    list(filter: RunFilter, page: {
        newestFirst: boolean;
        after: RunPlace | null;
        limit: number | null;
    }): Promise<{
        rows: RunRow[];
        total: number;
    }>;
    /** Runs that wait or are being carried out. */
    active(): Promise<RunRow[]>;
    /** The newest run of each source. */
    newestBySource(): Promise<ReadonlyMap<string, RunRow>>;
    /** The newest run of each schedule that has had one. */
    newestBySchedule(): Promise<ReadonlyMap<string, RunRow>>;
    /** Runs by status, and finished ones by outcome. */
    counts(): Promise<readonly {
        status: string;
        outcome: string | null;
        count: number;
    }[]>;
}
