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
import { IngestService } from "../ingest/ingest.service.js";
import { Clock } from "../platform/clock/clock.js";
import { slotAt } from "../platform/clock/cron.js";
import { RunLifeRepository } from "../store/operations/run-life.repository.js";
import { ScheduleRepository } from "../store/operations/schedule.repository.js";
import { SourceRepository } from "../store/operations/source.repository.js";
import { RunStarter } from "./run-starter.js";
const HEARTBEAT_MS = 5000;
/** What each job of the catalogue does. */
let RefreshHandlers = class RefreshHandlers {
    ingest;
    life;
    schedules;
    sources;
    starter;
    clock;
    logger = new Logger("Refresh");
    /** Runs that this process carries out just now. */
    inHand = new Set();
    constructor(ingest, life, schedules, sources, starter, clock) {
        this.ingest = ingest;
        this.life = life;
        this.schedules = schedules;
        this.sources = sources;
        this.starter = starter;
        this.clock = clock;
    }
    handlers() {
        const refresh = (payload, context) => this.refresh(payload, context);
        return {
            "earnings.refresh": refresh,
            "market.refresh": refresh,
            "funding.refresh": refresh,
            "reference.refresh": refresh,
            "schedule.fire": (payload) => this.fire(payload),
        };
    }
    /** Puts the runs in hand back in the line: this process is about to end. */
    async releaseAll() {
        await this.life.release([...this.inHand]);
    }
    async refresh({ runId }, context) {
        this.inHand.add(runId);
        const heart = setInterval(() => {
            this.life.heartbeat(runId).catch((error) => {
                this.logger.warn(`heartbeat of run ${runId}: ${String(error)}`);
            });
        }, HEARTBEAT_MS);
        try {
            await this.ingest.execute(runId);
        }
        catch (error) {
            if (context.lastAttempt) {
                await this.life.fail(runId, "internal", `The run broke off ${context.attempt} times; the worker's log says why.`);
            }
            else {
                await this.life.release([runId]);
            }
            throw error;
        }
        finally {
            clearInterval(heart);
            this.inHand.delete(runId);
        }
    }
    /** A schedule's slot makes one run, however many workers or repetitions of the job see it. */
    async fire({ scheduleId }) {
        const schedule = await this.schedules.find(scheduleId);
        if (schedule === null || !schedule.enabled)
            return;
        const source = await this.sources.find(schedule.sourceId);
        if (source === null || source.paused)
            return;
        await this.starter.start({
            sourceId: source.id,
            trigger: "schedule",
            parameters: schedule.parameters,
            scheduleId,
            slot: slotAt(schedule.cron, schedule.timeZone, this.clock.now()),
        }, source.family);
    }
};
RefreshHandlers = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [IngestService,
        RunLifeRepository,
        ScheduleRepository,
        SourceRepository,
        RunStarter,
        Clock])
], RefreshHandlers);
export { RefreshHandlers };
//# sourceMappingURL=refresh.handlers.js.map