import type pg from "pg";
import type { ReportBundle } from "./report-check.ts";

async function insert(
  client: pg.PoolClient,
  table: string,
  columns: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  await client.query(
    `INSERT INTO ${table} (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Writes a report with its baselines and indicators in place of what the store had of it. */
export async function writeReport(
  client: pg.PoolClient,
  { report: { entry: report }, baselines, indicators }: ReportBundle,
  contentHash: string,
  imported: boolean,
): Promise<void> {
  await client.query(
    `INSERT INTO report (slug, title_en, title_ko, publisher, published_on, language, sector_en, sector_ko, band_percent, content_hash,
       imported)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (slug) DO UPDATE SET title_en = excluded.title_en, title_ko = excluded.title_ko,
       publisher = excluded.publisher, published_on = excluded.published_on, language = excluded.language,
       sector_en = excluded.sector_en, sector_ko = excluded.sector_ko, band_percent = excluded.band_percent,
       content_hash = excluded.content_hash, imported = excluded.imported, loaded_at = now()`,
    [
      report.slug,
      report.title.en,
      report.title.ko,
      report.publisher,
      report.publishedOn,
      report.language,
      report.sector.en,
      report.sector.ko,
      report.bandPercent,
      contentHash,
      imported,
    ],
  );
  await client.query("DELETE FROM baseline WHERE report_slug = $1", [report.slug]);
  await client.query("DELETE FROM lost_figure WHERE report_slug = $1", [report.slug]);
  const idOf = (key: string): string => `${report.slug}/${key}`;
  await insert(
    client,
    "lost_figure",
    "report_slug, figure, part, subject_en, subject_ko, publisher, unit, note_en, note_ko, baselines",
    report.lostFigures.map((figure) => ({
      report_slug: report.slug,
      figure: figure.figure,
      part: figure.part,
      subject_en: figure.subject.en,
      subject_ko: figure.subject.ko,
      publisher: figure.publisher,
      unit: figure.unit,
      note_en: figure.note.en,
      note_ko: figure.note.ko,
      baselines: figure.baselines,
    })),
  );
  await insert(
    client,
    "baseline",
    `id, report_slug, position, kind, label_en, label_ko, definition_en, definition_ko, segment_slug, company_slug,
     publisher, part, figure, heading, unit, measure, growth_rate, growth_basis, growth_from, growth_to,
     growth_qualifier, growth_printed, relations, note_en, note_ko`,
    baselines.map(({ entry }, position) => ({
      id: idOf(entry.key),
      report_slug: report.slug,
      position,
      kind: entry.kind,
      label_en: entry.label.en,
      label_ko: entry.label.ko,
      definition_en: entry.definition?.en ?? null,
      definition_ko: entry.definition?.ko ?? null,
      segment_slug: entry.segment,
      company_slug: entry.company,
      publisher: entry.publisher,
      part: entry.locator.part,
      figure: entry.locator.figure ?? null,
      heading: entry.locator.heading ?? null,
      unit: entry.unit,
      measure: entry.measure,
      growth_rate: entry.growth?.ratePercent ?? null,
      growth_basis: entry.growth?.basis ?? null,
      growth_from: entry.growth?.from ?? null,
      growth_to: entry.growth?.to ?? null,
      growth_qualifier: entry.growth?.qualifier ?? null,
      growth_printed: entry.growth?.printed ?? null,
      relations: entry.relations,
      note_en: entry.note?.en ?? null,
      note_ko: entry.note?.ko ?? null,
    })),
  );
  await insert(
    client,
    "baseline_point",
    "baseline_id, position, period, value, qualifier, printed",
    baselines.flatMap(({ entry }) =>
      entry.points.map((point, position) => ({ baseline_id: idOf(entry.key), position, ...point })),
    ),
  );
  await insert(
    client,
    "baseline_counterparty",
    "baseline_id, company_slug",
    baselines.flatMap(({ entry }) =>
      [...new Set(entry.counterparties)].map((slug) => ({
        baseline_id: idOf(entry.key),
        company_slug: slug,
      })),
    ),
  );
  await insert(
    client,
    "indicator",
    "baseline_id, method, definition, compare, rationale_en, rationale_ko, coverage_en, coverage_ko, cross_checks",
    indicators.map(({ entry }) => {
      const measured = entry.method === "not-measurable" ? null : entry;
      return {
        baseline_id: idOf(entry.baseline),
        method: entry.method,
        definition: measured?.measure ?? null,
        compare: measured?.compare ?? null,
        rationale_en: entry.rationale.en,
        rationale_ko: entry.rationale.ko,
        coverage_en: measured?.coverage?.en ?? null,
        coverage_ko: measured?.coverage?.ko ?? null,
        cross_checks: measured?.crossChecks ?? [],
      };
    }),
  );
}
