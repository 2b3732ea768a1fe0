var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Controller, Get, Header, Res } from "@nestjs/common";
import { HealthRepository } from "../../store/operations/health.repository.js";
import { JobQueue } from "../../platform/queue/job-queue.js";
import { Metrics } from "../../platform/http/metrics.js";
function stateOf(check) {
    return check.then(() => "up", () => "down");
}
/** For the machines that watch this process. */
let HealthController = class HealthController {
    health;
    queue;
    metrics;
    constructor(health, queue, metrics) {
        this.health = health;
        this.queue = queue;
        this.metrics = metrics;
    }
    /** The process runs. */
    live() {
        return { status: "ok" };
    }
    /** What the process stands on can be reached. */
    async ready(reply) {
        const [postgres, redis] = await Promise.all([stateOf(this.health.ping()), stateOf(this.queue.ping())]);
        const ok = postgres === "up" && redis === "up";
        void reply.status(ok ? 200 : 503);
        return { status: ok ? "ok" : "not-ready", postgres, redis };
    }
    async prometheus(reply) {
        void reply.header("content-type", this.metrics.contentType);
        return this.metrics.text();
    }
};
__decorate([
    Get("/healthz"),
    Header("cache-control", "no-store"),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Object)
], HealthController.prototype, "live", null);
__decorate([
    Get("/readyz"),
    Header("cache-control", "no-store"),
    __param(0, Res({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], HealthController.prototype, "ready", null);
__decorate([
    Get("/metrics"),
    Header("cache-control", "no-store"),
    __param(0, Res({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], HealthController.prototype, "prometheus", null);
HealthController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [HealthRepository, JobQueue, Metrics])
], HealthController);
export { HealthController };
//# sourceMappingURL=health.controller.js.map