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
import { RunEventsListener } from "../../../store/operations/run-events.listener.js";
import { RunRepository } from "../../../store/operations/run.repository.js";
import { presentRun } from "./run.presenter.js";
const HEARTBEAT_MS = 15_000;
/** Changes of one run within this time are told once, in milliseconds. */
const GATHER_MS = 100;
/** Tells every open page of runs as they change. */
let RunEvents = class RunEvents {
    runs;
    clients = new Set();
    changed = new Set();
    heartbeat;
    logger = new Logger("RunEvents");
    gathering;
    constructor(runs, listener) {
        this.runs = runs;
        listener.subscribe((runId) => {
            this.onChange(runId);
        });
        this.heartbeat = setInterval(() => {
            this.write(": still here\n\n");
        }, HEARTBEAT_MS);
        this.heartbeat.unref();
    }
    /**
     * Opens the stream on a raw response. The runs that wait or run just now are told first, so that a client that
     * comes back after a break misses none of them.
     */
    async open(response) {
        response.write("retry: 3000\n\n");
        response.on("close", () => this.clients.delete(response));
        this.clients.add(response);
        for (const run of await this.runs.active())
            response.write(eventOf(run));
    }
    onModuleDestroy() {
        clearInterval(this.heartbeat);
        clearTimeout(this.gathering);
        for (const client of this.clients)
            client.end();
    }
    onChange(runId) {
        if (this.clients.size === 0)
            return;
        this.changed.add(runId);
        this.gathering ??= setTimeout(() => {
            this.gathering = undefined;
            this.tell().catch((error) => {
                this.logger.warn(`a change of a run was not told: ${String(error)}`);
            });
        }, GATHER_MS);
    }
    async tell() {
        const ids = [...this.changed];
        this.changed.clear();
        for (const id of ids) {
            const run = await this.runs.find(id);
            if (run !== null)
                this.write(eventOf(run));
        }
    }
    write(text) {
        for (const client of this.clients)
            client.write(text);
    }
};
RunEvents = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [RunRepository, RunEventsListener])
], RunEvents);
export { RunEvents };
function eventOf(run) {
    return `event: run\ndata: ${JSON.stringify(presentRun(run))}\n\n`;
}
//# sourceMappingURL=run-events.js.map