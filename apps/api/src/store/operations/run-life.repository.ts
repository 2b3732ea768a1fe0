import { Injectable } from "@nestjs/common";
import type { Run } from "../../platform/database/generated/client.ts";
import { PgPool } from "../../platform/database/pool.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";

/** A running run whose worker has not been heard of for so long, in seconds, is taken up by another. */
export const STALE_AFTER_SECONDS = 30;

/**
 * A run from outside of its execution: heartbeat, being put back in the line, cancelled, given up. What the execution
 * itself writes is in `store/facts/run-ledger.ts`.
 */
@Injectable()
export class RunLifeRepository {
  private readonly prisma: PrismaService;
  private readonly pg: PgPool;
  constructor(prisma: PrismaService, pg: PgPool) {
    this.prisma = prisma;
    this.pg = pg;
  }

  /** Says that the run is alive, and whether somebody asked to stop it. */
  async heartbeat(runId: string): Promise<{ cancelAsked: boolean }> {
    const { rows } = await this.pg.pool.query<{ cancel_asked: boolean }>(
      "UPDATE run SET heartbeat_at = now() WHERE id = $1 AND status = 'running' RETURNING cancel_asked",
      [runId],
    );
    return { cancelAsked: rows[0]?.cancel_asked ?? true };
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
