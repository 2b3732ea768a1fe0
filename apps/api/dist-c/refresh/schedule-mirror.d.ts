import { JobQueue } from "../platform/queue/job-queue.ts";
import { ScheduleRepository } from "../store/operations/schedule.repository.ts";
import { SourceRepository } from "../store/operations/source.repository.ts";
/** Keeps the queue's job schedulers equal to the enabled schedules in PostgreSQL. */
export declare class ScheduleMirror {
    private readonly schedules;
    private readonly sources;
    private readonly queue;
    constructor(schedules: ScheduleRepository, sources: SourceRepository, queue: JobQueue);
    /** Reconciles for a request that waits: gives up where Redis does not answer. @throws QueueUnavailable */
    reconcileSoon(): Promise<void>;
    /** Adds what is missing, renews what changed and removes what is paused or gone. */
    reconcile(): Promise<void>;
}
