import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";
import { joinDocument, provenanceColumns, type ProvenanceRow } from "./provenance.ts";
import { latestReference } from "./vintages.ts";

/** A measure of an item as it is stored: exact decimals as text. */
export interface StoredMeasure {
  readonly value: string;
  readonly unit: string;
}

/** An item of a reference table, as read. */
export interface ReferenceRow extends ProvenanceRow {
  readonly id: string;
  readonly dataset: string;
  readonly item_key: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly company_slug: string | null;
  readonly category: string | null;
  readonly country: string | null;
  readonly event_on: string | null;
  readonly date_precision: "day" | "month" | "year";
  readonly measures: Readonly<Record<string, StoredMeasure>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly vintages: number;
}

/** An item on a page, with the value by which it is placed there. */
export interface PlacedRow extends ReferenceRow {
  readonly place: string;
}

/** Which items are asked for; null does not narrow. */
export interface ReferenceQuestion {
  readonly asOf: string;
  readonly datasets: readonly string[] | null;
  readonly source: string | null;
  readonly company: string | null;
  readonly category: string | null;
  readonly words: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A page of them; `after` is the last row of the page before. */
export interface ReferencePage {
  readonly sort: "date" | "name";
  readonly descending: boolean;
  readonly after: { readonly value: string; readonly id: string } | null;
  readonly limit: number | null;
}

/** A reference table as a whole. */
export interface DatasetRow {
  readonly dataset: string;
  readonly items: number;
  readonly sources: string[];
  readonly first: string | null;
  readonly last: string | null;
  readonly measures: { name: string; unit: string; items: number }[];
  readonly categories: { name: string; items: number }[];
}

/** Categories that the overview of a table names. */
const TOP_CATEGORIES = 40;
/** Items without a day stand before all others in time. */
const NO_DAY = "0001-01-01";

const columns = `f.id::text AS id, f.dataset, f.item_key, f.name, f.organisation, f.company_slug, f.category, f.country,
  f.event_on::text AS event_on, f.date_precision, f.measures, f.attributes, f.vintages, ${provenanceColumns}`;

/** Items that match: what an item is called or belongs to is judged by the vintage in force. */
const matching = `SELECT f.* FROM (${latestReference("($2::text[] IS NULL OR f.dataset = ANY($2)) AND ($3::text IS NULL OR f.source_id = $3)")}) f
  WHERE ($4::text IS NULL OR f.company_slug = $4) AND ($5::text IS NULL OR f.category = $5)
    AND ($6::text IS NULL OR position(lower($6) IN lower(concat_ws(' ', f.name, f.organisation, f.item_key))) > 0)
    AND ($7::date IS NULL OR f.event_on >= $7) AND ($8::date IS NULL OR f.event_on <= $8)`;

/** Items of reference tables: models, chips, devices, scores, filings, identities. */
@Injectable()
export class ReferenceReader {
  constructor(private readonly pg: PgPool) {}

  /** A page of the items in force, and the number of all that match. */
  async page(
    question: ReferenceQuestion,
    page: ReferencePage,
  ): Promise<{ rows: PlacedRow[]; total: number }> {
    const value =
      page.sort === "date" ? `coalesce(f.event_on, '${NO_DAY}')::text` : `lower(f.name) COLLATE "C"`;
    const [compare, order] = page.descending ? ["<", "DESC"] : [">", "ASC"];
    const sql = `SELECT ${columns}, ${value} AS place FROM (${matching}) f ${joinDocument}
      WHERE $9::text IS NULL OR (${value}, f.id) ${compare} ($9::text, $10::bigint)
      ORDER BY ${value} ${order}, f.id ${order} LIMIT $11`;
    const filters = filtersOf(question);
    const [rows, count] = await Promise.all([
      this.pg.pool.query<PlacedRow>(sql, [
        ...filters,
        page.after?.value ?? null,
        page.after?.id ?? null,
        page.limit,
      ]),
      this.pg.pool.query<{ total: number }>(`SELECT count(*)::int AS total FROM (${matching}) f`, filters),
    ]);
    return { rows: rows.rows, total: count.rows[0]?.total ?? 0 };
  }

  /** Every item in force of some tables, the oldest event first. */
  async items(datasets: readonly string[], asOf: string): Promise<ReferenceRow[]> {
    if (datasets.length === 0) return [];
    const question = {
      asOf,
      datasets,
      source: null,
      company: null,
      category: null,
      words: null,
      from: null,
      to: null,
    };
    const sql = `SELECT ${columns} FROM (${matching}) f ${joinDocument} ORDER BY f.event_on NULLS FIRST, f.id`;
    return (await this.pg.pool.query<ReferenceRow>(sql, filtersOf(question))).rows;
  }

  /** The tables that hold an item known on the day. */
  async datasets(asOf: string): Promise<DatasetRow[]> {
    const sql = `WITH f AS (${latestReference("true")}), m AS (
        SELECT f.dataset, e.key AS name, e.value->>'unit' AS unit, count(*)::int AS items
        FROM f, jsonb_each(f.measures) e GROUP BY 1, 2, 3
      ), c AS (
        SELECT dataset, category AS name, count(*)::int AS items,
          row_number() OVER (PARTITION BY dataset ORDER BY count(*) DESC, category) AS rank
        FROM f WHERE category IS NOT NULL GROUP BY 1, 2
      )
      SELECT f.dataset, count(*)::int AS items, array_agg(DISTINCT f.source_id ORDER BY f.source_id) AS sources,
        min(f.event_on)::text AS first, max(f.event_on)::text AS last,
        coalesce((SELECT jsonb_agg(jsonb_build_object('name', m.name, 'unit', m.unit, 'items', m.items) ORDER BY m.items DESC, m.name)
          FROM m WHERE m.dataset = f.dataset), '[]') AS measures,
        coalesce((SELECT jsonb_agg(jsonb_build_object('name', c.name, 'items', c.items) ORDER BY c.rank)
          FROM c WHERE c.dataset = f.dataset AND c.rank <= ${String(TOP_CATEGORIES)}), '[]') AS categories
      FROM f GROUP BY f.dataset ORDER BY f.dataset`;
    return (await this.pg.pool.query<DatasetRow>(sql, [asOf])).rows;
  }
}

function filtersOf(question: ReferenceQuestion): unknown[] {
  const { asOf, datasets, source, company, category, words, from, to } = question;
  return [asOf, datasets, source, company, category, words, from, to];
}
