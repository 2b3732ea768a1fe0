import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";
import { instantText } from "./provenance.ts";

/** A report as read. */
export interface ReportRow {
  readonly slug: string;
  readonly title_en: string;
  readonly title_ko: string;
  readonly publisher: string;
  readonly published_on: string;
  readonly language: string;
  readonly sector_en: string;
  readonly sector_ko: string;
  readonly band_percent: string;
  readonly content_hash: string;
  readonly imported: boolean;
  readonly loaded_at: string;
  /** Grows with every edit of one of its indicators. */
  readonly edits: string;
}

/** A figure of a report whose picture is lost, as read. */
export interface LostFigureRow {
  readonly figure: number;
  readonly part: string;
  readonly subject_en: string;
  readonly subject_ko: string;
  readonly publisher: string | null;
  readonly unit: string | null;
  readonly note_en: string;
  readonly note_ko: string;
  readonly baselines: string[];
}

/** A baseline as read, with its points, counterparties and indicator. */
export interface BaselineRow {
  readonly id: string;
  readonly position: number;
  readonly kind: string;
  readonly label_en: string;
  readonly label_ko: string;
  readonly definition_en: string | null;
  readonly definition_ko: string | null;
  readonly segment_slug: string | null;
  readonly company_slug: string | null;
  readonly publisher: string | null;
  readonly part: string;
  readonly figure: number | null;
  readonly heading: string | null;
  readonly unit: string;
  readonly measure: string;
  readonly growth_rate: string | null;
  readonly growth_basis: string | null;
  readonly growth_from: string | null;
  readonly growth_to: string | null;
  readonly growth_qualifier: string | null;
  readonly growth_printed: string | null;
  readonly relations: unknown;
  readonly note_en: string | null;
  readonly note_ko: string | null;
  readonly points: { period: string | null; value: string; qualifier: string; printed: string }[];
  readonly counterparties: string[];
  readonly method: string | null;
  readonly definition: unknown;
  readonly compare: string | null;
  readonly rationale_en: string | null;
  readonly rationale_ko: string | null;
  readonly coverage_en: string | null;
  readonly coverage_ko: string | null;
  readonly cross_checks: unknown;
  /** IndicatorDefinition that a person put in place of the above; null where nobody did. */
  readonly edit: unknown;
}

/** Reports, their baselines and indicators. */
@Injectable()
export class ReportsReader {
  constructor(private readonly pg: PgPool) {}

  /** All reports, newest first. */
  async reports(): Promise<ReportRow[]> {
    const sql = `SELECT slug, title_en, title_ko, publisher, published_on::text AS published_on, language, sector_en,
        sector_ko, band_percent::text AS band_percent, content_hash, imported, ${instantText("loaded_at")} AS loaded_at,
        (SELECT coalesce(max(id), 0)::text FROM indicator_edit e WHERE e.report_slug = report.slug) AS edits
      FROM report ORDER BY published_on DESC, slug`;
    return (await this.pg.pool.query<ReportRow>(sql)).rows;
  }

  /** A report's lost figures, by number. */
  async lostFigures(report: string): Promise<LostFigureRow[]> {
    const sql = `SELECT figure, part, subject_en, subject_ko, publisher, unit, note_en, note_ko, baselines
      FROM lost_figure WHERE report_slug = $1 ORDER BY figure`;
    return (await this.pg.pool.query<LostFigureRow>(sql, [report])).rows;
  }

  /** A report's baselines in its own order, in one query. */
  async baselines(report: string): Promise<BaselineRow[]> {
    const sql = `SELECT b.id, b.position, b.kind, b.label_en, b.label_ko, b.definition_en, b.definition_ko,
        b.segment_slug, b.company_slug, b.publisher, b.part, b.figure, b.heading, b.unit, b.measure,
        b.growth_rate::text AS growth_rate, b.growth_basis, b.growth_from, b.growth_to, b.growth_qualifier,
        b.growth_printed, b.relations, b.note_en, b.note_ko, coalesce(p.points, '[]') AS points,
        coalesce(x.companies, '{}') AS counterparties, i.method, i.definition, i.compare, i.rationale_en,
        i.rationale_ko, i.coverage_en, i.coverage_ko, i.cross_checks, e.entry AS edit
      FROM baseline b
      LEFT JOIN (SELECT baseline_id, json_agg(json_build_object('period', period, 'value', value::text,
          'qualifier', qualifier, 'printed', printed) ORDER BY position) AS points
        FROM baseline_point GROUP BY 1) p ON p.baseline_id = b.id
      LEFT JOIN (SELECT baseline_id, array_agg(company_slug ORDER BY company_slug) AS companies
        FROM baseline_counterparty GROUP BY 1) x ON x.baseline_id = b.id
      LEFT JOIN indicator i ON i.baseline_id = b.id
      LEFT JOIN (SELECT DISTINCT ON (baseline_id) baseline_id, entry FROM indicator_edit
        WHERE report_slug = $1 ORDER BY baseline_id, version DESC) e ON e.baseline_id = b.id
      WHERE b.report_slug = $1 ORDER BY b.position, b.id`;
    return (await this.pg.pool.query<BaselineRow>(sql, [report])).rows;
  }
}
