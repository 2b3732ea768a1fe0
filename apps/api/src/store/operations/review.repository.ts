import { Injectable } from "@nestjs/common";
import type pg from "pg";
import { PgPool } from "../../platform/database/pool.ts";
import { type FactType, factTables } from "../facts/fact-tables.ts";

/** Held rows of one rule and source. */
export interface HeldGroup {
  readonly reason: string;
  readonly source: string;
  readonly rows: number;
}

/** A held row as far as a decision needs it. */
export interface DecidableRow {
  readonly id: string;
  readonly rule: string;
  readonly status: string;
  readonly current: boolean;
  readonly documentId: string | null;
}

/** Which rejections: by their ids, or all that match. */
export interface RejectionChoice {
  readonly ids?: readonly string[] | undefined;
  readonly run?: string | undefined;
  readonly source?: string | undefined;
  readonly reason?: string | undefined;
}

/** Most rows that one decision is about. */
const MOST_ROWS = 50_000;

/** What people decide about rows that the gates hold. */
@Injectable()
export class ReviewRepository {
  private readonly pg: PgPool;
  constructor(pg: PgPool) {
    this.pg = pg;
  }

  /** What waits, most rows first. */
  async heldGroups(): Promise<HeldGroup[]> {
    const { rows } = await this.pg.pool.query<HeldGroup>(
      `SELECT rule AS reason, source_id AS source, count(*)::int AS rows FROM rejection
       WHERE current AND status = 'held' GROUP BY 1, 2 ORDER BY rows DESC, reason, source`,
    );
    return rows;
  }

  /** The rejections that are meant, oldest first. */
  async chosen(choice: RejectionChoice): Promise<DecidableRow[]> {
    const { rows } = await this.pg.pool.query<DecidableRow>(
      `SELECT id, rule, status, current, document_id AS "documentId" FROM rejection
       WHERE ($1::uuid[] IS NULL OR id = ANY($1)) AND ($2::uuid IS NULL OR run_id = $2)
         AND ($3::text IS NULL OR source_id = $3) AND ($4::text IS NULL OR rule = $4)
       ORDER BY created_at, id LIMIT ${String(MOST_ROWS)}`,
      [choice.ids ?? null, choice.run ?? null, choice.source ?? null, choice.reason ?? null],
    );
    return rows;
  }

  /** Keeps a decision about each of the rows, in place of one that stood. */
  async decide(ids: readonly string[], verdict: "accepted" | "rejected", note: string): Promise<number> {
    return this.pg.transaction(async (client) => {
      await client.query(
        `UPDATE row_decision d SET withdrawn_at = now() FROM (${ROWS}) r
         WHERE d.source_id = r.source_id AND d.document_key = r.key AND d.rule = r.rule
           AND d.fingerprint = r.fingerprint AND d.withdrawn_at IS NULL`,
        [ids],
      );
      await client.query(
        `INSERT INTO row_decision (id, source_id, document_key, rule, fingerprint, verdict, note)
         SELECT gen_random_uuid(), source_id, key, rule, fingerprint, $2, $3
         FROM (SELECT DISTINCT source_id, key, rule, fingerprint FROM (${ROWS}) r) one`,
        [ids, verdict, note],
      );
      const { rowCount } = await client.query(
        "UPDATE rejection SET status = $2, note = $3, decided_at = now() WHERE id = ANY($1::uuid[])",
        [ids, verdict, note],
      );
      return rowCount ?? 0;
    });
  }

  /**
   * Withdraws what was decided about a row. Where it had been accepted, the facts that stand at its place in its
   * document go as well: reading the document again brings back those that no rule holds.
   */
  async withdraw(id: string): Promise<number> {
    return this.pg.transaction(async (client) => {
      const { rows } = await client.query<{ verdict: string }>(
        `UPDATE row_decision d SET withdrawn_at = now() FROM (${ROWS}) r
         WHERE d.source_id = r.source_id AND d.document_key = r.key AND d.rule = r.rule
           AND d.fingerprint = r.fingerprint AND d.withdrawn_at IS NULL
         RETURNING d.verdict`,
        [[id]],
      );
      if (rows.some(({ verdict }) => verdict === "accepted")) await removeFacts(client, "id = $1", [id]);
      await client.query(
        "UPDATE rejection SET status = 'held', note = NULL, decided_at = NULL, current = true WHERE id = $1",
        [id],
      );
      return rows.length;
    });
  }
}

/** Rejections by id with the key of their document. */
const ROWS = `SELECT r.source_id, d.key, r.rule, r.fingerprint FROM rejection r JOIN document d ON d.id = r.document_id
  WHERE r.id = ANY($1::uuid[]) AND r.fingerprint IS NOT NULL`;

/** Takes out the facts that stand at the places of some rejections. */
export async function removeFacts(
  client: pg.ClientBase,
  where: string,
  values: readonly unknown[],
): Promise<void> {
  const types = await client.query<{ type: FactType }>(
    `SELECT DISTINCT record_type AS type FROM rejection WHERE ${where} AND record_type IS NOT NULL`,
    [...values],
  );
  for (const { type } of types.rows) {
    await client.query(
      `DELETE FROM ${factTables[type].table} f USING (SELECT document_id, pointer FROM rejection WHERE ${where}
         AND record_type = '${type}') r
       WHERE f.document_id = r.document_id AND f.pointer = r.pointer`,
      [...values],
    );
  }
  await client.query(
    "DELETE FROM funding_round WHERE NOT EXISTS (SELECT 1 FROM funding_record r WHERE r.round_id = funding_round.id)",
  );
}
