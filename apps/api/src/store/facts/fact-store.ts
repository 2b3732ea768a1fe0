import { Injectable } from "@nestjs/common";
import type pg from "pg";
import { PgPool } from "../../platform/database/pool.ts";
import type { DocumentCounts } from "./documents.ts";
import { type FactRow, type FactType, factTables } from "./fact-tables.ts";
import { assignRounds, settleTranches } from "./funding-rounds.ts";
import { mergeStaged } from "./merge.ts";
import { type HeldRow, keepRejections } from "./rejections.ts";
import { type Origin, stage } from "./staging.ts";

/** Everything that one document brings. */
export interface DocumentFacts {
  readonly origin: Origin;
  readonly parserVersion: number;
  /** Rows of the document, records and rejections together. */
  readonly read: number;
  readonly rows: readonly FactRow[];
  readonly rejections: readonly HeldRow[];
  /** Makes a held row of one that the merge refuses. */
  readonly refuse: (row: FactRow, rule: string, message: string) => HeldRow;
  /** Whether a person lets a row pass the rule. */
  readonly accepts: (row: FactRow, rule: string) => boolean;
  /** Rows that repeat another row of the document word for word. */
  readonly repeated: number;
  /** Today, for corrections that are known only from now on. */
  readonly today: string;
}

/** Writes the facts of a document, all of them or none. */
@Injectable()
export class FactStore {
  private readonly database: PgPool;
  constructor(database: PgPool) {
    this.database = database;
  }

  /**
   * Stages and merges every table that the document touches, keeps its rejections and marks it read, in one
   * transaction. Runs of one source follow each other, so that each sees the vintages of the one before. A document
   * that the run has read already (two workers may carry out one run for a moment, after one was thought dead) stays
   * as it is. Once the signal is aborted, nothing of it is written.
   */
  async write(facts: DocumentFacts, signal?: AbortSignal): Promise<DocumentCounts> {
    return this.database.transaction(async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext($1))", [`ingest:${facts.origin.sourceId}`]);
      const done = await readAlready(client, facts);
      if (done !== null) return done;
      const counts = { inserted: 0, revised: 0, unchanged: facts.repeated };
      const rejections = [...facts.rejections];
      for (const [type, rows] of byType(facts.rows)) {
        const assigned = type === "funding" ? await assignRounds(client, rows, facts.origin.sourceId) : rows;
        await stage(client, factTables[type], assigned, facts.origin);
        const result = await mergeStaged(client, factTables[type], facts.today, (rule) =>
          assigned.flatMap((row, ord) => (facts.accepts(row, rule) ? [ord] : [])),
        );
        if (type === "funding") await settleTranches(client, assigned);
        counts.inserted += result.inserted;
        counts.revised += result.revised;
        counts.unchanged += result.unchanged;
        for (const { ord, rule, message } of result.refusals) {
          const row = assigned[ord];
          if (row !== undefined) rejections.push(facts.refuse(row, rule, message));
        }
      }
      await keepRejections(client, facts.origin, rejections, false);
      const total = { read: facts.read, ...counts, rejected: rejections.length };
      await markRead(client, facts, total);
      return total;
    }, signal);
  }

  /** Keeps a document that could not be read, or was held back, as one rejection. */
  async rejectDocument(origin: Origin, rejection: HeldRow): Promise<void> {
    await this.database.transaction((client) => keepRejections(client, origin, [rejection], true));
  }
}

function byType(rows: readonly FactRow[]): Map<FactType, FactRow[]> {
  const groups = new Map<FactType, FactRow[]>();
  for (const row of rows) {
    const group = groups.get(row.type);
    if (group === undefined) groups.set(row.type, [row]);
    else group.push(row);
  }
  return groups;
}

/** What this run did with the document when it read it with this parser, or null. */
async function readAlready(client: pg.PoolClient, facts: DocumentFacts): Promise<DocumentCounts | null> {
  const { rows } = await client.query<DocumentCounts>(
    `SELECT rd.read, rd.inserted, rd.revised, rd.unchanged, rd.rejected
     FROM run_document rd JOIN document d ON d.id = rd.document_id
     WHERE rd.run_id = $1 AND rd.document_id = $2 AND d.parsed_by = $3`,
    [facts.origin.runId, facts.origin.documentId, facts.parserVersion],
  );
  return rows[0] ?? null;
}

async function markRead(client: pg.PoolClient, facts: DocumentFacts, counts: DocumentCounts): Promise<void> {
  await client.query(
    `INSERT INTO run_document (run_id, document_id, read, inserted, revised, unchanged, rejected)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (run_id, document_id) DO UPDATE SET read = excluded.read, inserted = excluded.inserted,
       revised = excluded.revised, unchanged = excluded.unchanged, rejected = excluded.rejected`,
    [
      facts.origin.runId,
      facts.origin.documentId,
      counts.read,
      counts.inserted,
      counts.revised,
      counts.unchanged,
      counts.rejected,
    ],
  );
  await client.query("UPDATE document SET parsed_by = $2 WHERE id = $1", [
    facts.origin.documentId,
    facts.parserVersion,
  ]);
}
