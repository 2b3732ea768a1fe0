import { createHash, randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";

/** How long a file waits between the look and the import, in hours. */
export const UPLOAD_HOURS = 24;

/** A file that waits. */
export interface UploadRow {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly createdAt: Date;
}

/** Files between the look at them and their import. */
@Injectable()
export class ImportUploadRepository {
  private readonly database: PgPool;
  constructor(database: PgPool) {
    this.database = database;
  }

  /** Keeps a file for a day, and forgets those whose day is over. */
  async keep(name: string, bytes: Uint8Array): Promise<UploadRow> {
    const { pool } = this.database;
    await pool.query("DELETE FROM import_upload WHERE created_at < now() - make_interval(hours => $1)", [
      UPLOAD_HOURS,
    ]);
    const { rows } = await pool.query<UploadRow>(
      `INSERT INTO import_upload (id, name, bytes, size, sha256) VALUES ($1, $2, $3, $4, $5)
       RETURNING id, name, size, sha256, created_at AS "createdAt"`,
      [randomUUID(), name, bytes, bytes.length, createHash("sha256").update(bytes).digest("hex")],
    );
    const row = rows[0];
    if (row === undefined) throw new Error("the upload was not stored");
    return row;
  }

  /** A file that waits, with its bytes; null where there is none, or its day is over. */
  async find(id: string): Promise<(UploadRow & { readonly bytes: Uint8Array }) | null> {
    const { rows } = await this.database.pool.query<UploadRow & { bytes: Buffer }>(
      `SELECT id, name, size, sha256, created_at AS "createdAt", bytes FROM import_upload
       WHERE id = $1 AND created_at >= now() - make_interval(hours => $2)`,
      [id, UPLOAD_HOURS],
    );
    return rows[0] ?? null;
  }
}
