import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";

/** Why a source is paused, how its origin answered last, and how many of its documents an older parser read. */
export interface SourceHealth {
  readonly sourceId: string;
  readonly pausedAt: Date | null;
  readonly pauseNote: string | null;
  readonly openedAt: Date | null;
  readonly retryAt: Date | null;
  readonly failures: number;
  readonly reason: string | null;
  readonly runId: string | null;
  /** Outcome of the newest finished run that asked the origin; null where none did. */
  readonly lastOutcome: string | null;
  readonly outdated: number;
}

/** What of a source is not well. */
@Injectable()
export class SourceHealthRepository {
  private readonly pg: PgPool;
  constructor(pg: PgPool) {
    this.pg = pg;
  }

  async bySource(): Promise<ReadonlyMap<string, SourceHealth>> {
    const { rows } = await this.pg.pool.query<SourceHealth>(
      `SELECT s.id AS "sourceId", s.paused_at AS "pausedAt", s.pause_note AS "pauseNote",
         s.breaker_opened_at AS "openedAt", s.breaker_retry_at AS "retryAt", s.breaker_failures AS failures,
         s.breaker_reason AS reason, s.breaker_run_id AS "runId", asked.outcome AS "lastOutcome",
         coalesce(old.documents, 0)::int AS outdated
       FROM source s
       LEFT JOIN LATERAL (
         SELECT outcome FROM run WHERE source_id = s.id AND status = 'finished' AND outcome <> 'cancelled'
           AND NOT (parameters ?| ARRAY['snapshot', 'documents', 'reread']) AND trigger NOT IN ('import', 'start')
         ORDER BY queued_at DESC LIMIT 1
       ) asked ON true
       LEFT JOIN LATERAL (
         SELECT count(*) AS documents FROM (
           SELECT DISTINCT ON (key) key, parsed_by FROM document
           WHERE source_id = s.id AND parsed_by IS NOT NULL ORDER BY key, retrieved_at DESC, id DESC
         ) newest
         WHERE parsed_by < coalesce((s.manifest ->> CASE WHEN key LIKE 'snapshot/%'
           THEN 'snapshotParserVersion' ELSE 'parserVersion' END)::int, 0)
       ) old ON true`,
    );
    return new Map(rows.map((row) => [row.sourceId, row]));
  }

  /** A person pauses a source or lets it go on. @returns whether there is such a source. */
  async pause(sourceId: string, paused: boolean, note: string | null, now: Date): Promise<boolean> {
    const { rowCount } = await this.pg.pool.query(
      `UPDATE source SET paused = $2, pause_note = $3,
         paused_at = CASE WHEN $2 THEN CASE WHEN paused THEN paused_at ELSE $4::timestamptz END END
       WHERE id = $1`,
      [sourceId, paused, paused ? note : null, now],
    );
    return rowCount === 1;
  }
}
