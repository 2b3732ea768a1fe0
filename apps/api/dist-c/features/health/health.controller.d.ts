import type { FastifyReply } from "fastify";
import { HealthRepository } from "../../store/operations/health.repository.ts";
import { JobQueue } from "../../platform/queue/job-queue.ts";
import { Metrics } from "../../platform/http/metrics.ts";
type Part = "up" | "down";
/** For the machines that watch this process. */
export declare class HealthController {
    private readonly health;
    private readonly queue;
    private readonly metrics;
    constructor(health: HealthRepository, queue: JobQueue, metrics: Metrics);
    /** The process runs. */
    live(): {
        status: "ok";
    };
    /** What the process stands on can be reached. */
    ready(reply: FastifyReply): Promise<{
        status: "ok" | "not-ready";
        postgres: Part;
        redis: Part;
    }>;
    prometheus(reply: FastifyReply): Promise<string>;
}
export {};
