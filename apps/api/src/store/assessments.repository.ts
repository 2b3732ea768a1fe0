import { Injectable } from "@nestjs/common";
import { AssessmentView } from "@sector-tracker/shared";
import { PgPool } from "../platform/database/pool.ts";

/** A value of the small track beside a baseline. */
export interface TrackPoint {
  readonly at: string;
  readonly value: number;
}

/** The sums of `input_change` by key: an input's sum grows with every change of it. */
export type InputState = ReadonlyMap<string, string>;

/** A stored assessment with the state that it was worked out from. */
export interface KeptAssessment {
  readonly baselineId: string;
  readonly definition: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly view: AssessmentView;
  readonly track: readonly TrackPoint[];
}

interface Row {
  readonly baseline_id: string;
  readonly definition: string;
  readonly inputs: Record<string, string>;
  readonly view: unknown;
  readonly track: TrackPoint[];
}

/** Assessments by baseline and day, and what has changed among their inputs. */
@Injectable()
export class AssessmentsRepository {
  private readonly pg: PgPool;
  constructor(pg: PgPool) {
    this.pg = pg;
  }

  /** The state of all inputs. */
  async inputs(): Promise<InputState> {
    const { rows } = await this.pg.pool.query<{ key: string; n: string }>(
      "SELECT key, sum(n)::text AS n FROM input_change GROUP BY key",
    );
    return new Map(rows.map(({ key, n }) => [key, n]));
  }

  /** What is stored of reports for a day, by baseline, whether it still counts or not. */
  async of(reports: readonly string[], asOf: string): Promise<Map<string, KeptAssessment>> {
    const { rows } = await this.pg.pool.query<Row>(
      `SELECT baseline_id, definition, inputs, view, track FROM assessment
        WHERE report_slug = ANY($1) AND as_of = $2`,
      [reports, asOf],
    );
    return new Map(
      rows.map(({ baseline_id, definition, inputs, view, track }) => [
        baseline_id,
        // Written by `put` alone, and parsed by the contract before it leaves: not a second time here.
        { baselineId: baseline_id, definition, inputs, view: view as AssessmentView, track },
      ]),
    );
  }

  /** Stores assessments in place of those of the same baselines and day, all in one statement. */
  async put(report: string, asOf: string, kept: readonly KeptAssessment[]): Promise<void> {
    if (kept.length === 0) return;
    await this.pg.pool.query(
      `INSERT INTO assessment (report_slug, as_of, baseline_id, definition, inputs, view, track)
       SELECT $1, $2, k."baselineId", k.definition, k.inputs, k.view, k.track
         FROM jsonb_to_recordset($3::jsonb)
           AS k("baselineId" text, definition text, inputs jsonb, view jsonb, track jsonb)
       ON CONFLICT (report_slug, as_of, baseline_id) DO UPDATE SET definition = excluded.definition,
         inputs = excluded.inputs, view = excluded.view, track = excluded.track, computed_at = now()`,
      [report, asOf, JSON.stringify(kept)],
    );
  }

  /** Deletes what is stored of days before one. */
  async forgetBefore(day: string): Promise<void> {
    await this.pg.pool.query("DELETE FROM assessment WHERE as_of < $1", [day]);
  }

  /** Deletes all: after an update of the product the rules may be others. */
  async forgetAll(): Promise<void> {
    await this.pg.pool.query("DELETE FROM assessment");
  }

  /** Folds the changes of each key into one line; their sums stay. */
  async foldChanges(): Promise<void> {
    await this.pg.pool.query(
      `WITH many AS (SELECT key FROM input_change GROUP BY key HAVING count(*) > 1),
         gone AS (DELETE FROM input_change c USING many WHERE c.key = many.key RETURNING c.key, c.n)
       INSERT INTO input_change (key, n) SELECT key, sum(n) FROM gone GROUP BY key`,
    );
  }
}
