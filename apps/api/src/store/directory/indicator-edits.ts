import { Injectable } from "@nestjs/common";
import { AppError, type IndicatorDefinition } from "@sector-tracker/shared";
import { PgPool } from "../../platform/database/pool.ts";
import { instantText } from "../read/provenance.ts";

/** An edit as read; `entry` is null where the report's own indicator was restored. */
export interface IndicatorEditRow {
  readonly version: number;
  readonly entry: unknown;
  readonly note: string;
  readonly edited_at: string;
}

/** An edit to save. */
export interface IndicatorEdit {
  readonly report: string;
  readonly baselineId: string;
  /** Null restores the report's own indicator. */
  readonly entry: IndicatorDefinition | null;
  readonly note: string;
  /** The version that it was made from, where that matters. */
  readonly basedOn: number | null;
}

/** What people put in place of the indicators that reports come with. */
@Injectable()
export class IndicatorEdits {
  private readonly pg: PgPool;
  constructor(pg: PgPool) {
    this.pg = pg;
  }

  /** A baseline's edits, newest first. */
  async of(baselineId: string): Promise<IndicatorEditRow[]> {
    const sql = `SELECT version, entry, note, ${instantText("edited_at")} AS edited_at
      FROM indicator_edit WHERE baseline_id = $1 ORDER BY version DESC`;
    return (await this.pg.pool.query<IndicatorEditRow>(sql, [baselineId])).rows;
  }

  /** Appends a version. @throws AppError conflict where another edit came between. */
  async append({ report, baselineId, entry, note, basedOn }: IndicatorEdit): Promise<void> {
    await this.pg.transaction(async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [
        `indicator-${baselineId}`,
      ]);
      const { rows } = await client.query<{ version: number }>(
        "SELECT coalesce(max(version), 0) AS version FROM indicator_edit WHERE baseline_id = $1",
        [baselineId],
      );
      const version = rows[0]?.version ?? 0;
      if (basedOn !== null && basedOn !== version) {
        throw new AppError(
          "conflict",
          `Somebody edited this indicator meanwhile: it is at version ${version}, your edit was made from ${basedOn}. Look at theirs and edit again.`,
        );
      }
      await client.query(
        `INSERT INTO indicator_edit (report_slug, baseline_id, version, entry, note) VALUES ($1, $2, $3, $4, $5)`,
        [report, baselineId, version + 1, entry === null ? null : JSON.stringify(entry), note],
      );
    });
  }
}
