import { Injectable } from "@nestjs/common";
import type { RunOutcome, RunParameters } from "@sector-tracker/shared";
import { PgPool } from "../../platform/database/pool.ts";
import type { DocumentCounts } from "./documents.ts";

/** A run as the ingestion needs it. */
export interface LedgerRun {
  readonly id: string;
  readonly sourceId: string;
  readonly status: "queued" | "running" | "finished";
  readonly parameters: RunParameters;
  readonly cancelAsked: boolean;
}

/** How a run ended. */
export interface RunEnd {
  readonly outcome: RunOutcome;
  readonly counts: DocumentCounts;
  readonly stages: readonly { readonly name: string; readonly ms: number }[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** The run's own row and log while it is carried out. */
@Injectable()
export class RunLedger {
  private readonly database: PgPool;
  constructor(database: PgPool) {
    this.database = database;
  }

  async find(id: string): Promise<LedgerRun | null> {
    const { rows } = await this.database.pool.query<LedgerRun>(
      `SELECT id, source_id AS "sourceId", status, parameters, cancel_asked AS "cancelAsked" FROM run WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async begin(id: string, now: Date): Promise<void> {
    await this.database.pool.query(
      `UPDATE run SET status = 'running', started_at = coalesce(started_at, $2), heartbeat_at = $2,
         attempts = attempts + 1 WHERE id = $1 AND status <> 'finished'`,
      [id, now],
    );
  }

  /** Says that the run is alive and how far it is; returns whether someone asked to cancel it. */
  async beat(id: string, now: Date, counts: DocumentCounts): Promise<boolean> {
    const { rows } = await this.database.pool.query<{ cancelAsked: boolean }>(
      `UPDATE run SET heartbeat_at = $2, read = $3, inserted = $4, revised = $5, unchanged = $6, rejected = $7
       WHERE id = $1 RETURNING cancel_asked AS "cancelAsked"`,
      [id, now, counts.read, counts.inserted, counts.revised, counts.unchanged, counts.rejected],
    );
    return rows[0]?.cancelAsked ?? false;
  }

  async finish(id: string, now: Date, end: RunEnd): Promise<void> {
    const { counts, error } = end;
    await this.database.pool.query(
      `UPDATE run SET status = 'finished', outcome = $3, finished_at = $2, heartbeat_at = $2, read = $4, inserted = $5,
         revised = $6, unchanged = $7, rejected = $8, stages = $9, error_code = $10, error_message = $11
       WHERE id = $1 AND status <> 'finished'`,
      [
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
      ],
    );
  }

  /** Adds a readable line to the run's log. */
  async log(id: string, level: "info" | "warn" | "error", message: string, now: Date): Promise<void> {
    await this.database.pool.query(
      `INSERT INTO run_log (run_id, seq, at, level, message)
       SELECT $1, coalesce(max(seq), 0) + 1, $2, $3, $4 FROM run_log WHERE run_id = $1`,
      [id, now, level, message],
    );
  }
}
