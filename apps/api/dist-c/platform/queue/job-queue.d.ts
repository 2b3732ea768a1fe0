import { type OnModuleDestroy } from "@nestjs/common";
import { jobCatalogue, type JobName, type JobPayload } from "@sector-tracker/shared";
import { Queue } from "bullmq";
import { Config } from "../config/config.ts";
export type QueueName = (typeof jobCatalogue)[JobName]["queue"];
export declare const queueNames: readonly QueueName[];
/** How a job is handed over. */
export interface AddOptions {
    /** The job's natural key, without colons: a second job with the key of a waiting one is not added. */
    readonly jobId: string;
    /** Milliseconds to wait before it may start. */
    readonly delay?: number;
}
/** Redis did not answer in time; the work stays in PostgreSQL and is handed over later. */
export declare class QueueUnavailable extends Error {
    constructor(reason: string);
}
/** The way in for jobs: typed by the catalogue. */
export declare class JobQueue implements OnModuleDestroy {
    private readonly connection;
    private readonly queues;
    private readonly logger;
    constructor(config: Config);
    /**
     * Hands a job over. Adding it twice under one id leaves one.
     * @throws QueueUnavailable where Redis does not answer.
     */
    add<N extends JobName>(name: N, payload: JobPayload<N>, { jobId, delay }: AddOptions): Promise<void>;
    /** Takes a waiting job out; false where it was running already or is not there. */
    remove(name: JobName, jobId: string): Promise<boolean>;
    /** The queue of a name, for the mirror of schedules. */
    queue(name: QueueName): Queue;
    /** Jobs by state for each queue. */
    counts(): Promise<Readonly<Record<QueueName, Readonly<Record<string, number>>>>>;
    /** Asks Redis for a sign of life. @throws QueueUnavailable */
    ping(): Promise<void>;
    onModuleDestroy(): Promise<void>;
}
