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
import { AppError, RunParameters as Parameters, } from "@sector-tracker/shared";
import { z } from "zod";
import { decodeCursor, encodeCursor } from "../../../platform/http/cursor.js";
import { RunStarter } from "../../../refresh/run-starter.js";
import { RunLifeRepository } from "../../../store/operations/run-life.repository.js";
import { RunRepository } from "../../../store/operations/run.repository.js";
import { SourceRepository } from "../../../store/operations/source.repository.js";
import { presentRun, presentRunDetail } from "./run.presenter.js";
const Place = z.object({ queuedAt: z.iso.datetime(), id: z.uuid() });
/** Runs as they are read, asked for, stopped and repeated. */
let RunService = class RunService {
    runs;
    life;
    sources;
    starter;
    constructor(runs, life, sources, starter) {
        this.runs = runs;
        this.life = life;
        this.sources = sources;
        this.starter = starter;
    }
    async list(query, all) {
        const limit = all ? null : query.limit;
        const { rows, total } = await this.runs.list(query, {
            newestFirst: query.sort !== "queuedAt",
            after: query.cursor === undefined || all ? null : decodeCursor(Place, query.cursor),
            limit: limit === null ? null : limit + 1,
        });
        const page = limit === null ? rows : rows.slice(0, limit);
        const last = page.at(-1);
        const nextCursor = last !== undefined && page.length < rows.length
            ? encodeCursor({ queuedAt: last.queuedAt.toISOString(), id: last.id })
            : null;
        return { data: page.map(presentRun), page: { nextCursor, limit: query.limit }, total };
    }
    async detail(id) {
        const run = await this.runs.detail(id);
        if (run === null)
            throw new AppError("not-found", `There is no run ${id}.`);
        return presentRunDetail(run);
    }
    /** Asks for a refresh now. A key given before gives the run it made then. */
    async start(sourceId, parameters, requestKey) {
        const source = await this.source(sourceId);
        if (parameters.from !== undefined && parameters.to !== undefined && parameters.from > parameters.to) {
            throw new AppError("invalid-request", "The period ends before it starts.", [
                { pointer: "/to", message: "is before from" },
            ]);
        }
        this.checkCanRun(source, parameters);
        const backfill = parameters.from !== undefined || parameters.to !== undefined;
        const creation = await this.starter.start({ sourceId, trigger: backfill ? "backfill" : "manual", parameters, requestKey }, source.family);
        return this.answer(creation, sourceId);
    }
    /** Runs again what a finished run did, with its parameters. */
    async retry(id, requestKey) {
        const run = await this.existing(id);
        if (run.status !== "finished") {
            throw new AppError("conflict", `Run ${id} has not ended yet; only an ended run can be repeated.`);
        }
        const source = await this.source(run.sourceId);
        const parameters = Parameters.parse(run.parameters);
        this.checkCanRun(source, parameters);
        const creation = await this.starter.start({ sourceId: source.id, trigger: "retry", parameters, retryOfId: id, requestKey }, source.family);
        return this.answer(creation, source.id);
    }
    async cancel(id) {
        const before = await this.existing(id);
        if (before.status === "finished")
            throw new AppError("conflict", `Run ${id} has ended already.`);
        const source = await this.source(before.sourceId);
        const run = await this.life.cancel(id);
        if (run?.status === "finished")
            await this.starter.takeBack(id, source.family);
        return presentRun(run ?? before);
    }
    async existing(id) {
        const run = await this.runs.find(id);
        if (run === null)
            throw new AppError("not-found", `There is no run ${id}.`);
        return run;
    }
    async source(id) {
        const source = await this.sources.find(id);
        if (source === null)
            throw new AppError("not-found", `There is no source ${id}.`);
        return source;
    }
    checkCanRun({ id, manifest }, { snapshot }) {
        if (snapshot === true && !manifest.hasSnapshot) {
            throw new AppError("unprocessable", `The bundled snapshot holds nothing of ${id}.`, [
                { pointer: "/snapshot", message: "there is no snapshot of this source" },
            ]);
        }
        if (snapshot !== true && !manifest.canFetch) {
            const reason = manifest.canFetchReason?.en ?? "";
            throw new AppError("unprocessable", `${id} cannot be fetched from its origin. ${reason}`.trim());
        }
    }
    answer(creation, sourceId) {
        if (creation.kind === "busy") {
            throw new AppError("conflict", `Run ${creation.run.id} of ${sourceId} has not ended yet.`);
        }
        if (creation.run.sourceId !== sourceId) {
            throw new AppError("conflict", "This Idempotency-Key was used for another source.");
        }
        return presentRun(creation.run);
    }
};
RunService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [RunRepository, RunLifeRepository, SourceRepository, RunStarter])
], RunService);
export { RunService };
//# sourceMappingURL=run.service.js.map