import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** A retrieved document as it is archived. */
export interface ArchivedDocument {
  readonly id: string;
  /** Version of the parser that read these bytes whole, or null. */
  readonly parsedBy: number | null;
  /** True when these bytes are the state of the document that a run saw last. */
  readonly isLatest: boolean;
  /** What the run that read this state last did with it. */
  readonly last: DocumentCounts | null;
  /** Rows of the state that a run read last, whatever its bytes. */
  readonly lastRead: number | null;
}

/** What a run did with a document. */
export interface DocumentCounts {
  readonly read: number;
  readonly inserted: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** What is known of a document when it is retrieved. */
export interface RetrievedDocument {
  readonly sourceId: string;
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly url: string | null;
  readonly mediaType: string;
  readonly retrievedAt: Date;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** What the document does not say of itself, kept so that it can be read again. */
  readonly hints: object;
}

/** A document of the archive that is to be read again. */
export interface StoredDocument {
  readonly id: string;
  readonly sourceId: string;
  readonly key: string;
  readonly url: string | null;
  readonly mediaType: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly hints: unknown;
  readonly retrievedAt: Date;
  readonly sha256: string;
}

/** Raw documents: bytes once by hash, gzipped, and every state of a document that was retrieved. */
@Injectable()
export class DocumentArchive {
  private readonly database: PgPool;
  constructor(database: PgPool) {
    this.database = database;
  }

  /** Keeps bytes once, gzipped, and returns their hash. */
  async keepBytes(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const { pool } = this.database;
    const stored = await pool.query("SELECT 1 FROM raw_content WHERE sha256 = $1", [sha256]);
    if (stored.rowCount === 0) {
      await pool.query(
        "INSERT INTO raw_content (sha256, bytes, size) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        [sha256, await compress(bytes), bytes.length],
      );
    }
    return sha256;
  }

  /** Bytes by their hash as they were before compression, or null where none are kept under it. */
  async bytesOf(sha256: string): Promise<Uint8Array | null> {
    const { rows } = await this.database.pool.query<{ bytes: Buffer }>(
      "SELECT bytes FROM raw_content WHERE sha256 = $1",
      [sha256],
    );
    const row = rows[0];
    return row === undefined ? null : await decompress(row.bytes);
  }

  /** Documents by their ids, in the order in which they were retrieved, so that later states are read later. */
  async stored(ids: readonly string[]): Promise<StoredDocument[]> {
    const { rows } = await this.database.pool.query<StoredDocument>(
      `SELECT id, source_id AS "sourceId", key, url, media_type AS "mediaType", etag, last_modified AS "lastModified",
         hints, retrieved_at AS "retrievedAt", sha256
       FROM document WHERE id = ANY($1::uuid[]) ORDER BY retrieved_at, id`,
      [ids],
    );
    return rows;
  }

  /** Keeps the bytes if they are new, and says what earlier runs made of them. */
  async keep(document: RetrievedDocument): Promise<ArchivedDocument> {
    const sha256 = await this.keepBytes(document.bytes);
    const { pool } = this.database;
    const { rows } = await pool.query<{ id: string; parsedBy: number | null }>(
      `INSERT INTO document (id, source_id, key, sha256, url, media_type, retrieved_at, etag, last_modified, hints)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (source_id, key, sha256)
         DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified, hints = excluded.hints
       RETURNING id, parsed_by AS "parsedBy"`,
      [
        document.sourceId,
        document.key,
        sha256,
        document.url,
        document.mediaType,
        document.retrievedAt,
        document.etag,
        document.lastModified,
        document.hints,
      ],
    );
    const row = rows[0];
    if (row === undefined) throw new Error("the document was not stored");
    const history = await this.history(document.sourceId, document.key);
    const last = history.find((entry) => entry.documentId === row.id) ?? null;
    return {
      id: row.id,
      parsedBy: row.parsedBy,
      isLatest: history[0]?.documentId === row.id,
      last,
      lastRead: history[0]?.read ?? null,
    };
  }

  /** Validators of the state that was read last, for a conditional request. */
  async validators(
    sourceId: string,
    key: string,
    parserVersion: number,
  ): Promise<{
    documentId: string;
    etag: string | null;
    lastModified: string | null;
    last: DocumentCounts;
  } | null> {
    const [latest] = await this.history(sourceId, key);
    // Rejected rows may pass by now, so their document is asked for again.
    if (latest === undefined || latest.rejected > 0) return null;
    const { rows } = await this.database.pool.query<{ etag: string | null; lastModified: string | null }>(
      `SELECT etag, last_modified AS "lastModified" FROM document WHERE id = $1 AND parsed_by = $2`,
      [latest.documentId, parserVersion],
    );
    const row = rows[0];
    return row === undefined ? null : { ...row, documentId: latest.documentId, last: latest };
  }

  /** Notes that a run met a document again and nothing was to be done. */
  async noteUnchanged(runId: string, documentId: string, rows: number): Promise<void> {
    await this.database.pool.query(
      `INSERT INTO run_document (run_id, document_id, read, inserted, revised, unchanged, rejected)
       VALUES ($1, $2, $3, 0, 0, $3, 0) ON CONFLICT DO NOTHING`,
      [runId, documentId, rows],
    );
  }

  /** What a run already did with a document, where it was interrupted and taken up again. */
  async doneBy(runId: string, documentId: string): Promise<DocumentCounts | null> {
    const { rows } = await this.database.pool.query<DocumentCounts>(
      "SELECT read, inserted, revised, unchanged, rejected FROM run_document WHERE run_id = $1 AND document_id = $2",
      [runId, documentId],
    );
    return rows[0] ?? null;
  }

  /** States of a document that runs have read, newest first. */
  private async history(sourceId: string, key: string): Promise<(DocumentCounts & { documentId: string })[]> {
    const { rows } = await this.database.pool.query<DocumentCounts & { documentId: string }>(
      `SELECT d.id AS "documentId", rd.read, rd.inserted, rd.revised, rd.unchanged, rd.rejected
       FROM document d JOIN run_document rd ON rd.document_id = d.id JOIN run r ON r.id = rd.run_id
       WHERE d.source_id = $1 AND d.key = $2 AND d.parsed_by IS NOT NULL
       ORDER BY coalesce(r.started_at, r.queued_at) DESC, r.queued_at DESC LIMIT 20`,
      [sourceId, key],
    );
    return rows;
  }
}
