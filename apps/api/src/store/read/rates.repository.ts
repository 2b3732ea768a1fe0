import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";
import { joinDocument, provenanceColumns, type ProvenanceRow } from "./provenance.ts";
import { latestRates } from "./vintages.ts";

export type RateKind = "day" | "month-average" | "year-average";

/** A rate as read: units of the currency per one euro. */
export interface RateRow {
  readonly currency: string;
  readonly kind: RateKind;
  readonly period_start: string;
  readonly period_end: string;
  readonly rate: string;
  readonly days: number;
  readonly source_id: string;
}

/** Which rates a page of the list holds; `after` is the last row of the page before. */
export interface RatesPageQuestion {
  readonly asOf: string;
  readonly currency: string | null;
  readonly kind: RateKind | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly descending: boolean;
  readonly after: { readonly start: string; readonly kind: string; readonly currency: string } | null;
  readonly limit: number | null;
}

/** ECB reference rates. */
@Injectable()
export class RatesReader {
  constructor(private readonly pg: PgPool) {}

  /** Rates to convert with: all of the currencies that were known on the day, FRED's left out. */
  async of(currencies: readonly string[], asOf: string): Promise<RateRow[]> {
    if (currencies.length === 0) return [];
    const sql = `SELECT f.currency, f.kind, f.period_start::text AS period_start, f.period_end::text AS period_end,
      f.rate::text AS rate, f.days, f.source_id FROM (${latestRates("f.currency = ANY($2) AND f.source_id <> 'fred'")}) f`;
    return (await this.pg.pool.query<RateRow>(sql, [asOf, currencies])).rows;
  }

  /** A number that grows with every rate stored: what was made with the rates is stale when it changed. */
  async state(): Promise<string> {
    const sql = `SELECT coalesce(max(id), 0)::text AS state FROM fx_rate`;
    return (await this.pg.pool.query<{ state: string }>(sql)).rows[0]?.state ?? "0";
  }

  /** A page of rates in the order of their period, and the number of all that match. */
  async page(question: RatesPageQuestion): Promise<{ rows: (RateRow & ProvenanceRow)[]; total: number }> {
    const matching = latestRates(`($2::text IS NULL OR f.currency = $2) AND ($3::text IS NULL OR f.kind = $3)
      AND ($4::date IS NULL OR f.period_start >= $4) AND ($5::date IS NULL OR f.period_end <= $5)`);
    const filters = [question.asOf, question.currency, question.kind, question.from, question.to];
    const [compare, order] = question.descending ? ["<", "DESC"] : [">", "ASC"];
    const sql = `SELECT f.currency, f.kind, f.period_start::text AS period_start, f.period_end::text AS period_end,
        f.rate::text AS rate, f.days, ${provenanceColumns}
      FROM (${matching}) f ${joinDocument}
      WHERE $6::date IS NULL OR (f.period_start, f.kind, f.currency) ${compare} ($6::date, $7::text, $8::text)
      ORDER BY f.period_start ${order}, f.kind ${order}, f.currency ${order} LIMIT $9`;
    const after = question.after;
    const [page, count] = await Promise.all([
      this.pg.pool.query<RateRow & ProvenanceRow>(sql, [
        ...filters,
        after?.start ?? null,
        after?.kind ?? null,
        after?.currency ?? null,
        question.limit,
      ]),
      this.pg.pool.query<{ total: number }>(`SELECT count(*)::int AS total FROM (${matching}) f`, filters),
    ]);
    return { rows: page.rows, total: count.rows[0]?.total ?? 0 };
  }
}
