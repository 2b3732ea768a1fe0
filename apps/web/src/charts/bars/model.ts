export interface BarsModel {
  /** Periods in order. */
  periods: readonly string[];
  series: readonly { key: string; label: string; values: readonly (number | null)[] }[];
  /** Indices of periods that are not over or still filling up. */
  incomplete: readonly number[];
}

/**
 * The largest series by their sum, the rest folded into one where there are more than `keep`; only sums may be folded,
 * so `foldable` is false for medians.
 */
export function foldSeries(model: BarsModel, keep: number, others: string, foldable: boolean): BarsModel {
  if (model.series.length <= keep) return model;
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const ranked = [...model.series].sort((a, b) => sum(b.values) - sum(a.values));
  const kept = ranked.slice(0, keep);
  if (!foldable) return { ...model, series: kept };
  const rest = ranked.slice(keep);
  const values = model.periods.map((_, index) => {
    const parts = rest.map((series) => series.values[index] ?? null).filter((value) => value !== null);
    return parts.length === 0 ? null : parts.reduce((total, value) => total + value, 0);
  });
  return { ...model, series: [...kept, { key: "others", label: others, values }] };
}
