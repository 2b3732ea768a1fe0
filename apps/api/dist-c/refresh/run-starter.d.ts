import { type RecordFamily } from "@sector-tracker/shared";
import { JobQueue } from "../platform/queue/job-queue.ts";
import { RunRepository, type NewRun, type RunCreation } from "../store/operations/run.repository.ts";
/** Id of the job that carries out a run. */
export declare function runJobId(runId: string): string;
/** Makes runs and hands them to the queue. */
export declare class RunStarter {
    private readonly runs;
    private readonly queue;
    private readonly logger;
    constructor(runs: RunRepository, queue: JobQueue);
    /** Makes a run as RunRepository.create does, and hands a new one over. */
    start(asked: NewRun, family: RecordFamily): Promise<RunCreation>;
    /**
     * Hands a waiting run to the queue; twice does no harm. Where Redis is away the run goes on waiting in PostgreSQL,
     * and the worker's reconciler hands it over once Redis is back.
     */
    handOver(runId: string, sourceId: string, family: RecordFamily): Promise<void>;
    /** Takes a run's job out of the queue, where it still waits there. */
    takeBack(runId: string, family: RecordFamily): Promise<void>;
}
