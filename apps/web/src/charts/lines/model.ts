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
