import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";

/** What a person decided about a row, standing until withdrawn. */
export interface StandingDecision {
  readonly verdict: "accepted" | "rejected";
  readonly note: string;
}

/** The decisions that stand for the rows of one document. */
export class RowDecisions {
  private readonly standing: ReadonlyMap<string, StandingDecision>;
  private readonly rules: ReadonlySet<string>;

  constructor(
    rows: readonly (StandingDecision & { readonly rule: string; readonly fingerprint: string })[] = [],
  ) {
    this.standing = new Map(
      rows.map((row) => [`${row.rule} ${row.fingerprint}`, { verdict: row.verdict, note: row.note }]),
    );
    this.rules = new Set(rows.map((row) => row.rule));
  }

  /** The decision about what the rule held; null where nobody decided. */
  of(rule: string, fingerprint: string): StandingDecision | null {
    return this.standing.get(`${rule} ${fingerprint}`) ?? null;
  }

  /** Whether a person lets pass what the rule held. */
  accepts(rule: string, fingerprint: string): boolean {
    return this.of(rule, fingerprint)?.verdict === "accepted";
  }

  /** True where any row of the document was decided under one of the rules. */
  concern(...rules: readonly string[]): boolean {
    return rules.some((rule) => this.rules.has(rule));
  }
}

/** Reads the decisions that people took about held rows. */
@Injectable()
export class RowDecisionReader {
  private readonly database: PgPool;
  constructor(database: PgPool) {
    this.database = database;
  }

  async of(sourceId: string, documentKey: string): Promise<RowDecisions> {
    const { rows } = await this.database.pool.query<StandingDecision & { rule: string; fingerprint: string }>(
      `SELECT rule, fingerprint, verdict, note FROM row_decision
       WHERE source_id = $1 AND document_key = $2 AND withdrawn_at IS NULL`,
      [sourceId, documentKey],
    );
    return new RowDecisions(rows);
  }
}
