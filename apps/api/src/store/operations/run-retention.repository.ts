import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";

/** PostgreSQL's code for a row that something still refers to. */
const STILL_REFERRED_TO = "23503";

/** What a sweep removed. */
export interface Swept {
  readonly runs: number;
  /** Runs that stay, of which the log went. */
  readonly logs: number;
}

/** Old runs, removed by policy. Raw documents and facts are never touched. */
@Injectable()
export class RunRetentionRepository {
  private readonly pg: PgPool;
  constructor(pg: PgPool) {
    this.pg = pg;
  }

  /**
   * Removes what ended before that instant: logs, and runs that nothing leads back to. A run stays where a fact came
   * from it, where rows that it rejected are kept, and where it is the newest of its source or its schedule.
   */
  async sweep(before: Date): Promise<Swept> {
    const { rows } = await this.pg.pool.query<{ id: string }>(
      `SELECT run.id FROM run
        WHERE run.status = 'finished' AND run.finished_at < $1
          AND NOT EXISTS (SELECT 1 FROM rejection WHERE rejection.run_id = run.id)
          AND run.inserted = 0 AND run.revised = 0
          AND run.id NOT IN (SELECT DISTINCT ON (source_id) id FROM run ORDER BY source_id, queued_at DESC)
          AND run.id NOT IN (SELECT DISTINCT ON (schedule_id) id FROM run WHERE schedule_id IS NOT NULL
                             ORDER BY schedule_id, queued_at DESC)`,
      [before],
    );
    let runs = 0;
    for (const { id } of rows) if (await this.remove(id)) runs += 1;
    const logs = await this.pg.pool.query<{ run_id: string }>(
      `WITH gone AS (DELETE FROM run_log USING run
                      WHERE run.id = run_log.run_id AND run.status = 'finished' AND run.finished_at < $1
                     RETURNING run_log.run_id)
       SELECT DISTINCT run_id FROM gone`,
      [before],
    );
    return { runs, logs: logs.rowCount ?? 0 };
  }

  /** False where something still leads back to the run: it then stays. */
  private async remove(id: string): Promise<boolean> {
    try {
      return (await this.pg.pool.query("DELETE FROM run WHERE id = $1", [id])).rowCount === 1;
    } catch (error) {
      const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
      if (code === STILL_REFERRED_TO) return false;
      throw error;
    }
  }
}
