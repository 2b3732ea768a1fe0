import { randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { AppError, WatchlistRule } from "@sector-tracker/shared";
import type pg from "pg";
import { PgPool } from "../platform/database/pool.ts";
import { instantText } from "./read/provenance.ts";

/** A watchlist as read, its companies in their order. */
export interface WatchlistRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly thesis: string;
  readonly review_on: string | null;
  readonly rule: WatchlistRule | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly companies: WatchlistMember[];
}

/** A company's place on a watchlist. */
export interface WatchlistMember {
  readonly company: string;
  readonly position: number;
  readonly note: string;
  readonly tags: string[];
  readonly addedAt: string;
}

const UNIQUE_VIOLATION = "23505";

/** What of a list is written as it is given. */
export interface WatchlistFields {
  readonly name: string;
  readonly description: string;
  readonly thesis: string;
  readonly reviewOn: string | null;
  readonly rule: WatchlistRule | null;
}

/** A company to put on a list; null leaves what is there. */
export interface MemberChange {
  readonly company: string;
  readonly note: string | null;
  readonly tags: readonly string[] | null;
}

const select = `SELECT w.id, w.name, w.description, w.thesis, w.review_on::text AS review_on, w.rule, ${instantText("w.created_at")} AS created_at,
    ${instantText("w.updated_at")} AS updated_at, coalesce(m.companies, '[]') AS companies
  FROM watchlist w
  LEFT JOIN (SELECT watchlist_id, json_agg(json_build_object('company', company_slug, 'position', position,
      'note', note, 'tags', tags, 'addedAt', ${instantText("added_at")}) ORDER BY position, company_slug) AS companies
    FROM watchlist_company GROUP BY 1) m ON m.watchlist_id = w.id`;

/** Lists of companies that a person follows. Every change of a list moves its `updated_at`. */
@Injectable()
export class WatchlistRepository {
  constructor(private readonly pg: PgPool) {}

  /** All watchlists in their order, a new one last. */
  async all(): Promise<WatchlistRow[]> {
    const found = await this.pg.pool.query<WatchlistRow>(`${select} ORDER BY w.position, w.name`);
    return found.rows.map(checked);
  }

  /** One watchlist. Throws `not-found`. */
  async get(id: string): Promise<WatchlistRow> {
    const found = (await this.pg.pool.query<WatchlistRow>(`${select} WHERE w.id = $1`, [id])).rows[0];
    if (found === undefined) throw notFound(id);
    return checked(found);
  }

  /** Creates a list with companies that exist. Throws `conflict` where the name is taken. */
  async create(fields: WatchlistFields, companies: readonly string[]): Promise<string> {
    const id = randomUUID();
    const { name, description, thesis, reviewOn, rule } = fields;
    await this.unique(name, () =>
      this.pg.transaction(async (client) => {
        await client.query(
          `INSERT INTO watchlist (id, name, description, thesis, review_on, rule, position, updated_at)
            SELECT $1::uuid, $2, $3, $4, $5::date, $6::jsonb, coalesce(max(position) + 1, 0), now() FROM watchlist`,
          [id, name, description, thesis, reviewOn, rule],
        );
        await client.query(
          `INSERT INTO watchlist_company (watchlist_id, company_slug, position)
            SELECT $1, slug, (place - 1)::int FROM unnest($2::text[]) WITH ORDINALITY AS c (slug, place)`,
          [id, companies],
        );
      }),
    );
    return id;
  }

  /**
   * Changes what is given, and the order. Throws `not-found`, `conflict`, and `unprocessable` for another set of
   * companies or a rule on a list that is kept by hand.
   */
  async update(
    id: string,
    change: { readonly [K in keyof WatchlistFields]?: WatchlistFields[K] | undefined } & {
      readonly order?: readonly string[] | undefined;
    },
  ): Promise<void> {
    await this.unique(change.name ?? "", () =>
      this.pg.transaction(async (client) => {
        const { ruled } = await lock(client, id);
        if (change.rule != null && !ruled) {
          throw new AppError("unprocessable", "This list is kept by hand; make a new one for a rule.", [
            { pointer: "/rule", message: "the list has no rule" },
          ]);
        }
        if (change.order !== undefined) await reorder(client, id, change.order);
        await client.query(
          `UPDATE watchlist SET name = coalesce($2, name), description = coalesce($3, description),
            thesis = coalesce($4, thesis), review_on = CASE WHEN $5 THEN $6::date ELSE review_on END,
            rule = coalesce($7, rule), updated_at = now() WHERE id = $1`,
          [
            id,
            change.name ?? null,
            change.description ?? null,
            change.thesis ?? null,
            change.reviewOn !== undefined,
            change.reviewOn ?? null,
            change.rule ?? null,
          ],
        );
      }),
    );
  }

  /** Puts all lists in another order; no list's `updated_at` moves. Throws `unprocessable` for other lists than there are. */
  async order(ids: readonly string[]): Promise<void> {
    await this.pg.transaction(async (client) => {
      const present = await client.query<{ id: string }>(`SELECT id FROM watchlist ORDER BY id FOR UPDATE`);
      assertSame(
        present.rows.map((row) => row.id),
        ids,
        "The order must name every watchlist once.",
        "must be the same watchlists in another order",
      );
      await client.query(
        `UPDATE watchlist w SET position = (o.place - 1)::int
          FROM unnest($1::uuid[]) WITH ORDINALITY AS o (id, place) WHERE w.id = o.id`,
        [ids],
      );
    });
  }

  /** Deletes a list. Throws `not-found`. */
  async delete(id: string): Promise<void> {
    const result = await this.pg.pool.query(`DELETE FROM watchlist WHERE id = $1`, [id]);
    if (result.rowCount === 0) throw notFound(id);
  }

  /**
   * Puts existing companies at the end, or changes the note and tags of those that are there already; all or none.
   * Throws `not-found`, and `conflict` for a list that a rule fills.
   */
  async put(id: string, changes: readonly MemberChange[]): Promise<void> {
    await this.pg.transaction(async (client) => {
      const { ruled } = await lock(client, id);
      if (ruled) throw filledByRule();
      let touched = 0;
      for (const { company, note, tags } of changes) {
        const changed = await client.query(
          `INSERT INTO watchlist_company (watchlist_id, company_slug, position, note, tags)
          SELECT $1, $2, coalesce(max(position) + 1, 0), coalesce($3, ''), coalesce($4::text[], '{}')
          FROM watchlist_company WHERE watchlist_id = $1
          ON CONFLICT (watchlist_id, company_slug) DO UPDATE
            SET note = coalesce($3, watchlist_company.note), tags = coalesce($4::text[], watchlist_company.tags)
            WHERE ($3::text IS NOT NULL AND $3 <> watchlist_company.note)
              OR ($4::text[] IS NOT NULL AND $4::text[] <> watchlist_company.tags)`,
          [id, company, note, tags],
        );
        touched += changed.rowCount ?? 0;
      }
      if (touched > 0) await touch(client, id);
    });
  }

  /** Takes a company off. Throws `not-found` where the list or the company on it is not there. */
  async remove(id: string, company: string): Promise<void> {
    await this.pg.transaction(async (client) => {
      const { ruled } = await lock(client, id);
      if (ruled) throw filledByRule();
      const removed = await client.query(
        `DELETE FROM watchlist_company WHERE watchlist_id = $1 AND company_slug = $2`,
        [id, company],
      );
      if (removed.rowCount === 0) {
        throw new AppError("not-found", `The company ${company} is not on this watchlist.`);
      }
      await touch(client, id);
    });
  }

  private async unique(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === UNIQUE_VIOLATION) {
        throw new AppError("conflict", `There is already a watchlist named "${name}".`, [
          { pointer: "/name", message: "this name is taken" },
        ]);
      }
      throw error;
    }
  }
}

/** The stored rule as the contract has it: what it no longer knows would otherwise widen the list unseen. */
function checked(row: WatchlistRow): WatchlistRow {
  return { ...row, rule: row.rule === null ? null : WatchlistRule.parse(row.rule) };
}

function filledByRule(): AppError {
  return new AppError("conflict", "A rule fills this list: change the rule instead of its companies.");
}

/** Takes the list's row for this transaction, so that two changes of one list follow each other. */
async function lock(client: pg.PoolClient, id: string): Promise<{ ruled: boolean }> {
  const found = await client.query<{ ruled: boolean }>(
    `SELECT rule IS NOT NULL AS ruled FROM watchlist WHERE id = $1 FOR UPDATE`,
    [id],
  );
  const [row] = found.rows;
  if (row === undefined) throw notFound(id);
  return row;
}

async function touch(client: pg.PoolClient, id: string): Promise<void> {
  await client.query(`UPDATE watchlist SET updated_at = now() WHERE id = $1`, [id]);
}

async function reorder(client: pg.PoolClient, id: string, order: readonly string[]): Promise<void> {
  const present = await client.query<{ company_slug: string }>(
    `SELECT company_slug FROM watchlist_company WHERE watchlist_id = $1`,
    [id],
  );
  assertSame(
    present.rows.map((row) => row.company_slug),
    order,
    "The order must name the list's companies, each once.",
    "must be the same companies in another order",
  );
  await client.query(
    `UPDATE watchlist_company m SET position = (c.place - 1)::int
      FROM unnest($2::text[]) WITH ORDINALITY AS c (slug, place)
      WHERE m.watchlist_id = $1 AND m.company_slug = c.slug`,
    [id, order],
  );
}

/** Throws `unprocessable` where an order leaves something out, repeats it, or names what is not there. */
function assertSame(
  present: readonly string[],
  order: readonly string[],
  detail: string,
  message: string,
): void {
  const named = new Set(order);
  if (named.size === order.length && named.size === present.length && present.every((id) => named.has(id)))
    return;
  throw new AppError("unprocessable", detail, [{ pointer: "/order", message }]);
}

function notFound(id: string): AppError {
  return new AppError("not-found", `There is no watchlist ${id}.`);
}
