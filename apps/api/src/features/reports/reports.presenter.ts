import {
  countStatuses,
  latestVintages,
  type LeagueStatement,
  type ReportView,
  samplePath,
  type Scoreboard,
} from "@sector-tracker/shared";
import type { AssessedBaseline } from "../../derive/assessments.service.ts";
import { baselineView } from "../../derive/baseline-view.ts";
import { publisherOf, type TrackedReport } from "../../derive/report-library.service.ts";
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

/** Values of one small track at most: more cannot be seen. */
const TRACK_POINTS = 24;

/** Every forecast, and every other baseline that an indicator measures, each with a small track. */
export function scoreboard(
  report: TrackedReport,
  assessed: readonly AssessedBaseline[],
  asOf: string,
): Scoreboard {
  const rows = assessed.filter(
    ({ baseline }) => baseline.entry.kind === "forecast" || baseline.indicator?.measure != null,
  );
  return {
    report: report.slug,
    asOf,
    bandPercent: report.bandPercent,
    statuses: countStatuses(rows.map(({ assessment }) => assessment.status)),
    rows: rows.map(baselineView),
    tracks: Object.fromEntries(rows.map((row) => [row.baseline.id, trackOf(row, report.bandPercent, asOf)])),
  };
}

function trackOf(row: AssessedBaseline, bandPercent: number, asOf: string): Scoreboard["tracks"][string] {
  const path = row.path === null ? [] : samplePath(row.path, bandPercent);
  const observations = latestVintages(row.observations, asOf).filter(
    (each) => each.unit === row.baseline.entry.unit,
  );
  return {
    path: thinned(path).map((point) => ({ at: point.at, value: point.expected })),
    observations: thinned(observations).map((each) => ({ at: each.at, value: each.value * row.scale })),
  };
}

/** Evenly chosen, first and last kept. */
function thinned<T>(items: readonly T[]): T[] {
  if (items.length <= TRACK_POINTS) return [...items];
  const step = (items.length - 1) / (TRACK_POINTS - 1);
  return Array.from({ length: TRACK_POINTS }, (_, index) => items[Math.round(index * step)]).flatMap(
    (item) => item ?? [],
  );
}

/** The statements as the league of their houses takes them. */
export function leagueStatements(assessed: readonly AssessedBaseline[]): LeagueStatement[] {
  return assessed.map(({ baseline, assessment }) => ({
    publisher: publisherOf(baseline),
    kind: baseline.entry.kind,
    publishedOn: baseline.report.publishedOn,
    assessment,
  }));
}
