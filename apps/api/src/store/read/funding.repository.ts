import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";
import { joinDocument, provenanceColumns, type ProvenanceRow } from "./provenance.ts";
import { latestFunding } from "./vintages.ts";

/** What one source says of a round, as read. */
export interface FundingRow extends ProvenanceRow {
  readonly round_id: string;
  readonly company_slug: string;
  readonly kind: string;
  readonly stage: string | null;
  readonly stage_printed: string | null;
  readonly status: string;
  readonly announced_on: string;
  readonly date_precision: string;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly post_money: string | null;
  readonly country: string | null;
  readonly segment_slug: string | null;
  readonly lead_investors: string[];
  readonly investors: string[];
  readonly matched_by: string | null;
}

/** Funding records; several records of one round share its `round_id`. */
@Injectable()
export class FundingReader {
  constructor(private readonly pg: PgPool) {}

  /** Every record known on the day, of all companies or of those named; the newest announcement first. */
  async records(asOf: string, companies: readonly string[] | null = null): Promise<FundingRow[]> {
    const facts = latestFunding(`($2::text[] IS NULL OR f.company_slug = ANY($2))`);
    const sql = `SELECT f.round_id, f.company_slug, f.kind, f.stage, f.stage_printed, f.status,
        f.announced_on::text AS announced_on, f.date_precision, f.amount::text AS amount, f.currency,
        f.post_money::text AS post_money, f.country, f.segment_slug, f.lead_investors, f.investors, f.matched_by,
        ${provenanceColumns}
      FROM (${facts}) f ${joinDocument} ORDER BY f.announced_on DESC, f.round_id, f.known_on DESC, f.id`;
    return (await this.pg.pool.query<FundingRow>(sql, [asOf, companies])).rows;
  }

  /** For each round the first day on which the store held a record of it that was public by then. */
  async firstSeen(): Promise<Map<string, string>> {
    const sql = `SELECT round_id, min(greatest(known_on, (ingested_at AT TIME ZONE 'UTC')::date))::text AS seen_on
      FROM funding_record GROUP BY round_id`;
    const { rows } = await this.pg.pool.query<{ round_id: string; seen_on: string }>(sql);
    return new Map(rows.map((row) => [row.round_id, row.seen_on]));
  }
}
