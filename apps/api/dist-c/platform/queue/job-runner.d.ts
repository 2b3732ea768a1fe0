import { type JobName, type JobPayload } from "@sector-tracker/shared";
import { type QueueName } from "./job-queue.ts";
/** What a handler may know of the job besides its payload. */
export interface JobContext {
    /** 1 for the first attempt. */
    readonly attempt: number;
    readonly lastAttempt: boolean;
}
/** One handler for every job of the catalogue: a missing one does not compile. */
export type JobHandlers = {
    readonly [N in JobName]: (payload: JobPayload<N>, context: JobContext) => Promise<void>;
};
export interface JobRunnerOptions {
    readonly redisUrl: string;
    readonly prefix: string;
    readonly concurrency: Readonly<Record<QueueName, number>>;
}
type AnyHandler = (payload: unknown, context: JobContext) => Promise<void>;
/**
 * The handlers by name.
 * @throws Error where one is missing or is of no job that the catalogue knows.
 */
export declare function bindHandlers(handlers: JobHandlers): ReadonlyMap<string, AnyHandler>;
/** Takes jobs of every queue of the catalogue and gives each to its handler. */
export declare class JobRunner {
    private readonly handlers;
    private readonly options;
    private readonly logger;
    private connections;
    private workers;
    constructor(handlers: JobHandlers, options: JobRunnerOptions);
    start(): void;
    /** Takes no more jobs and waits for running ones, at most `patienceMs`. True where all of them ended. */
    stop(patienceMs: number): Promise<boolean>;
    private startQueue;
    private run;
}
export {};
