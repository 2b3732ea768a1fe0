import {
  countStatuses,
  type LeagueStatement,
  type ReportView,
  samplePath,
  type Scoreboard,
} from "@sector-tracker/shared";

import { baselineView } from "../../derive/baseline-view.ts";
import { publisherOf, type TrackedReport } from "../../derive/report-library.service.ts";
import { type Standing, thinned } from "../../derive/standings.service.ts";
import type { LostFigureRow } from "../../store/read/reports.repository.ts";

/** A report as the contract gives it. */
export function reportView(report: TrackedReport, lost: readonly LostFigureRow[]): ReportView {
  const { row } = report;
  const kinds: Record<string, number> = {};
  for (const { entry } of report.baselines) kinds[entry.kind] = (kinds[entry.kind] ?? 0) + 1;
  return {
    slug: report.slug,
    title: { en: row.title_en, ko: row.title_ko },
    publisher: row.publisher,
    publishedOn: report.publishedOn,
    language: row.language,
    sector: { en: row.sector_en, ko: row.sector_ko },
    bandPercent: report.bandPercent,
    baselines: report.baselines.length,
    kinds,
    lostFigures: lost.map((figure) => ({
      figure: figure.figure,
      part: figure.part,
      subject: { en: figure.subject_en, ko: figure.subject_ko },
      publisher: figure.publisher,
      unit: figure.unit,
      baselines: figure.baselines,
      note: { en: figure.note_en, ko: figure.note_ko },
    })),
    imported: row.imported,
    loadedAt: row.loaded_at,
  };
}

/** Every forecast, and every other baseline that an indicator measures, each with a small track. */
export function scoreboard(report: TrackedReport, assessed: readonly Standing[], asOf: string): Scoreboard {
  const rows = assessed.filter(
    ({ baseline }) => baseline.entry.kind === "forecast" || baseline.indicator?.measure != null,
  );
  return {
    report: report.slug,
    asOf,
    bandPercent: report.bandPercent,
    statuses: countStatuses(rows.map(({ assessment }) => assessment.status)),
    rows: rows.map(baselineView),
    tracks: Object.fromEntries(rows.map((row) => [row.baseline.id, trackOf(row, report.bandPercent)])),
  };
}

function trackOf({ path, track }: Standing, bandPercent: number): Scoreboard["tracks"][string] {
  const sampled = path === null ? [] : samplePath(path, bandPercent);
  return {
    path: thinned(sampled).map((point) => ({ at: point.at, value: point.expected })),
    observations: [...track],
  };
}

/** The statements as the league of their houses takes them. */
export function leagueStatements(assessed: readonly Standing[]): LeagueStatement[] {
  return assessed.map(({ baseline, assessment }) => ({
    publisher: publisherOf(baseline),
    kind: baseline.entry.kind,
    publishedOn: baseline.report.publishedOn,
    assessment,
  }));
}
