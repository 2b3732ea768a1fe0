import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";
import { joinDocument, provenanceColumns, type ProvenanceRow } from "./provenance.ts";
import { latestEstimates } from "./vintages.ts";

/** A published value of a quantity, as read. */
export interface EstimateRow extends ProvenanceRow {
  readonly quantity: string;
  readonly publisher: string;
  readonly definition: string;
  readonly kind: "actual" | "estimate" | "forecast";
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly published_on: string | null;
}

/** Which estimates are asked for; null asks for all. */
export interface EstimatesQuestion {
  readonly quantities: readonly string[] | null;
  readonly publisher: string | null;
  readonly asOf: string;
}

const columns = `f.quantity, f.publisher, f.definition, f.kind, f.period, f.value::text AS value, f.unit,
  f.published_on::text AS published_on, ${provenanceColumns}`;
const narrowed = `($2::text[] IS NULL OR f.quantity = ANY($2)) AND ($3::text IS NULL OR f.publisher = $3)`;

/** Published values of market sizes, spending, adoption, shares and prices. */
@Injectable()
export class EstimatesReader {
  constructor(private readonly pg: PgPool) {}

  /** The vintage in force of each value. */
  latest(question: EstimatesQuestion): Promise<EstimateRow[]> {
    return this.read(latestEstimates(narrowed), question);
  }

  /** Every vintage known on the day. */
  every(question: EstimatesQuestion): Promise<EstimateRow[]> {
    return this.read(
      `SELECT f.* FROM market_estimate f WHERE f.known_on <= $1::date AND ${narrowed}`,
      question,
    );
  }

  private async read(facts: string, question: EstimatesQuestion): Promise<EstimateRow[]> {
    const sql = `SELECT ${columns} FROM (${facts}) f ${joinDocument}
      ORDER BY f.quantity, f.publisher, f.definition, f.period, f.known_on, f.id`;
    const parameters = [question.asOf, question.quantities, question.publisher];
    return (await this.pg.pool.query<EstimateRow>(sql, parameters)).rows;
  }
}
