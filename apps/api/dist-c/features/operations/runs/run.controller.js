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
import { Controller, Headers, Req, Res } from "@nestjs/common";
import { AppError, endpoints } from "@sector-tracker/shared";
import { API_BASE, BodyOf, Endpoint, Params, QueryOf, WantsCsv, } from "../../../platform/http/endpoint.decorator.js";
import { securityHeaders } from "../../../platform/http/security.js";
import { RunEvents } from "./run-events.js";
import { RunService } from "./run.service.js";
function requestKey(header) {
    if (header === undefined)
        return undefined;
    if (/^[\x21-\x7e]{1,200}$/.test(header))
        return header;
    throw new AppError("invalid-request", "The Idempotency-Key is wrong.", [
        { parameter: "Idempotency-Key", message: "use 1 to 200 printable characters without spaces" },
    ]);
}
let RunController = class RunController {
    runs;
    events;
    constructor(runs, events) {
        this.runs = runs;
        this.events = events;
    }
    async start({ id }, parameters, key, reply) {
        return located(await this.runs.start(id, parameters, requestKey(key)), reply);
    }
    list(query, csv) {
        return this.runs.list(query, csv);
    }
    async stream(request, reply) {
        reply.hijack();
        request.raw.socket.setKeepAlive(true);
        reply.raw.writeHead(200, {
            ...securityHeaders,
            "content-type": "text/event-stream; charset=utf-8",
            "cache-control": "no-store",
            // Proxies that gather answers would hold the events back.
            "x-accel-buffering": "no",
        });
        await this.events.open(reply.raw);
    }
    detail({ id }) {
        return this.runs.detail(id);
    }
    cancel({ id }) {
        return this.runs.cancel(id);
    }
    async retry({ id }, key, reply) {
        return located(await this.runs.retry(id, requestKey(key)), reply);
    }
};
__decorate([
    Endpoint(endpoints.startRun),
    __param(0, Params(endpoints.startRun)),
    __param(1, BodyOf(endpoints.startRun)),
    __param(2, Headers("idempotency-key")),
    __param(3, Res({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], RunController.prototype, "start", null);
__decorate([
    Endpoint(endpoints.listRuns),
    __param(0, QueryOf(endpoints.listRuns)),
    __param(1, WantsCsv()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Boolean]),
    __metadata("design:returntype", Promise)
], RunController.prototype, "list", null);
__decorate([
    Endpoint(endpoints.streamRuns),
    __param(0, Req()),
    __param(1, Res()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], RunController.prototype, "stream", null);
__decorate([
    Endpoint(endpoints.getRun),
    __param(0, Params(endpoints.getRun)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], RunController.prototype, "detail", null);
__decorate([
    Endpoint(endpoints.cancelRun),
    __param(0, Params(endpoints.cancelRun)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], RunController.prototype, "cancel", null);
__decorate([
    Endpoint(endpoints.retryRun),
    __param(0, Params(endpoints.retryRun)),
    __param(1, Headers("idempotency-key")),
    __param(2, Res({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Object]),
    __metadata("design:returntype", Promise)
], RunController.prototype, "retry", null);
RunController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [RunService, RunEvents])
], RunController);
export { RunController };
function located(run, reply) {
    void reply.header("location", `${API_BASE}/runs/${run.id}`);
    return run;
}
//# sourceMappingURL=run.controller.js.map