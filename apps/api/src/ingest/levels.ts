import { daysBetween } from "@sector-tracker/shared";

/** A value of a series on its day, with the stored value nearest to it. */
export interface LevelPoint<T> {
  readonly item: T;
  readonly date: string;
  readonly value: number;
  readonly stored: number | null;
}

/** A point that is not on the level of its series, and why. */
export interface OffLevel<T> {
  readonly point: LevelPoint<T>;
  readonly message: string;
}

/** Neighbours further apart than this say nothing of each other. */
const NEIGHBOURS_DAYS = 45;
/** A step of at least eight times, as a power of ten: only from there on is anything a jump. */
const BIG_STEP = 0.9;
/** Share of the points that makes a level the right one where nothing is stored. */
const CLEAR_MAJORITY = 0.8;

/**
 * Which power of ten, of 1 to 3 either way, a ratio stands at; 0 for none. A factor of ten is told narrowly (8 to
 * 12.5), since a price may fall by four fifths in a day; a hundred and a thousand widely (63 to 158, 630 to 1580),
 * so that yen and won taken for dollars are told too.
 */
export function powerOfTen(ratio: number): number {
  const exact = Math.log10(ratio);
  const power = Math.round(exact);
  const off = Math.abs(exact - power);
  const size = Math.abs(power);
  return (size === 1 && off <= 0.097) || (size >= 2 && size <= 3 && off <= 0.2) ? power : 0;
}

/** Points that a jump sets off from the level which is right. Points must be in the order of their days. */
export function levelsOf<T>(
  points: readonly LevelPoint<T>[],
  jump: (ratio: number) => number,
): OffLevel<T>[] {
  return stretches(points).flatMap((stretch) => offLevel(stretch, jump));
}

/** Runs of points close enough in time to be neighbours. */
function stretches<T>(points: readonly LevelPoint<T>[]): LevelPoint<T>[][] {
  const found: LevelPoint<T>[][] = [];
  for (const point of points) {
    const stretch = found.at(-1);
    const before = stretch?.at(-1);
    if (
      stretch === undefined ||
      before === undefined ||
      daysBetween(before.date, point.date) > NEIGHBOURS_DAYS
    )
      found.push([point]);
    else stretch.push(point);
  }
  return found;
}

/** The level of each point against the first one's, in powers of ten. */
function levelsAlong<T>(stretch: readonly LevelPoint<T>[], jump: (ratio: number) => number): number[] {
  /** Where the series stood last on each level. */
  const stood = new Map<number, number>();
  let level = 0;
  return stretch.map((point, index) => {
    const before = stretch[index - 1];
    if (before !== undefined) {
      const step = point.value / before.value;
      // A way back is told by where it leads: it need not be as round as the way there.
      const back = Math.abs(Math.log10(step)) < BIG_STEP ? undefined : backTo(stood, level, point.value);
      level = back ?? level + jump(step);
    }
    stood.set(level, point.value);
    return level;
  });
}

/** The other level on which the series stood near the value, if there is one. */
function backTo(stood: ReadonlyMap<number, number>, level: number, value: number): number | undefined {
  return [...stood].find(
    ([other, last]) => other !== level && Math.abs(Math.log10(value / last)) < BIG_STEP / 2,
  )?.[0];
}

function offLevel<T>(stretch: readonly LevelPoint<T>[], jump: (ratio: number) => number): OffLevel<T>[] {
  const levels = levelsAlong(stretch, jump);
  const anchored = new Map<number, number>();
  stretch.forEach((point, index) => {
    if (point.stored === null) return;
    const right = (levels[index] ?? 0) - jump(point.value / point.stored);
    anchored.set(right, (anchored.get(right) ?? 0) + 1);
  });
  const right = most(anchored) ?? clearMajority(levels);
  return stretch.flatMap((point, index) => {
    const off = (levels[index] ?? 0) - (right ?? Number.NaN);
    if (off === 0) return [];
    return [{ point, message: messageOf(stretch, levels, index, off) }];
  });
}

function most(counts: ReadonlyMap<number, number>): number | null {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function clearMajority(levels: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  const best = most(counts);
  return best !== null && (counts.get(best) ?? 0) >= levels.length * CLEAR_MAJORITY ? best : null;
}

function messageOf<T>(
  stretch: readonly LevelPoint<T>[],
  levels: readonly number[],
  index: number,
  off: number,
): string {
  const point = stretch[index];
  if (point === undefined) return "";
  if (Number.isNaN(off)) {
    const at = levels.findIndex((level, place) => place > 0 && level !== levels[place - 1]);
    const [a, b] = [stretch[at - 1], stretch[at]];
    return (
      `the series jumps from ${text(a?.value)} on ${a?.date ?? ""} to ${text(b?.value)} on ${b?.date ?? ""} with no ` +
      "corporate action, and neither the store nor most rows say which level is right"
    );
  }
  const times = `${String(10 ** Math.abs(off))} times ${off > 0 ? "above" : "below"}`;
  return point.stored === null
    ? `${text(point.value)} is ${times} its neighbours, with no corporate action between`
    : `${text(point.value)} is ${times} the stored ${text(point.stored)}, with no corporate action between`;
}

function text(value: number | undefined): string {
  return value === undefined ? "" : String(Number(value.toPrecision(10)));
}
