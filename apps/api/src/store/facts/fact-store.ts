import { Injectable } from "@nestjs/common";
import type { RejectedRow } from "@sector-tracker/shared";
import type pg from "pg";
import { PgPool } from "../../platform/database/pool.ts";
import type { DocumentCounts } from "./documents.ts";
import { type FactRow, type FactType, factTables } from "./fact-tables.ts";
import { assignRounds, settleTranches } from "./funding-rounds.ts";
import { mergeStaged } from "./merge.ts";
import { type Origin, stage } from "./staging.ts";

/** Everything that one document brings. */
export interface DocumentFacts {
  readonly origin: Origin;
  readonly parserVersion: number;
  /** Rows of the document, records and rejections together. */
  readonly read: number;
  readonly rows: readonly FactRow[];
  readonly rejections: readonly RejectedRow[];
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
   * transaction. Runs of one source follow each other, so that each sees the vintages of the one before.
   */
  async write(facts: DocumentFacts): Promise<DocumentCounts> {
    return this.database.transaction(async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext($1))", [`ingest:${facts.origin.sourceId}`]);
      const counts = { inserted: 0, revised: 0, unchanged: facts.repeated };
      const rejections = [...facts.rejections];
      for (const [type, rows] of byType(facts.rows)) {
        const assigned = type === "funding" ? await assignRounds(client, rows, facts.origin.sourceId) : rows;
        await stage(client, factTables[type], assigned, facts.origin);
        const result = await mergeStaged(client, factTables[type], facts.today);
        if (type === "funding") await settleTranches(client, assigned);
        counts.inserted += result.inserted;
        counts.revised += result.revised;
        counts.unchanged += result.unchanged;
        for (const refusal of result.refusals) {
          const { record } = assigned[refusal.ord] ?? {};
          rejections.push({
            rule: refusal.rule,
            message: refusal.message,
            pointer: record?.pointer ?? `row ${String(refusal.ord + 1)}`,
            raw: JSON.stringify(record ?? null).slice(0, 2000),
          });
        }
      }
      await keepRejections(client, facts.origin, rejections);
      const total = { read: facts.read, ...counts, rejected: rejections.length };
      await markRead(client, facts, total);
      return total;
    });
  }

  /** Keeps a document that could not be read, or was held back, as one rejection. */
  async rejectDocument(origin: Origin, rejection: RejectedRow): Promise<void> {
    await this.database.transaction((client) => keepRejections(client, origin, [rejection]));
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

async function keepRejections(
  client: pg.PoolClient,
  origin: Origin,
  rejections: readonly RejectedRow[],
): Promise<void> {
  await client.query("DELETE FROM rejection WHERE run_id = $1 AND document_id = $2", [
    origin.runId,
    origin.documentId,
  ]);
  await client.query(
    `INSERT INTO rejection (id, run_id, source_id, document_id, rule, message, pointer, raw)
     SELECT gen_random_uuid(), $1, $2, $3, * FROM unnest($4::text[], $5::text[], $6::text[], $7::text[])`,
    [
      origin.runId,
      origin.sourceId,
      origin.documentId,
      rejections.map((row) => row.rule),
      rejections.map((row) => row.message),
      rejections.map((row) => row.pointer),
      // PostgreSQL's text has no NUL; a hostile cell may.
      rejections.map((row) => row.raw.replaceAll("\u0000", "\uFFFD")),
    ],
  );
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
