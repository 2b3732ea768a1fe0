import { parsePeriod } from "../primitives/period.ts";
import type { IsoDate, Period } from "../primitives/period.ts";
import type { Path, PathNode, Refusal, ScoredBaseline, ScoringReason } from "./types.ts";

export type BuiltPath = { readonly ok: true; readonly path: Path } | Refusal;

/**
 * The path that a baseline promises.
 * Two or more dated values: through all of them, `V(t) = V0·(V1/V0)^((t−t0)/(t1−t0))` between neighbours, or straight
 * lines for shares and percentages. One dated value with a rate: forward from a start to the rate's end,
 * `V(t) = V0·(1+g)^(t−t0)`, or back-cast from a horizon to the rate's start (the report's year where it gives none),
 * `V(t) = V1·(1+g)^(t−t1)`. One dated value alone: a path of one node, which can be met or missed but not followed.
 */
export function buildPath(baseline: ScoredBaseline, reportDate: IsoDate): BuiltPath {
  if (baseline.kind === "event") return refuse("event");
  if (baseline.points.length === 0) return refuse("no-points");
  const dated = nodesOf(baseline, reportDate);
  dated.sort((a, b) => a.period.position - b.period.position);
  if (dated.some((node, at) => at > 0 && node.period.position === dated[at - 1]?.period.position)) {
    return refuse("contradicts-itself");
  }
  const [first] = dated;
  if (first === undefined) return refuse("no-period");
  if (opposesRate(dated, baseline)) return refuse("contradicts-itself");
  const straight = baseline.unit === "percent" || baseline.measure === "ratio";
  // A record of facts may hold losses: it is held against its own values only, so the line between them may be straight.
  const losses = baseline.kind !== "forecast" && dated.some((node) => node.value <= 0);
  const shape = straight || losses ? "linear" : "log";
  if (dated.length > 1 || baseline.growth === null) return finish(dated, shape, baseline.unit);
  const cast = castByRate(first, baseline, reportDate);
  if (!Array.isArray(cast)) return refuse(cast);
  return finish(cast, shape, baseline.unit);
}

/** The stated values with their times, ranges joined to one. */
function nodesOf(baseline: ScoredBaseline, reportDate: IsoDate): PathNode[] {
  const nodes: PathNode[] = [];
  const { points } = baseline;
  const undated = points.every((point) => point.period === null);
  for (let at = 0; at < points.length; at += 1) {
    const point = points[at];
    const next = points[at + 1];
    if (point === undefined) continue;
    const range = isRange(point, next) ? { low: point.value, high: next.value } : null;
    // A fact without a date is stated of the time of writing; of a promise that cannot be said.
    const written = undated && isStanding(baseline.kind) ? writingOf(baseline, reportDate) : null;
    const period = point.period === null ? written : parsePeriod(point.period);
    const value = range === null ? point.value : (range.low + range.high) / 2;
    const qualifier = range === null ? point.qualifier : "about";
    if (period !== null) nodes.push({ period, value, qualifier, range, stated: true });
    if (range !== null) at += 1;
  }
  return nodes;
}

type Point = ScoredBaseline["points"][number];

/** A report's file carries a printed range as two points of one period, `over` its low and `up-to` its high end. */
function isRange(point: Point, next: Point | undefined): next is Point {
  return (
    next?.period === point.period &&
    point.qualifier === "over" &&
    next.qualifier === "up-to" &&
    point.value < next.value
  );
}

/**
 * The time of writing: a flow is that of the report's year, a stock that of the months before the report, since the
 * rest of its year was not known to it.
 */
function writingOf(baseline: ScoredBaseline, reportDate: IsoDate): Period {
  if (baseline.measure !== "stock") return yearOf(reportDate);
  const before = new Date(`${reportDate.slice(0, 7)}-01T00:00:00Z`);
  before.setUTCDate(0);
  const month = before.toISOString().slice(0, 7);
  const january = `${month.slice(0, 4)}-01`;
  return parsePeriod(month === january ? month : `${january}/${month}`);
}

/** Kinds whose undated value describes the world as the report found it. */
function isStanding(kind: ScoredBaseline["kind"]): boolean {
  return kind === "level" || kind === "share" || kind === "spec" || kind === "deal";
}

/** True where the values fall though the stated rate rises, or the other way round: no telling which was meant. */
function opposesRate(nodes: readonly PathNode[], { growth }: ScoredBaseline): boolean {
  const from = nodes[0]?.value;
  const to = nodes.at(-1)?.value;
  if (growth?.basis !== "cagr" || from === undefined || to === undefined) return false;
  return nodes.length > 1 && (to - from) * growth.ratePercent < 0;
}

function finish(nodes: readonly PathNode[], shape: Path["shape"], unit: string): BuiltPath {
  const [first, ...rest] = nodes;
  if (first === undefined) return refuse("no-points");
  if (!nodes.every((node) => Number.isFinite(node.value))) return refuse("rate-not-applicable");
  const horizon = rest.at(-1) ?? first;
  if (shape === "log" && rest.length > 0 && nodes.some((node) => node.value <= 0))
    return refuse("not-positive");
  const ceiling = horizon.qualifier === "under" || horizon.qualifier === "up-to";
  const falling = ceiling || (horizon.qualifier !== "over" && horizon.value < first.value);
  return { ok: true, path: { shape, unit, nodes: [first, ...rest], horizon, falling } };
}

/** The second node that a rate gives to a single value, or why it gives none. */
function castByRate(
  node: PathNode,
  baseline: ScoredBaseline,
  reportDate: IsoDate,
): PathNode[] | ScoringReason {
  const growth = baseline.growth;
  if (growth === null) return [node];
  // A rate of change of a percentage is ambiguous (points or per cent of it): the value stands alone.
  if (baseline.unit === "percent") return [node];
  const factor = growth.basis === "multiple" ? growth.ratePercent : 1 + growth.ratePercent / 100;
  if (!(factor > 0) || node.value <= 0) return "rate-not-applicable";
  const from = growth.from === null ? null : parsePeriod(growth.from);
  const to = growth.to === null ? null : parsePeriod(growth.to);
  const at = node.period;
  if (growth.basis === "yoy" || growth.basis === "qoq") {
    const before = periodBefore(at, growth.basis === "yoy" ? 12 : 3);
    return before === null ? [node] : [derived(before, node.value / factor), node];
  }
  if (growth.basis === "total" || growth.basis === "multiple") {
    if (from !== null && from.position < at.position) return [derived(from, node.value / factor), node];
    if (to !== null && to.position > at.position) return [node, derived(to, node.value * factor)];
    return [node];
  }
  const grown = (period: Period) =>
    derived(period, node.value * Math.pow(factor, period.position - at.position));
  const start = from ?? (at.start > reportDate ? yearOf(reportDate) : null);
  const nodes = [node];
  if (start !== null && start.position < at.position) nodes.unshift(grown(start));
  if (to !== null && to.position > at.position) nodes.push(grown(to));
  return nodes.length === 1 && at.end < reportDate ? "no-horizon" : nodes;
}

function derived(period: Period, value: number): PathNode {
  return { period, value, qualifier: "exact", range: null, stated: false };
}

function yearOf(day: IsoDate): Period {
  return parsePeriod(day.slice(0, 4));
}

/** The calendar period of the same length that many months earlier; null where the period has no whole months. */
export function periodBefore(period: Period, months: number): Period | null {
  if (period.kind === "year" && months === 12) return parsePeriod(shiftYear(period.text));
  if (months === 12 && period.kind !== "day" && period.kind !== "span" && period.kind !== "years") {
    return parsePeriod(period.text.replaceAll(/\d{4}(?=-)/g, shiftYear));
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period.text);
  if (months !== 3 || quarter === null) return null;
  return quarter[2] === "1"
    ? parsePeriod(`${shiftYear(quarter[1] ?? "")}-Q4`)
    : parsePeriod(`${quarter[1] ?? ""}-Q${Number(quarter[2]) - 1}`);
}

function shiftYear(year: string): string {
  return String(Number(year) - 1).padStart(4, "0");
}

/**
 * The path's value at a place in time (see `yearPosition`), in the path's unit; exactly the stated value at a node,
 * null before the first node and beyond the last.
 */
export function expectedAt(path: Path, position: number): number | null {
  let before: PathNode | null = null;
  for (const node of path.nodes) {
    if (node.period.position === position) return node.value;
    if (node.period.position > position)
      return before === null ? null : between(path.shape, before, node, position);
    before = node;
  }
  return null;
}

function between(shape: Path["shape"], from: PathNode, to: PathNode, position: number): number {
  const part = (position - from.period.position) / (to.period.position - from.period.position);
  return shape === "log"
    ? // All of it in logarithms: the ratio of two extreme values would overflow, as a power and as a factor.
      Math.exp(Math.log(from.value) + part * (Math.log(to.value) - Math.log(from.value)))
    : from.value + (to.value - from.value) * part;
}

/** The band around an expected value: `bandPercent` of its size to either side. */
export function bandAt(
  expected: number,
  bandPercent: number,
): { readonly lower: number; readonly upper: number } {
  const width = (Math.abs(expected) * bandPercent) / 100;
  return { lower: expected - width, upper: expected + width };
}

/**
 * How far reality runs ahead (+) of the path's dates or behind (−), in months: the time at which the path reaches the
 * actual, less the observation's time. Beyond its ends the nearest stretch goes on as it was. Null where the path has
 * one node, is flat there, or the answer lies a century off.
 */
export function monthsAhead(path: Path, position: number, actual: number): number | null {
  const axis = (value: number) => (path.shape === "log" ? Math.log(value) : value);
  if (path.shape === "log" && actual <= 0) return null;
  const goal = axis(actual);
  const stretches = path.nodes.flatMap((to, at) => {
    const from = path.nodes[at - 1];
    return from === undefined ? [] : [{ from, to }];
  });
  const inside = stretches.find(({ from, to }) => {
    const [low, high] = from.value < to.value ? [from.value, to.value] : [to.value, from.value];
    return actual >= low && actual <= high && low < high;
  });
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return null;
  const rising = last.to.value >= first.from.value;
  const beforeStart = rising ? actual < first.from.value : actual > first.from.value;
  const { from, to } = inside ?? (beforeStart ? first : last);
  const slope = (axis(to.value) - axis(from.value)) / (to.period.position - from.period.position);
  if (slope === 0) return null;
  const reached = from.period.position + (goal - axis(from.value)) / slope;
  const months = (reached - position) * 12;
  return Math.abs(months) <= 1200 ? months : null;
}

/** A point of the path for a chart, as the contract carries it. */
export interface SampledPoint {
  readonly period: string;
  readonly at: IsoDate;
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
  readonly stated: boolean;
}

/** The path with its band: every node, and every calendar year between the first and the last. */
export function samplePath(path: Path, bandPercent: number): SampledPoint[] {
  const places = path.nodes.map((node) => ({ period: node.period, stated: node.stated }));
  const first = path.nodes[0].period;
  const last = path.horizon.period;
  for (let year = Math.floor(first.position); year <= Math.floor(last.position); year += 1) {
    const position = year + 0.5;
    if (position <= first.position || position >= last.position) continue;
    if (places.some((place) => place.period.position === position)) continue;
    places.push({ period: parsePeriod(String(year).padStart(4, "0")), stated: false });
  }
  places.sort((a, b) => a.period.position - b.period.position);
  return places.flatMap(({ period, stated }) => {
    const expected = expectedAt(path, period.position);
    if (expected === null) return [];
    return [{ period: period.text, at: period.mid, expected, ...bandAt(expected, bandPercent), stated }];
  });
}

/** Growth per year from one value to another, in per cent: `((to/from)^(1/years) − 1) · 100`. Null where undefined. */
export function annualGrowthPercent(from: number, to: number, years: number): number | null {
  if (!(from > 0) || !(to > 0) || !(years > 0)) return null;
  const rate = (Math.pow(to / from, 1 / years) - 1) * 100;
  return Number.isFinite(rate) ? rate : null;
}

const refusals: Readonly<Record<ScoringReason, Refusal["reason"]>> = {
  event: {
    en: "The statement is an event without a number of its own.",
    ko: "수치가 없는 사건에 대한 서술입니다.",
  },
  "no-points": {
    en: "The report states a rate only, no value to start from or to reach.",
    ko: "보고서가 성장률만 제시하고 시작값이나 목표값은 제시하지 않았습니다.",
  },
  "no-period": {
    en: "The report gives no time for its value.",
    ko: "보고서가 수치의 시점을 밝히지 않았습니다.",
  },
  "no-base": {
    en: "The report does not say from when its rate counts.",
    ko: "보고서가 성장률의 기준 시점을 밝히지 않았습니다.",
  },
  "no-horizon": {
    en: "The report does not say until when its rate holds.",
    ko: "보고서가 성장률이 적용되는 종료 시점을 밝히지 않았습니다.",
  },
  "not-positive": {
    en: "A value on the path is zero or negative, so no rate of growth leads through it.",
    ko: "경로에 0 이하의 값이 있어 성장률로 이을 수 없습니다.",
  },
  "rate-not-applicable": {
    en: "The stated rate cannot be applied to the stated value: one of them is zero or below.",
    ko: "제시된 성장률 또는 값이 0 이하여서 적용할 수 없습니다.",
  },
  "contradicts-itself": {
    en: "The report contradicts itself here: two values for one period, or values that run against its rate.",
    ko: "보고서의 서술이 서로 어긋납니다. 같은 시점에 값이 둘이거나 값의 방향이 성장률과 반대입니다.",
  },
};

/** A refusal with its sentence. */
export function refuse(code: ScoringReason): Refusal {
  return { ok: false, code, reason: refusals[code] };
}
