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
  /** Attempts begun before this one. */
  readonly attempts: number;
}

/** A document that a run was to read and did not. */
export interface UndoneDocument {
  readonly key: string;
  /** A SourceErrorCode, `suspicious` or `cancelled`. */
  readonly code: string;
  readonly message: string;
}

/** How a run ended. */
export interface RunEnd {
  readonly outcome: RunOutcome;
  readonly counts: DocumentCounts;
  readonly stages: readonly { readonly name: string; readonly ms: number }[];
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly undone: readonly UndoneDocument[];
}

/** A run as it stands, for whoever waits for it. */
export interface RunState {
  readonly id: string;
  readonly status: LedgerRun["status"];
  readonly outcome: RunOutcome | null;
  readonly counts: DocumentCounts;
  readonly error: string | null;
}

/** Rows that a run held back by one rule, with the first of their messages. */
export interface HeldBack {
  readonly rule: string;
  readonly rows: number;
  readonly example: string;
}

/** A row that a run held back. */
export interface HeldLine {
  readonly rule: string;
  readonly message: string;
  readonly pointer: string;
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
      `SELECT id, source_id AS "sourceId", status, parameters, cancel_asked AS "cancelAsked", attempts FROM run WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** A new run that is asked for here and not through the queue. */
  async open(sourceId: string, parameters: RunParameters = {}): Promise<string> {
    const { rows } = await this.database.pool.query<{ id: string }>(
      "INSERT INTO run (id, source_id, trigger, parameters) VALUES (gen_random_uuid(), $1, 'import', $2) RETURNING id",
      [sourceId, JSON.stringify(parameters)],
    );
    const row = rows[0];
    if (row === undefined) throw new Error("the run was not stored");
    return row.id;
  }

  /** Writes down what a run found to do, so that it is the same when it is taken up again. */
  async setParameters(id: string, parameters: RunParameters): Promise<void> {
    await this.database.pool.query("UPDATE run SET parameters = $2 WHERE id = $1", [id, parameters]);
  }

  /** Hashes of the contents that a run has read whole. */
  async readContents(id: string): Promise<ReadonlySet<string>> {
    const { rows } = await this.database.pool.query<{ sha256: string }>(
      "SELECT d.sha256 FROM run_document rd JOIN document d ON d.id = rd.document_id WHERE rd.run_id = $1",
      [id],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }

  /** How far a run is; null where there is none. */
  async state(id: string): Promise<RunState | null> {
    const { rows } = await this.database.pool.query<Omit<RunState, "counts"> & DocumentCounts>(
      `SELECT id, status, outcome, read, inserted, revised, unchanged, rejected,
         nullif(concat_ws(': ', error_code, error_message), '') AS error FROM run WHERE id = $1`,
      [id],
    );
    const row = rows[0];
    if (row === undefined) return null;
    const { read, inserted, revised, unchanged, rejected } = row;
    return {
      id: row.id,
      status: row.status,
      outcome: row.outcome,
      error: row.error,
      counts: { read, inserted, revised, unchanged, rejected },
    };
  }

  /** What a run held back, by rule, most rows first. */
  async heldBack(id: string): Promise<HeldBack[]> {
    const { rows } = await this.database.pool.query<HeldBack>(
      `SELECT rule, count(*)::int AS rows, (array_agg(pointer || ': ' || message ORDER BY created_at, id))[1] AS example
       FROM rejection WHERE run_id = $1 GROUP BY rule ORDER BY rows DESC, rule`,
      [id],
    );
    return rows;
  }

  /** Rows that a run held back, in the order of the document, up to a bound. */
  async heldRows(id: string, limit: number): Promise<HeldLine[]> {
    const { rows } = await this.database.pool.query<HeldLine>(
      `SELECT rule, message, pointer FROM rejection WHERE run_id = $1
       ORDER BY coalesce(substring(pointer FROM '^row (\\d+)')::bigint, 0), rule, id LIMIT $2`,
      [id, limit],
    );
    return rows;
  }

  /** Takes a run up; false where it has ended in the meantime. */
  async begin(id: string, now: Date): Promise<boolean> {
    const { rowCount } = await this.database.pool.query(
      `UPDATE run SET status = 'running', started_at = coalesce(started_at, $2), heartbeat_at = $2,
         attempts = attempts + 1 WHERE id = $1 AND status <> 'finished'`,
      [id, now],
    );
    return rowCount === 1;
  }

  /** Says how many documents the run is to read. */
  async plan(id: string, documents: number): Promise<void> {
    await this.database.pool.query("UPDATE run SET documents_done = 0, documents_total = $2 WHERE id = $1", [
      id,
      documents,
    ]);
  }

  /** Says that the run is alive and how far it is; returns whether someone asked to cancel it. */
  async beat(id: string, now: Date, documentsDone: number, counts: DocumentCounts): Promise<boolean> {
    const { rows } = await this.database.pool.query<{ cancelAsked: boolean }>(
      `UPDATE run SET heartbeat_at = $2, documents_done = $3, read = $4, inserted = $5, revised = $6, unchanged = $7,
         rejected = $8 WHERE id = $1 AND status = 'running' RETURNING cancel_asked AS "cancelAsked"`,
      [
        id,
        now,
        documentsDone,
        counts.read,
        counts.inserted,
        counts.revised,
        counts.unchanged,
        counts.rejected,
      ],
    );
    return rows[0]?.cancelAsked ?? false;
  }

  /** What the run has stored so far over all its attempts: the keys of its documents, and the sum of their counts. */
  async stored(id: string): Promise<{ keys: ReadonlySet<string>; counts: DocumentCounts }> {
    const { rows } = await this.database.pool.query<DocumentCounts & { key: string }>(
      `SELECT d.key, rd.read, rd.inserted, rd.revised, rd.unchanged, rd.rejected
       FROM run_document rd JOIN document d ON d.id = rd.document_id WHERE rd.run_id = $1`,
      [id],
    );
    const sum = (name: keyof DocumentCounts): number => rows.reduce((total, row) => total + row[name], 0);
    return {
      keys: new Set(rows.map(({ key }) => key)),
      counts: {
        read: sum("read"),
        inserted: sum("inserted"),
        revised: sum("revised"),
        unchanged: sum("unchanged"),
        rejected: sum("rejected"),
      },
    };
  }

  /** Ends the run and notes what it left undone; does nothing where it has ended already. */
  async finish(id: string, now: Date, end: RunEnd): Promise<void> {
    const { counts, error, undone } = end;
    await this.database.pool.query(
      `WITH ended AS (UPDATE run SET status = 'finished', outcome = $3, finished_at = $2, heartbeat_at = $2, read = $4, inserted = $5,
         revised = $6, unchanged = $7, rejected = $8, stages = $9, error_code = $10, error_message = $11
         WHERE id = $1 AND status <> 'finished' RETURNING id)
       INSERT INTO run_undone (run_id, key, code, message)
       SELECT id, key, code, message FROM ended, unnest($12::text[], $13::text[], $14::text[]) AS u (key, code, message)
       ON CONFLICT DO NOTHING`,
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
        undone.map(({ key }) => key),
        undone.map(({ code }) => code),
        undone.map(({ message }) => message),
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
