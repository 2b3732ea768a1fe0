var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Module } from "@nestjs/common";
import { JobQueue } from "../../platform/queue/job-queue.js";
import { Metrics } from "../../platform/http/metrics.js";
import { RunRepository } from "../../store/operations/run.repository.js";
import { HealthController } from "./health.controller.js";
let HealthModule = class HealthModule {
    metrics;
    queue;
    runs;
    constructor(metrics, queue, runs) {
        this.metrics = metrics;
        this.queue = queue;
        this.runs = runs;
    }
    /** Numbers that are asked for at each reading, each from where it is kept. */
    onModuleInit() {
        this.metrics.gauge("tracker_runs", "Runs by status and outcome.", ["status", "outcome"], async () => (await this.runs.counts()).map(({ status, outcome, count }) => ({
            labels: { status, outcome: outcome ?? "" },
            value: count,
        })));
        this.metrics.gauge("tracker_queue_jobs", "Jobs by queue and state.", ["queue", "state"], async () => Object.entries(await this.queue.counts()).flatMap(([queue, states]) => Object.entries(states).map(([state, value]) => ({ labels: { queue, state }, value }))));
    }
};
HealthModule = __decorate([
    Module({ controllers: [HealthController], providers: [Metrics] }),
    __metadata("design:paramtypes", [Metrics, JobQueue, RunRepository])
], HealthModule);
export { HealthModule };
//# sourceMappingURL=health.module.js.map