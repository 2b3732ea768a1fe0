import { randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { AppError } from "@sector-tracker/shared";
import { PgPool } from "../platform/database/pool.ts";
import { instantText } from "./read/provenance.ts";

/** A saved view as read. */
export interface ViewRow {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly search: string;
  readonly created_at: string;
  readonly updated_at: string;
}

const UNIQUE_VIOLATION = "23505";
const columns = `id, name, path, search, ${instantText("created_at")} AS created_at,
  ${instantText("updated_at")} AS updated_at`;

/** Views of pages under a name. */
@Injectable()
export class ViewRepository {
  constructor(private readonly pg: PgPool) {}

  /** All views, or those of one page, by name. */
  async all(path: string | null): Promise<ViewRow[]> {
    const sql = `SELECT ${columns} FROM saved_view WHERE $1::text IS NULL OR path = $1 ORDER BY name, id`;
    return (await this.pg.pool.query<ViewRow>(sql, [path])).rows;
  }

  /** Throws `not-found`. */
  async get(id: string): Promise<ViewRow> {
    const found = await this.pg.pool.query<ViewRow>(`SELECT ${columns} FROM saved_view WHERE id = $1`, [id]);
    return one(found.rows, id);
  }

  /** Throws `conflict` where the page has a view of that name. */
  async create(view: { name: string; path: string; search: string }): Promise<ViewRow> {
    const id = randomUUID();
    const sql = `INSERT INTO saved_view (id, name, path, search, updated_at) VALUES ($1, $2, $3, $4, now())
      RETURNING ${columns}`;
    return one(await this.unique(view.name, sql, [id, view.name, view.path, view.search]), id);
  }

  /** Throws `not-found`, and `conflict` for a taken name. */
  async update(
    id: string,
    change: { name?: string | undefined; search?: string | undefined },
  ): Promise<ViewRow> {
    const sql = `UPDATE saved_view SET name = coalesce($2, name), search = coalesce($3, search), updated_at = now()
      WHERE id = $1 RETURNING ${columns}`;
    const values = [id, change.name ?? null, change.search ?? null];
    return one(await this.unique(change.name ?? "", sql, values), id);
  }

  /** Throws `not-found`. */
  async delete(id: string): Promise<void> {
    const result = await this.pg.pool.query(`DELETE FROM saved_view WHERE id = $1`, [id]);
    if (result.rowCount === 0) throw notFound(id);
  }

  private async unique(name: string, sql: string, values: readonly (string | null)[]): Promise<ViewRow[]> {
    try {
      return (await this.pg.pool.query<ViewRow>(sql, [...values])).rows;
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === UNIQUE_VIOLATION) {
        throw new AppError("conflict", `There is already a view named "${name}" of this page.`, [
          { pointer: "/name", message: "this name is taken" },
        ]);
      }
      throw error;
    }
  }
}

function one(rows: readonly ViewRow[], id: string): ViewRow {
  const [row] = rows;
  if (row === undefined) throw notFound(id);
  return row;
}

function notFound(id: string): AppError {
  return new AppError("not-found", `There is no saved view ${id}.`);
}
