import { Injectable } from "@nestjs/common";
import type { RunOutcome } from "@sector-tracker/shared";
import type { Run } from "../../platform/database/generated/client.ts";
import { PgPool } from "../../platform/database/pool.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";

/** A running run whose worker has not been heard of for so long, in seconds, is taken up by another. */
export const STALE_AFTER_SECONDS = 30;

export interface RunCounts {
  readonly read: number;
  readonly inserted: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly rejected: number;
}
export interface RunStage {
  readonly name: string;
  readonly ms: number;
}
export interface RunEnd {
  readonly outcome: RunOutcome;
  readonly counts: RunCounts;
  readonly stages: readonly RunStage[];
  /** Must be there where the outcome is `failed`. */
  readonly error?: { readonly code: string; readonly message: string };
}

/** A run while it waits and is carried out: who may take it, its heartbeat, its progress, its end. */
@Injectable()
export class RunLifeRepository {
  private readonly prisma: PrismaService;
  private readonly pg: PgPool;
  constructor(prisma: PrismaService, pg: PgPool) {
    this.prisma = prisma;
    this.pg = pg;
  }

  /**
   * Takes a run up: one that waits, or one whose worker is gone. Null where it is finished, in another worker's
   * hands, or another run of its source is being carried out; it then waits for its turn.
   */
  async claim(runId: string): Promise<Run | null> {
    const claimed = await this.pg.transaction(async (client) => {
      const of = await client.query<{ source_id: string }>("SELECT source_id FROM run WHERE id = $1", [
        runId,
      ]);
      const sourceId = of.rows[0]?.source_id;
      if (sourceId === undefined) return false;
      await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`claim-of-${sourceId}`]);
      const { rowCount } = await client.query(
        `UPDATE run SET status = 'running', attempts = attempts + 1, started_at = coalesce(started_at, now()),
                heartbeat_at = now()
          WHERE id = $1
            AND (status = 'queued'
                 OR (status = 'running' AND heartbeat_at < now() - make_interval(secs => $3)))
            AND NOT EXISTS (SELECT FROM run other WHERE other.source_id = $2 AND other.id <> $1
                             AND other.status = 'running'
                             AND other.heartbeat_at >= now() - make_interval(secs => $3))`,
        [runId, sourceId, STALE_AFTER_SECONDS],
      );
      return rowCount === 1;
    });
    return claimed ? this.prisma.run.findUnique({ where: { id: runId } }) : null;
  }

  /** Says that the run is alive, and whether somebody asked to stop it. */
  async heartbeat(runId: string): Promise<{ cancelAsked: boolean }> {
    const { rows } = await this.pg.pool.query<{ cancel_asked: boolean }>(
      "UPDATE run SET heartbeat_at = now() WHERE id = $1 AND status = 'running' RETURNING cancel_asked",
      [runId],
    );
    return { cancelAsked: rows[0]?.cancel_asked ?? true };
  }

  /** Shows how far a run has come. */
  async progress(
    runId: string,
    { counts, stages }: { counts?: RunCounts; stages?: readonly RunStage[] },
  ): Promise<void> {
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
  async log(runId: string, level: "info" | "warn" | "error", message: string): Promise<void> {
    await this.pg.pool.query(
      `INSERT INTO run_log (run_id, seq, level, message)
       SELECT $1, coalesce(max(seq), 0) + 1, $2, $3 FROM run_log WHERE run_id = $1`,
      [runId, level, message],
    );
  }

  /** Ends a run; one that has ended already stays as it is. */
  async finish(runId: string, { outcome, counts, stages, error }: RunEnd): Promise<void> {
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
  async fail(runId: string, code: string, message: string): Promise<void> {
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
  async release(runIds: readonly string[]): Promise<void> {
    await this.prisma.run.updateMany({
      where: { id: { in: [...runIds] }, status: "running" },
      data: { status: "queued", heartbeatAt: null },
    });
  }

  /**
   * Asks to stop a run. One that still waits ends at once; one that runs ends at its next document.
   * @returns the run as it is then, or null where there is none.
   */
  async cancel(runId: string): Promise<Run | null> {
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
  async forsaken(): Promise<readonly { id: string; sourceId: string; family: string }[]> {
    const { rows } = await this.pg.pool.query<{ id: string; source_id: string; family: string }>(
      `SELECT run.id, run.source_id, source.family FROM run JOIN source ON source.id = run.source_id
        WHERE run.status = 'queued'
           OR (run.status = 'running' AND run.heartbeat_at < now() - make_interval(secs => $1))
        ORDER BY run.queued_at`,
      [STALE_AFTER_SECONDS],
    );
    return rows.map((row) => ({ id: row.id, sourceId: row.source_id, family: row.family }));
  }
}
