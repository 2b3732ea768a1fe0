var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable, Logger } from "@nestjs/common";
import { refreshJob } from "@sector-tracker/shared";
import { JobQueue, QueueUnavailable } from "../platform/queue/job-queue.js";
import { RunRepository } from "../store/operations/run.repository.js";
/** Id of the job that carries out a run. */
export function runJobId(runId) {
    return `run-${runId}`;
}
/** Makes runs and hands them to the queue. */
let RunStarter = class RunStarter {
    runs;
    queue;
    logger = new Logger("RunStarter");
    constructor(runs, queue) {
        this.runs = runs;
        this.queue = queue;
    }
    /** Makes a run as RunRepository.create does, and hands a new one over. */
    async start(asked, family) {
        const creation = await this.runs.create(asked);
        if (creation.kind === "created")
            await this.handOver(creation.run.id, asked.sourceId, family);
        return creation;
    }
    /**
     * Hands a waiting run to the queue; twice does no harm. Where Redis is away the run goes on waiting in PostgreSQL,
     * and the worker's reconciler hands it over once Redis is back.
     */
    async handOver(runId, sourceId, family) {
        try {
            await this.queue.add(refreshJob(family), { runId, sourceId }, { jobId: runJobId(runId) });
        }
        catch (error) {
            if (!(error instanceof QueueUnavailable))
                throw error;
            this.logger.warn(`run ${runId} waits in the database: ${error.message}`);
        }
    }
    /** Takes a run's job out of the queue, where it still waits there. */
    async takeBack(runId, family) {
        try {
            await this.queue.remove(refreshJob(family), runJobId(runId));
        }
        catch (error) {
            // The job may stay: a worker that takes it finds the run finished and does nothing.
            this.logger.debug(`job of run ${runId} stays: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
};
RunStarter = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [RunRepository, JobQueue])
], RunStarter);
export { RunStarter };
//# sourceMappingURL=run-starter.js.map