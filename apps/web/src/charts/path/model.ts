import type { ComparisonView } from "@sector-tracker/shared/contract";

export interface PathModel {
  expected: { at: string; value: number; stated: boolean; period: string }[];
  band: { at: string; lower: number; upper: number }[];
  actual: { at: string; value: number; period: string; publisher: string | null }[];
  spread: { name: string; points: { at: string; value: number; forecast: boolean }[] }[];
  /** Days from which the axis runs, a little wider than the data. */
  from: string;
  to: string;
  /** A log scale reads better: all values positive and more than an order of magnitude apart. */
  suggestsLog: boolean;
}

const DAY = 86_400_000;

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A value stated for one period only becomes a short level line through it, so that it is seen as what was expected. */
function widened(path: ComparisonView["path"]): ComparisonView["path"] {
  const [only] = path;
  if (only === undefined || path.length > 1) return path;
  const time = Date.parse(`${only.at}T00:00:00Z`);
  return [
    { ...only, at: iso(time - 90 * DAY), stated: false },
    only,
    { ...only, at: iso(time + 90 * DAY), stated: false },
  ];
}

/** What is drawn of a comparison: the path, its band, the observations in force, other houses; null with nothing. */
export function pathModel(comparison: ComparisonView): PathModel | null {
  const path = widened(comparison.path);
  const expected = path.map(({ at, expected: value, stated, period }) => ({ at, value, stated, period }));
  const band = path.map(({ at, lower, upper }) => ({ at, lower, upper }));
  const actual = comparison.observations
    .filter((observation) => observation.latest)
    .map(({ at, value, period, publisher }) => ({ at, value, period, publisher }))
    .sort((a, b) => a.at.localeCompare(b.at));
  const spread = comparison.spread.map((house) => ({
    name: house.publisher,
    points: house.points
      .map(({ at, value, kind }) => ({ at, value, forecast: kind === "forecast" }))
      .sort((a, b) => a.at.localeCompare(b.at)),
  }));
  const days = [...expected, ...actual].map((point) => Date.parse(`${point.at}T00:00:00Z`));
  if (days.length === 0) return null;
  const last = Math.max(...days);
  const margin = Math.max((Math.max(...days) - Math.min(...days)) * 0.04, 120 * DAY);
  // Today is part of the picture unless it lies so far behind the data that it would squeeze them.
  const today = Date.parse(`${comparison.today}T00:00:00Z`);
  const reachesToday = today - last < Math.max(last - Math.min(...days), 365 * DAY);
  const values = [...expected, ...actual].map((point) => point.value);
  const low = Math.min(...values);
  return {
    expected,
    band,
    actual,
    spread,
    from: iso(Math.min(...days) - margin),
    to: iso(reachesToday ? Math.max(last + margin, today + 60 * DAY) : last + margin),
    suggestsLog: low > 0 && Math.max(...values) / low > 20,
  };
}
