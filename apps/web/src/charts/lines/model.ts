export interface LinesModel {
  dates: readonly string[];
  series: readonly { key: string; label: string; values: readonly (number | null)[] }[];
}

/** The last value of a series with its day; null for a series of gaps. */
export function lastValue(
  dates: readonly string[],
  values: readonly (number | null)[],
): { date: string; value: number } | null {
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const value = values[index];
    const date = dates[index];
    if (value !== null && value !== undefined && date !== undefined) return { date, value };
  }
  return null;
}

/** True when any series has a value. */
export function hasValues(model: LinesModel): boolean {
  return model.series.some((series) => series.values.some((value) => value !== null));
}

/** The series that are switched on, over the span that is shown; the model itself where that is all of it. */
export function within(
  model: LinesModel,
  hidden: ReadonlySet<string>,
  span: { from: number; to: number } | null,
): LinesModel {
  if (hidden.size === 0 && span === null) return model;
  const cut = <T>(list: readonly T[]) => (span === null ? list : list.slice(span.from, span.to + 1));
  return {
    dates: cut(model.dates),
    series: model.series
      .filter((series) => !hidden.has(series.key))
      .map((series) => ({ ...series, values: cut(series.values) })),
  };
}
