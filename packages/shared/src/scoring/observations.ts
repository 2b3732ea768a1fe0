import { addDays } from "../primitives/day.ts";
import { periodFromDates } from "../primitives/period.ts";
import type { IsoDate, Period } from "../primitives/period.ts";
import type { ScoredBaseline, ScoredObservation } from "./types.ts";

/** An observation with its place in time. */
export interface Placed<O extends ScoredObservation> {
  readonly observation: O;
  readonly period: Period;
}

/**
 * What was known on a day: of each period the newest value known by then, of periods that were over by then, in order
 * of time. An actual is preferred to an estimate that became known on the same day.
 */
export function latestVintages<O extends ScoredObservation>(observations: readonly O[], asOf: IsoDate): O[] {
  const newest = new Map<string, O>();
  for (const observation of observations) {
    if (observation.knownAt > asOf || observation.end > asOf) continue;
    const key = `${observation.start}/${observation.end}`;
    const held = newest.get(key);
    if (held === undefined || supersedes(observation, held)) newest.set(key, observation);
  }
  return [...newest.values()].sort((a, b) => order(a.end, b.end) || order(a.start, b.start));
}

function supersedes(candidate: ScoredObservation, held: ScoredObservation): boolean {
  if (candidate.knownAt !== held.knownAt) return candidate.knownAt > held.knownAt;
  return candidate.kind === "actual" || held.kind === "estimate";
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Puts observations on the axis. */
export function place<O extends ScoredObservation>(observations: readonly O[]): Placed<O>[] {
  return observations.map((observation) => ({
    observation,
    period: periodFromDates(observation.start, observation.end),
  }));
}

/** How many days before a stated day its last known value may lie: long holidays close exchanges for over a week. */
const MAX_DAYS_BEFORE = 10;

/**
 * The observation that speaks of a stated period. Flows: one of the same length whose centre lies within a third of
 * that length (a fiscal quarter that ends a month after the calendar's, a fiscal year that ends in January), the nearest
 * one. Stocks and ratios: the last value inside the period; for a day the last within ten days before it; else the
 * shortest period that contains it.
 */
export function observationOf<O extends ScoredObservation>(
  placed: readonly Placed<O>[],
  period: Period,
  measure: ScoredBaseline["measure"],
): Placed<O> | null {
  const exact = placed.find((each) => each.period.start === period.start && each.period.end === period.end);
  if (exact !== undefined) return exact;
  if (measure === "flow" && period.months !== null) return nearestFlow(placed, period, period.months);
  const from = period.kind === "day" ? addDays(period.start, -MAX_DAYS_BEFORE) : period.start;
  const inside = placed.findLast((each) => each.period.start >= from && each.period.end <= period.end);
  if (inside !== undefined) return inside;
  const around = placed.filter((each) => each.period.start <= period.start && each.period.end >= period.end);
  return best(around, (each) => lengthOf(each.period));
}

function nearestFlow<O extends ScoredObservation>(
  placed: readonly Placed<O>[],
  period: Period,
  months: number,
) {
  // A month in years is 1/12, so a third of the length is months/36; the day or two of 13-week quarters on top.
  const reach = months / 36 + 0.01;
  const distance = (each: Placed<O>) => Math.abs(each.period.position - period.position);
  const near = placed.filter((each) => each.period.months === months && distance(each) <= reach);
  return best(near, distance);
}

function best<T>(items: readonly T[], cost: (item: T) => number): T | null {
  let found: T | null = null;
  for (const item of items) if (found === null || cost(item) < cost(found)) found = item;
  return found;
}

function lengthOf(period: Period): number {
  return Date.parse(period.end) - Date.parse(period.start);
}
