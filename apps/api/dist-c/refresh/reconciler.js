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
import { RecordFamily } from "@sector-tracker/shared";
import { RunLifeRepository } from "../store/operations/run-life.repository.js";
import { RunStarter } from "./run-starter.js";
import { ScheduleMirror } from "./schedule-mirror.js";
const EVERY_MS = 15_000;
/**
 * Makes Redis agree with PostgreSQL, at the start and from time to time: schedules are mirrored, waiting and forsaken
 * runs are handed over. Redis may thus lose everything.
 */
let Reconciler = class Reconciler {
    mirror;
    life;
    starter;
    logger = new Logger("Reconciler");
    timer;
    current = Promise.resolve();
    constructor(mirror, life, starter) {
        this.mirror = mirror;
        this.life = life;
        this.starter = starter;
    }
    /** Reconciles now and from then on, until stopped. */
    async start() {
        await this.reconcile();
        this.timer = setInterval(() => {
            this.current = this.reconcile();
        }, EVERY_MS);
    }
    async stop() {
        clearInterval(this.timer);
        await this.current;
    }
    async reconcile() {
        try {
            await this.mirror.reconcile();
            for (const run of await this.life.forsaken()) {
                await this.starter.handOver(run.id, run.sourceId, RecordFamily.parse(run.family));
            }
        }
        catch (error) {
            // The next round tries again; a database or a Redis that is away for a while must not end the worker.
            this.logger.error(error);
        }
    }
};
Reconciler = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [ScheduleMirror, RunLifeRepository, RunStarter])
], Reconciler);
export { Reconciler };
//# sourceMappingURL=reconciler.js.map