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
import { AppError } from "@sector-tracker/shared";
import { Clock } from "../../../platform/clock/clock.js";
import { firingsAfter } from "../../../platform/clock/cron.js";
import { RunRepository } from "../../../store/operations/run.repository.js";
import { ScheduleRepository } from "../../../store/operations/schedule.repository.js";
import { SourceRepository, } from "../../../store/operations/source.repository.js";
import { presentRun } from "../runs/run.presenter.js";
import { freshnessOf } from "./freshness.js";
const NOTHING = { records: 0, newestPeriod: null, lastIngestedAt: null };
/** Sources with what they gave and when they are asked next. */
let SourceService = class SourceService {
    sources;
    runs;
    schedules;
    clock;
    constructor(sources, runs, schedules, clock) {
        this.sources = sources;
        this.runs = runs;
        this.schedules = schedules;
        this.clock = clock;
    }
    async list() {
        return this.present(await this.sources.list());
    }
    async get(id) {
        const source = await this.sources.find(id);
        const [view] = source === null ? [] : await this.present([source]);
        if (view === undefined)
            throw new AppError("not-found", `There is no source ${id}.`);
        return view;
    }
    async present(sources) {
        const [holdings, runs, schedules] = await Promise.all([
            this.sources.holdings(),
            this.runs.newestBySource(),
            this.schedules.list(),
        ]);
        return sources.map(({ id, name, family, manifest, paused }) => {
            const { freshness, ...terms } = manifest;
            const held = holdings.get(id) ?? NOTHING;
            const run = runs.get(id);
            return {
                id,
                name,
                family,
                ...terms,
                paused,
                records: held.records,
                newestPeriod: held.newestPeriod,
                lastIngestedAt: held.lastIngestedAt?.toISOString() ?? null,
                freshness: freshnessOf(held.newestPeriod, freshness, this.clock.today()),
                lastRun: run === undefined ? null : presentRun(run),
                nextRunAt: paused ? null : this.nextRun(schedules.filter((schedule) => schedule.sourceId === id)),
            };
        });
    }
    nextRun(schedules) {
        const instants = schedules
            .filter((schedule) => schedule.enabled)
            .flatMap(({ cron, timeZone }) => firingsAfter(cron, timeZone, this.clock.now(), 1))
            .map((firing) => firing.toISOString())
            .sort();
        return instants[0] ?? null;
    }
};
SourceService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [SourceRepository, RunRepository, ScheduleRepository, Clock])
], SourceService);
export { SourceService };
//# sourceMappingURL=source.service.js.map