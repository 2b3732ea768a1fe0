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
/** The run's own row and log while it is carried out. */
let RunLedger = class RunLedger {
    database;
    constructor(database) {
        this.database = database;
    }
    async find(id) {
        const { rows } = await this.database.pool.query(`SELECT id, source_id AS "sourceId", status, parameters, cancel_asked AS "cancelAsked" FROM run WHERE id = $1`, [id]);
        return rows[0] ?? null;
    }
    async begin(id, now) {
        await this.database.pool.query(`UPDATE run SET status = 'running', started_at = coalesce(started_at, $2), heartbeat_at = $2,
         attempts = attempts + 1 WHERE id = $1 AND status <> 'finished'`, [id, now]);
    }
    /** Says that the run is alive and how far it is; returns whether someone asked to cancel it. */
    async beat(id, now, counts) {
        const { rows } = await this.database.pool.query(`UPDATE run SET heartbeat_at = $2, read = $3, inserted = $4, revised = $5, unchanged = $6, rejected = $7
       WHERE id = $1 RETURNING cancel_asked AS "cancelAsked"`, [id, now, counts.read, counts.inserted, counts.revised, counts.unchanged, counts.rejected]);
        return rows[0]?.cancelAsked ?? false;
    }
    async finish(id, now, end) {
        const { counts, error } = end;
        await this.database.pool.query(`UPDATE run SET status = 'finished', outcome = $3, finished_at = $2, heartbeat_at = $2, read = $4, inserted = $5,
         revised = $6, unchanged = $7, rejected = $8, stages = $9, error_code = $10, error_message = $11
       WHERE id = $1 AND status <> 'finished'`, [
            id,
            now,
            end.outcome,
            counts.read,
            counts.inserted,
            counts.revised,
            counts.unchanged,
            counts.rejected,
            JSON.stringify(end.stages),
            error?.code ?? null,
            error?.message ?? null,
        ]);
    }
    /** Adds a readable line to the run's log. */
    async log(id, level, message, now) {
        await this.database.pool.query(`INSERT INTO run_log (run_id, seq, at, level, message)
       SELECT $1, coalesce(max(seq), 0) + 1, $2, $3, $4 FROM run_log WHERE run_id = $1`, [id, now, level, message]);
    }
};
RunLedger = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PgPool])
], RunLedger);
export { RunLedger };
//# sourceMappingURL=run-ledger.js.map