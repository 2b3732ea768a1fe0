import { type OnModuleInit } from "@nestjs/common";
import { JobQueue } from "../../platform/queue/job-queue.ts";
import { Metrics } from "../../platform/http/metrics.ts";
import { RunRepository } from "../../store/operations/run.repository.ts";
export declare class HealthModule implements OnModuleInit {
    private readonly metrics;
    private readonly queue;
    private readonly runs;
    constructor(metrics: Metrics, queue: JobQueue, runs: RunRepository);
    /** Numbers that are asked for at each reading, each from where it is kept. */
    onModuleInit(): void;
}
