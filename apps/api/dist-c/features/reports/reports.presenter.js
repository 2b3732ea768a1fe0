import { countStatuses, latestVintages, samplePath, scorePublisher, } from "@sector-tracker/shared";
import { baselineView } from "../baselines/baseline.presenter.js";
import { publisherOf } from "../baselines/baselines.service.js";
/** A report as the contract gives it. */
export function reportView(report, lost) {
    const { row } = report;
    const kinds = {};
    for (const { entry } of report.baselines)
        kinds[entry.kind] = (kinds[entry.kind] ?? 0) + 1;
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
        loadedAt: row.loaded_at,
    };
}
/** Values of one small track at most: more cannot be seen. */
const TRACK_POINTS = 24;
/** Every forecast, and every other baseline that an indicator measures, each with a small track. */
export function scoreboard(report, assessed, asOf) {
    const rows = assessed.filter(({ baseline }) => baseline.entry.kind === "forecast" || baseline.indicator?.measure != null);
    return {
        report: report.slug,
        asOf,
        bandPercent: report.bandPercent,
        statuses: countStatuses(rows.map(({ assessment }) => assessment.status)),
        rows: rows.map(baselineView),
        tracks: Object.fromEntries(rows.map((row) => [row.baseline.id, trackOf(row, report.bandPercent, asOf)])),
    };
}
function trackOf(row, bandPercent, asOf) {
    const path = row.path === null ? [] : samplePath(row.path, bandPercent);
    const observations = latestVintages(row.observations, asOf).filter((each) => each.unit === row.baseline.entry.unit);
    return {
        path: thinned(path).map((point) => ({ at: point.at, value: point.expected })),
        observations: thinned(observations).map((each) => ({ at: each.at, value: each.value * row.scale })),
    };
}
/** Evenly chosen, first and last kept. */
function thinned(items) {
    if (items.length <= TRACK_POINTS)
        return [...items];
    const step = (items.length - 1) / (TRACK_POINTS - 1);
    return Array.from({ length: TRACK_POINTS }, (_, index) => items[Math.round(index * step)]).flatMap((item) => item ?? []);
}
/** Houses with the score of their forecasts; the most scored first. Statuses are those of the forecasts. */
export function publisherViews(assessed) {
    const groups = new Map();
    for (const each of assessed) {
        const name = publisherOf(each.baseline);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [each]);
        else
            group.push(each);
    }
    const views = [...groups].map(([name, group]) => {
        const forecasts = group.filter(({ baseline }) => baseline.entry.kind === "forecast");
        return {
            name,
            baselines: group.length,
            forecasts: forecasts.length,
            ...scorePublisher(forecasts.map(({ assessment }) => assessment)),
            statuses: countStatuses(forecasts.map(({ assessment }) => assessment.status)),
        };
    });
    return views.sort((a, b) => b.n - a.n || b.forecasts - a.forecasts || b.baselines - a.baselines || (a.name < b.name ? -1 : 1));
}
//# sourceMappingURL=reports.presenter.js.map