import { Injectable } from "@nestjs/common";
import type { RecordFamily, RunParameters } from "@sector-tracker/shared";
import { PgPool } from "../../platform/database/pool.ts";

/** Documents of one source that are to be read again. */
export interface RereadGroup {
  readonly sourceId: string;
  readonly family: RecordFamily;
  readonly documentIds: readonly string[];
}

/** Most documents that one run reads again. */
const MOST_DOCUMENTS = 5000;

/** Which documents are to be read again, and the runs that do so. */
@Injectable()
export class RereadRepository {
  private readonly pg: PgPool;
  constructor(pg: PgPool) {
    this.pg = pg;
  }

  /** The documents by their source. */
  async groups(documentIds: readonly string[]): Promise<RereadGroup[]> {
    const { rows } = await this.pg.pool.query<RereadGroup>(
      `SELECT source.id AS "sourceId", source.family, array_agg(document.id ORDER BY document.id) AS "documentIds"
       FROM document JOIN source ON source.id = document.source_id WHERE document.id = ANY($1::uuid[])
       GROUP BY source.id, source.family ORDER BY source.id`,
      [documentIds],
    );
    return rows;
  }

  /**
   * A run that reads the documents again. One that waits for its turn takes them along; one that runs already may have
   * passed them by, and another run follows it.
   */
  async ask({ sourceId, documentIds }: RereadGroup): Promise<{ runId: string; created: boolean }> {
    return this.pg.transaction(async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext($1))", [`reread-of-${sourceId}`]);
      const waiting = await client.query<{ id: string; reread: string[] }>(
        `SELECT id, ARRAY(SELECT jsonb_array_elements_text(parameters -> 'reread')) AS reread FROM run
         WHERE source_id = $1 AND status = 'queued' AND parameters ? 'reread' ORDER BY queued_at FOR UPDATE`,
        [sourceId],
      );
      for (const run of waiting.rows) {
        const all = [...new Set([...run.reread, ...documentIds])];
        if (all.length > MOST_DOCUMENTS) continue;
        await client.query("UPDATE run SET parameters = $2 WHERE id = $1", [
          run.id,
          JSON.stringify({ reread: all } satisfies RunParameters),
        ]);
        return { runId: run.id, created: false };
      }
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO run (id, source_id, trigger, parameters) VALUES (gen_random_uuid(), $1, 'manual', $2) RETURNING id`,
        [
          sourceId,
          JSON.stringify({ reread: documentIds.slice(0, MOST_DOCUMENTS) } satisfies {
            reread: readonly string[];
          }),
        ],
      );
      return { runId: rows[0]?.id ?? "", created: true };
    });
  }

  /** The newest state of each document of a source: all of them, or those that an older parser read. */
  async newestOf(
    sourceId: string,
    parserVersions: { readonly document: number; readonly snapshot: number } | null,
  ): Promise<string[]> {
    const { rows } = await this.pg.pool.query<{ id: string }>(
      `SELECT id FROM (
         SELECT DISTINCT ON (key) id, key, parsed_by FROM document
         WHERE source_id = $1 AND parsed_by IS NOT NULL ORDER BY key, retrieved_at DESC, id DESC
       ) newest
       WHERE $2::int IS NULL OR parsed_by < CASE WHEN key LIKE 'snapshot/%' THEN $3::int ELSE $2::int END
       ORDER BY id LIMIT ${String(MOST_DOCUMENTS)}`,
      [sourceId, parserVersions?.document ?? null, parserVersions?.snapshot ?? null],
    );
    return rows.map(({ id }) => id);
  }
}
