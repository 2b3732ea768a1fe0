import type { HistoryEntry, Status } from "@sector-tracker/shared/contract";

/** A stretch of days over which one assessment held, in the units of the drawing's box. */
export interface HistoryStep {
  x: number;
  /** Where the next assessment begins, or the box's end. */
  toX: number;
  /** Null where nothing was scored. */
  y: number | null;
  status: Status;
}

export interface HistoryModel {
  steps: HistoryStep[];
  /** Edges of the band around the path; null where deviations are in points. */
  band: { top: number; bottom: number } | null;
  zeroY: number;
  /** The deviations at the upper and lower edge of the box. */
  top: number;
  bottom: number;
  /** Years that begin inside the box. */
  years: { x: number; year: string }[];
}

const PAD = 10;

function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/**
 * The deviation from the path as a line of steps from the report's day to today: an assessment holds until something
 * else becomes known. The band is part of the picture, so that leaving it is seen. Null without entries.
 */
export function historyModel(
  entries: readonly HistoryEntry[],
  today: string,
  bandPercent: number,
  width: number,
  height: number,
): HistoryModel | null {
  const first = entries[0];
  if (first === undefined) return null;
  const from = time(first.on);
  const to = Math.max(time(today), from + 86_400_000);
  const x = (day: string) => ((Math.min(time(day), to) - from) / (to - from)) * width;
  const inPercent = entries.every(({ deviationUnit }) => deviationUnit !== "points");
  const values = entries.flatMap(({ deviation }) => deviation ?? []);
  const edge = inPercent ? bandPercent : 0;
  const top = Math.max(edge * 1.6, ...values, 1);
  const bottom = Math.min(-edge * 1.6, ...values, -1);
  const y = (value: number) => PAD + ((top - value) / (top - bottom)) * (height - 2 * PAD);
  const steps = entries.map((entry, index) => ({
    x: x(entry.on),
    toX: x(entries[index + 1]?.on ?? today),
    y: entry.deviation === null ? null : y(entry.deviation),
    status: entry.status,
  }));
  const years: HistoryModel["years"] = [];
  for (let year = Number(first.on.slice(0, 4)) + 1; year <= Number(today.slice(0, 4)); year += 1) {
    years.push({ x: x(`${String(year)}-01-01`), year: String(year) });
  }
  return {
    steps,
    band: inPercent ? { top: y(bandPercent), bottom: y(-bandPercent) } : null,
    zeroY: y(0),
    top,
    bottom,
    years,
  };
}
