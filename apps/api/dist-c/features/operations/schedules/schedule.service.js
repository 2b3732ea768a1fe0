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
import { AppError } from "@sector-tracker/shared";
import { Clock } from "../../../platform/clock/clock.js";
import { cronProblem, firingsAfter, isTimeZone } from "../../../platform/clock/cron.js";
import { RunRepository } from "../../../store/operations/run.repository.js";
import { ScheduleRepository } from "../../../store/operations/schedule.repository.js";
import { SourceRepository } from "../../../store/operations/source.repository.js";
import { ScheduleMirror } from "../../../refresh/schedule-mirror.js";
import { presentRun } from "../runs/run.presenter.js";
const FIRINGS = 5;
function checkTimes(cron, timeZone) {
    const errors = [];
    const problem = cron === undefined ? null : cronProblem(cron);
    if (problem !== null)
        errors.push({ pointer: "/cron", message: problem });
    if (timeZone !== undefined && !isTimeZone(timeZone)) {
        errors.push({ pointer: "/timeZone", message: "is not an IANA time zone such as Asia/Seoul" });
    }
    if (errors.length > 0)
        throw new AppError("invalid-request", "The schedule's times are wrong.", errors);
}
/** Schedules as they are read and changed; every change is mirrored to the queue. */
let ScheduleService = class ScheduleService {
    schedules;
    sources;
    runs;
    mirror;
    clock;
    logger = new Logger("Schedules");
    constructor(schedules, sources, runs, mirror, clock) {
        this.schedules = schedules;
        this.sources = sources;
        this.runs = runs;
        this.mirror = mirror;
        this.clock = clock;
    }
    async list() {
        const [schedules, newest] = await Promise.all([this.schedules.list(), this.runs.newestBySchedule()]);
        return schedules.map((schedule) => this.present(schedule, newest.get(schedule.id)));
    }
    async create(input) {
        checkTimes(input.cron, input.timeZone);
        if ((await this.sources.find(input.source)) === null) {
            throw new AppError("unprocessable", `There is no source ${input.source}.`, [
                { pointer: "/source", message: "is not a source" },
            ]);
        }
        const schedule = await this.schedules.create({
            sourceId: input.source,
            cron: input.cron.trim(),
            timeZone: input.timeZone,
            enabled: input.enabled,
            parameters: input.parameters ?? {},
        });
        await this.mirrorNow();
        return this.present(schedule, undefined);
    }
    async update(id, patch) {
        checkTimes(patch.cron, patch.timeZone);
        const schedule = await this.schedules.update(id, {
            ...(patch.cron === undefined ? {} : { cron: patch.cron.trim() }),
            ...(patch.timeZone === undefined ? {} : { timeZone: patch.timeZone }),
            ...(patch.enabled === undefined ? {} : { enabled: patch.enabled }),
            ...(patch.parameters === undefined ? {} : { parameters: patch.parameters }),
        });
        if (schedule === null)
            throw new AppError("not-found", `There is no schedule ${id}.`);
        await this.mirrorNow();
        return this.present(schedule, (await this.runs.newestBySchedule()).get(id));
    }
    async delete(id) {
        if (!(await this.schedules.delete(id)))
            throw new AppError("not-found", `There is no schedule ${id}.`);
        await this.mirrorNow();
    }
    /** Where Redis is away, the worker mirrors the change as soon as it is back. */
    async mirrorNow() {
        try {
            await this.mirror.reconcileSoon();
        }
        catch (error) {
            this.logger.warn(`a changed schedule is mirrored later: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    present(schedule, lastRun) {
        const { id, sourceId, cron, timeZone, enabled, parameters, createdAt, updatedAt } = schedule;
        return {
            id,
            source: sourceId,
            cron,
            timeZone,
            enabled,
            parameters,
            nextFirings: enabled
                ? firingsAfter(cron, timeZone, this.clock.now(), FIRINGS).map((firing) => firing.toISOString())
                : [],
            lastRun: lastRun === undefined ? null : presentRun(lastRun),
            createdAt: createdAt.toISOString(),
            updatedAt: updatedAt.toISOString(),
        };
    }
};
ScheduleService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [ScheduleRepository,
        SourceRepository,
        RunRepository,
        ScheduleMirror,
        Clock])
], ScheduleService);
export { ScheduleService };
//# sourceMappingURL=schedule.service.js.map