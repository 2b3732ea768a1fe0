import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";
import { joinDocument, provenanceColumns, type ProvenanceRow } from "./provenance.ts";
import { everyEarnings, latestEarnings } from "./vintages.ts";

/** An earnings fact as read: decimals and days as text. */
export interface EarningsRow extends ProvenanceRow {
  readonly company_slug: string;
  readonly concept: string;
  readonly unit: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly span: "quarter" | "half" | "nine-months" | "year" | "instant";
  readonly fiscal_year: number;
  readonly fiscal_quarter: number | null;
  readonly value: string;
  readonly derived: boolean;
  readonly vintages: number;
}

/** Which facts are asked for; an empty list asks for none, a missing one for all. */
export interface EarningsQuestion {
  readonly companies?: readonly string[];
  readonly concepts?: readonly string[];
  readonly spans?: readonly EarningsRow["span"][];
  readonly asOf: string;
}

const columns = `f.company_slug, f.concept, f.unit, f.period_start::text AS period_start,
  f.period_end::text AS period_end, f.span, f.fiscal_year, f.fiscal_quarter, f.value::text AS value, f.derived,
  f.vintages, ${provenanceColumns}`;

const narrowed = `($2::text[] IS NULL OR f.company_slug = ANY($2)) AND ($3::text[] IS NULL OR f.concept = ANY($3))
  AND ($4::text[] IS NULL OR f.span = ANY($4))`;

/** Earnings facts: what a company filed or reported of one period. */
@Injectable()
export class EarningsReader {
  constructor(private readonly pg: PgPool) {}

  /** The vintage in force of each period, newest period first. */
  latest(question: EarningsQuestion): Promise<EarningsRow[]> {
    return this.read(latestEarnings(narrowed), question);
  }

  /** Every vintage known, newest period first and within it newest vintage first. */
  every(question: EarningsQuestion): Promise<EarningsRow[]> {
    return this.read(everyEarnings(narrowed), question);
  }

  private async read(facts: string, question: EarningsQuestion): Promise<EarningsRow[]> {
    const sql = `SELECT ${columns} FROM (${facts}) f ${joinDocument}
      ORDER BY f.period_end DESC, f.company_slug, f.concept, f.span, f.known_on DESC, f.id DESC`;
    const result = await this.pg.pool.query<EarningsRow>(sql, [
      question.asOf,
      question.companies ?? null,
      question.concepts ?? null,
      question.spans ?? null,
    ]);
    return result.rows;
  }
}
