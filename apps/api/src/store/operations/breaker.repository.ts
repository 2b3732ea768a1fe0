import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";

/** Failed runs in a row that open a source's circuit breaker. */
export const FAILURES_TO_OPEN = 5;
/** How long the source is left alone first, in minutes; every further failure doubles it, up to a day. */
const FIRST_PAUSE_MINUTES = 60;
const LONGEST_PAUSE_MINUTES = 24 * 60;

interface EndedRun {
  readonly sourceId: string;
  readonly outcome: string | null;
  readonly code: string | null;
  readonly message: string | null;
  /** True where the run asked the source's origin. */
  readonly asked: boolean;
}

/** Minutes for which a source is left alone after so many failures in a row. */
export function pauseMinutes(failures: number): number {
  return Math.min(LONGEST_PAUSE_MINUTES, FIRST_PAUSE_MINUTES * 2 ** Math.max(0, failures - FAILURES_TO_OPEN));
}

/** The circuit breaker of each source: after failures in a row it is not asked for a while. */
@Injectable()
export class BreakerRepository {
  private readonly pg: PgPool;
  constructor(pg: PgPool) {
    this.pg = pg;
  }

  /**
   * Takes note of how a run ended. Only what the source itself did counts: not a file that a person handed in, the
   * bundled snapshot, a document read again, a setting that is missing or a run that was cancelled.
   */
  async afterRun(runId: string, now: Date): Promise<void> {
    await this.pg.transaction(async (client) => {
      const { rows } = await client.query<EndedRun>(
        `SELECT source_id AS "sourceId", outcome, error_code AS code, error_message AS message,
           NOT (parameters ?| ARRAY['snapshot', 'documents', 'reread']) AND trigger NOT IN ('import', 'start') AS asked
         FROM run WHERE id = $1`,
        [runId],
      );
      const [run] = rows;
      if (run === undefined || !run.asked || run.outcome === null || run.outcome === "cancelled") return;
      if (run.outcome !== "failed") {
        await this.close(run.sourceId);
        return;
      }
      if (run.code === "not-configured" || run.code === "internal") return;
      const failed = await client.query<{ failures: number }>(
        `UPDATE source SET breaker_failures = breaker_failures + 1 WHERE id = $1
         RETURNING breaker_failures AS failures`,
        [run.sourceId],
      );
      const failures = failed.rows[0]?.failures ?? 0;
      if (failures < FAILURES_TO_OPEN) return;
      const retryAt = new Date(now.getTime() + pauseMinutes(failures) * 60_000);
      await client.query(
        `UPDATE source SET breaker_opened_at = coalesce(breaker_opened_at, $2), breaker_retry_at = $3,
           breaker_reason = $4, breaker_run_id = $5 WHERE id = $1`,
        [run.sourceId, now, retryAt, `${run.code ?? "failed"}: ${run.message ?? ""}`, runId],
      );
      await client.query(
        `INSERT INTO run_log (run_id, seq, at, level, message)
         SELECT $1, coalesce(max(seq), 0) + 1, $2, 'warn', $3 FROM run_log WHERE run_id = $1`,
        [
          runId,
          now,
          `${String(failures)} runs in a row failed: schedules leave the source alone until ${retryAt.toISOString()}`,
        ],
      );
    });
  }

  /** Closes the breaker: a run went well, or a person says so. */
  async close(sourceId: string): Promise<void> {
    await this.pg.pool.query(
      `UPDATE source SET breaker_failures = 0, breaker_opened_at = NULL, breaker_retry_at = NULL, breaker_reason = NULL,
         breaker_run_id = NULL WHERE id = $1 AND (breaker_failures > 0 OR breaker_opened_at IS NOT NULL)`,
      [sourceId],
    );
  }
}
