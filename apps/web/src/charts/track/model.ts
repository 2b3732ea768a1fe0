/** A place on the small track, in the units of its box. */
export interface TrackModel {
  expected: string;
  band: string;
  actual: string;
  dots: { x: number; y: number }[];
  todayX: number | null;
  /** The values at the lower and upper edge. */
  low: number;
  high: number;
  width: number;
  height: number;
}

interface Point {
  at: string;
  value: number;
}

const PAD = 4;

function time(at: string): number {
  return Date.parse(`${at}T00:00:00Z`);
}

/**
 * The path, its band and the observations scaled into a box; null where there is nothing to draw. Time runs over the
 * path and the observations, so that an observation after the horizon is still seen; or over the days given, where
 * several drawings share one axis.
 */
export function trackModel(
  path: readonly Point[],
  observations: readonly Point[],
  bandPercent: number,
  today: string,
  width: number,
  height: number,
  days?: { readonly from: string; readonly to: string },
): TrackModel | null {
  const points = [...path, ...observations];
  if (points.length === 0) return null;
  const [only] = path.length === 1 ? path : [];
  const times = points.map((point) => time(point.at));
  const from = days === undefined ? Math.min(...times) : time(days.from);
  const to = days === undefined ? Math.max(...times) : time(days.to);
  const share = bandPercent / 100;
  const values = [
    ...path.flatMap((point) => [point.value * (1 - share), point.value * (1 + share)]),
    ...observations.map((o) => o.value),
  ];
  // Around a single value its band would fill the whole box, so as much room again is left above and below.
  const room = only === undefined ? 0 : Math.abs(only.value) * share * 2;
  const low = Math.min(...values) - room;
  const high = Math.max(...values) + room;
  const spanX = to - from;
  const spanY = high - low;
  const x = (at: number) => (spanX === 0 ? width / 2 : PAD + ((at - from) / spanX) * (width - 2 * PAD));
  const y = (value: number) =>
    spanY === 0 ? height / 2 : height - PAD - ((value - low) / spanY) * (height - 2 * PAD);
  const at = (px: number, py: number) => `${px.toFixed(1)},${py.toFixed(1)}`;
  const line = (list: readonly Point[], factor = 1) =>
    list.map((point) => at(x(time(point.at)), y(point.value * factor)));
  // A value stated for one period only is a level across the box: one dot alone would not say what was expected.
  const edge = (factor: number) =>
    only === undefined ? line(path, factor) : [PAD, width - PAD].map((px) => at(px, y(only.value * factor)));
  const todayTime = time(today);
  return {
    expected: edge(1).join(" "),
    band: [...edge(1 + share), ...edge(1 - share).reverse()].join(" "),
    actual: line(observations).join(" "),
    dots: observations.map((point) => ({ x: x(time(point.at)), y: y(point.value) })),
    todayX: todayTime >= from && todayTime <= to ? x(todayTime) : null,
    low,
    high,
    width,
    height,
  };
}
