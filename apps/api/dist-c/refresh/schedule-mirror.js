var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from "@nestjs/common";
import { jobCatalogue } from "@sector-tracker/shared";
import { JobQueue } from "../platform/queue/job-queue.js";
import { ScheduleRepository } from "../store/operations/schedule.repository.js";
import { SourceRepository } from "../store/operations/source.repository.js";
const PREFIX = "schedule-";
/** What of a schedule is mirrored; a change of it means that the mirror is renewed. */
function stamp(schedule) {
    return `${schedule.cron}|${schedule.timeZone}`;
}
/** Keeps the queue's job schedulers equal to the enabled schedules in PostgreSQL. */
let ScheduleMirror = class ScheduleMirror {
    schedules;
    sources;
    queue;
    constructor(schedules, sources, queue) {
        this.schedules = schedules;
        this.sources = sources;
        this.queue = queue;
    }
    /** Reconciles for a request that waits: gives up where Redis does not answer. @throws QueueUnavailable */
    async reconcileSoon() {
        await this.queue.ping();
        await this.reconcile();
    }
    /** Adds what is missing, renews what changed and removes what is paused or gone. */
    async reconcile() {
        const queue = this.queue.queue("schedules");
        const paused = new Set((await this.sources.list()).filter((source) => source.paused).map(({ id }) => id));
        const wanted = new Map((await this.schedules.list())
            .filter((schedule) => schedule.enabled && !paused.has(schedule.sourceId))
            .map((schedule) => [PREFIX + schedule.id, schedule]));
        const present = await queue.getJobSchedulers(0, -1);
        const upToDate = new Set();
        for (const scheduler of present) {
            const schedule = wanted.get(scheduler.key);
            if (schedule === undefined) {
                await queue.removeJobScheduler(scheduler.key);
            }
            else if (stamp(schedule) === `${scheduler.pattern ?? ""}|${scheduler.tz ?? ""}`) {
                upToDate.add(scheduler.key);
            }
        }
        const { attempts, backoffMs } = jobCatalogue["schedule.fire"];
        for (const [key, schedule] of wanted) {
            if (upToDate.has(key))
                continue;
            await queue.upsertJobScheduler(key, { pattern: schedule.cron, tz: schedule.timeZone }, {
                name: "schedule.fire",
                data: { scheduleId: schedule.id },
                opts: {
                    attempts,
                    backoff: { type: "exponential", delay: backoffMs },
                    removeOnComplete: true,
                    removeOnFail: true,
                },
            });
        }
    }
};
ScheduleMirror = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [ScheduleRepository, SourceRepository, JobQueue])
], ScheduleMirror);
export { ScheduleMirror };
//# sourceMappingURL=schedule-mirror.js.map