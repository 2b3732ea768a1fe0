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
import { PgPool } from "../../platform/database/pool.js";
import { PrismaService } from "../../platform/database/prisma.service.js";
/** A running run whose worker has not been heard of for so long, in seconds, is taken up by another. */
export const STALE_AFTER_SECONDS = 30;
/** A run while it waits and is carried out: who may take it, its heartbeat, its progress, its end. */
let RunLifeRepository = class RunLifeRepository {
    prisma;
    pg;
    constructor(prisma, pg) {
        this.prisma = prisma;
        this.pg = pg;
    }
    /**
     * Takes a run up: one that waits, or one whose worker is gone. Null where it is finished, in another worker's
     * hands, or another run of its source is being carried out; it then waits for its turn.
     */
    async claim(runId) {
        const claimed = await this.pg.transaction(async (client) => {
            const of = await client.query("SELECT source_id FROM run WHERE id = $1", [
                runId,
            ]);
            const sourceId = of.rows[0]?.source_id;
            if (sourceId === undefined)
                return false;
            await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`claim-of-${sourceId}`]);
            const { rowCount } = await client.query(`UPDATE run SET status = 'running', attempts = attempts + 1, started_at = coalesce(started_at, now()),
                heartbeat_at = now()
          WHERE id = $1
            AND (status = 'queued'
                 OR (status = 'running' AND heartbeat_at < now() - make_interval(secs => $3)))
            AND NOT EXISTS (SELECT FROM run other WHERE other.source_id = $2 AND other.id <> $1
                             AND other.status = 'running'
                             AND other.heartbeat_at >= now() - make_interval(secs => $3))`, [runId, sourceId, STALE_AFTER_SECONDS]);
            return rowCount === 1;
        });
        return claimed ? this.prisma.run.findUnique({ where: { id: runId } }) : null;
    }
    /** Says that the run is alive, and whether somebody asked to stop it. */
    async heartbeat(runId) {
        const { rows } = await this.pg.pool.query("UPDATE run SET heartbeat_at = now() WHERE id = $1 AND status = 'running' RETURNING cancel_asked", [runId]);
        return { cancelAsked: rows[0]?.cancel_asked ?? true };
    }
    /** Shows how far a run has come. */
    async progress(runId, { counts, stages }) {
        await this.prisma.run.updateMany({
            where: { id: runId, status: "running" },
            data: {
                ...(counts ?? {}),
                ...(stages === undefined ? {} : { stages: stages.map((stage) => ({ ...stage })) }),
                heartbeatAt: new Date(),
            },
        });
    }
    /** Adds a line to the run's log. */
    async log(runId, level, message) {
        await this.pg.pool.query(`INSERT INTO run_log (run_id, seq, level, message)
       SELECT $1, coalesce(max(seq), 0) + 1, $2, $3 FROM run_log WHERE run_id = $1`, [runId, level, message]);
    }
    /** Ends a run; one that has ended already stays as it is. */
    async finish(runId, { outcome, counts, stages, error }) {
        await this.prisma.run.updateMany({
            where: { id: runId, status: { not: "finished" } },
            data: {
                status: "finished",
                outcome,
                ...counts,
                stages: stages.map((stage) => ({ ...stage })),
                errorCode: error?.code ?? null,
                errorMessage: error?.message ?? null,
                finishedAt: new Date(),
            },
        });
    }
    /** Ends a run as failed by something other than its source, keeping what it counted so far. */
    async fail(runId, code, message) {
        await this.prisma.run.updateMany({
            where: { id: runId, status: { not: "finished" } },
            data: {
                status: "finished",
                outcome: "failed",
                errorCode: code,
                errorMessage: message,
                finishedAt: new Date(),
            },
        });
    }
    /** Puts runs back in the line, to be taken up again: their worker stops or their attempt broke off. */
    async release(runIds) {
        await this.prisma.run.updateMany({
            where: { id: { in: [...runIds] }, status: "running" },
            data: { status: "queued", heartbeatAt: null },
        });
    }
    /**
     * Asks to stop a run. One that still waits ends at once; one that runs ends at its next document.
     * @returns the run as it is then, or null where there is none.
     */
    async cancel(runId) {
        await this.prisma.run.updateMany({
            where: { id: runId, status: "queued" },
            data: { status: "finished", outcome: "cancelled", cancelAsked: true, finishedAt: new Date() },
        });
        await this.prisma.run.updateMany({
            where: { id: runId, status: "running" },
            data: { cancelAsked: true },
        });
        return this.prisma.run.findUnique({ where: { id: runId } });
    }
    /** Runs that nobody carries out and that are to be handed to the queue: waiting ones and forsaken ones. */
    async forsaken() {
        const { rows } = await this.pg.pool.query(`SELECT run.id, run.source_id, source.family FROM run JOIN source ON source.id = run.source_id
        WHERE run.status = 'queued'
           OR (run.status = 'running' AND run.heartbeat_at < now() - make_interval(secs => $1))
        ORDER BY run.queued_at`, [STALE_AFTER_SECONDS]);
        return rows.map((row) => ({ id: row.id, sourceId: row.source_id, family: row.family }));
    }
};
RunLifeRepository = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PrismaService, PgPool])
], RunLifeRepository);
export { RunLifeRepository };
//# sourceMappingURL=run-life.repository.js.map