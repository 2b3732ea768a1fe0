import type { SourceErrorCode } from "@sector-tracker/shared";
import type { DocumentCounts } from "../store/facts/documents.ts";
import type { RunEnd } from "../store/facts/run-ledger.ts";
/** Stages of a run, in the order in which a document passes them. */
export type Stage = "fetch" | "parse" | "validate" | "gate" | "store";
/** What became of one document. */
export type DocumentResult = {
    readonly kind: "read";
    readonly counts: DocumentCounts;
} | {
    readonly kind: "failed";
    readonly code: SourceErrorCode;
    readonly message: string;
} | {
    readonly kind: "suspicious";
    readonly message: string;
};
/** Counts, timings and results of a run so far. */
export declare class RunProgress {
    private readonly spent;
    private readonly results;
    /** Times the work under a stage's name. */
    time<T>(stage: Stage, work: () => T | Promise<T>): Promise<T>;
    add(result: DocumentResult): void;
    /** Sums over all documents so far. */
    counts(): DocumentCounts;
    /** How the run ends: rejected rows alone fail no run, a failed document makes it partial or failed. */
    end(cancelled: boolean): RunEnd;
    private outcome;
}
