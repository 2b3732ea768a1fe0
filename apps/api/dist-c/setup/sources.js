var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { access } from "node:fs/promises";
import path from "node:path";
import { Injectable } from "@nestjs/common";
import { connectors } from "../connectors/registry.js";
import { Config } from "../platform/config/config.js";
import { RunStarter } from "../refresh/run-starter.js";
import { ScheduleRepository } from "../store/operations/schedule.repository.js";
import { SourceRepository } from "../store/operations/source.repository.js";
async function exists(file) {
    return access(file).then(() => true, () => false);
}
/** Mirrors the connectors into the store and starts what a new source needs. */
let SourceSetup = class SourceSetup {
    config;
    sources;
    schedules;
    starter;
    constructor(config, sources, schedules, starter) {
        this.config = config;
        this.sources = sources;
        this.schedules = schedules;
        this.starter = starter;
    }
    /**
     * Mirrors every connector's manifest. A source that was not there before gets its default schedule, once: a
     * schedule that a person deleted does not come back.
     */
    async mirror() {
        const before = new Set((await this.sources.list()).map(({ id }) => id));
        for (const { manifest } of connectors) {
            const ability = manifest.canFetch(this.config);
            await this.sources.mirror({
                id: manifest.id,
                name: manifest.name,
                family: manifest.family,
                manifest: {
                    gives: manifest.gives,
                    licence: manifest.licence,
                    attribution: manifest.attribution,
                    homepage: manifest.homepage,
                    auth: manifest.auth,
                    rateLimit: manifest.rateLimit,
                    cadence: manifest.cadence,
                    pitfalls: manifest.pitfalls,
                    hasSnapshot: await this.hasSnapshot(manifest),
                    canFetch: ability.ok,
                    canFetchReason: ability.ok ? null : ability.reason,
                    freshness: manifest.freshness ?? null,
                },
            });
            if (before.has(manifest.id) || manifest.defaultSchedule === null)
                continue;
            await this.schedules.create({
                sourceId: manifest.id,
                ...manifest.defaultSchedule,
                // A source that cannot be fetched with these settings would only fail; a person turns it on.
                enabled: ability.ok,
                parameters: {},
            });
        }
    }
    /** Asks for a run over the bundled snapshot of each source that has one; unchanged tables change nothing. */
    async refreshFromSnapshot() {
        for (const { manifest } of connectors) {
            if (!(await this.hasSnapshot(manifest)))
                continue;
            await this.starter.start({ sourceId: manifest.id, trigger: "start", parameters: { snapshot: true } }, manifest.family);
        }
    }
    async hasSnapshot({ snapshotFile }) {
        return snapshotFile !== undefined && (await exists(path.join(this.config.snapshotDir, snapshotFile)));
    }
};
SourceSetup = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [Config, SourceRepository, ScheduleRepository, RunStarter])
], SourceSetup);
export { SourceSetup };
//# sourceMappingURL=sources.js.map