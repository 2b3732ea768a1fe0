import { daysBetween, type IngestRecord, type RejectedRow } from "@sector-tracker/shared";
import { rejection } from "./gates.ts";
import { levelsOf, type LevelPoint, powerOfTen } from "./levels.ts";

type Price = Extract<IngestRecord, { type: "price" }>;
type Fx = Extract<IngestRecord, { type: "fx" }>;

/** A stored value further off than this says nothing of a row. */
const STORED_WITHIN_DAYS = 10;

/** A split as far as it explains a jump. */
export interface SeriesSplit {
  readonly exDate: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** A stored value of the same series. */
export interface StoredPoint {
  readonly date: string;
  readonly value: string;
  /** Day up to which splits are worked in; for as-traded prices the day itself. */
  readonly basisAsOf: string;
}

/** What is known of a series besides the document. */
export interface SeriesKnowledge {
  readonly splits: readonly SeriesSplit[];
  /** In the order of their days. */
  readonly stored: readonly StoredPoint[];
}

/** Records of one series, in the order of their days. */
export interface Series {
  readonly key: string;
  readonly records: readonly (Price | Fx)[];
}

/** A document's prices by listing and basis and its daily rates by currency, each in the order of their days. */
export function seriesOf(records: readonly IngestRecord[]): Series[] {
  const groups = new Map<string, (Price | Fx)[]>();
  for (const record of records) {
    if (record.type !== "price" && !(record.type === "fx" && record.kind === "day")) continue;
    const key =
      record.type === "price" ? `${JSON.stringify(record.company)} ${record.basis}` : record.currency;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups].map(([key, group]) => ({
    key,
    records: group.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)),
  }));
}

/**
 * Values that stand ten, a hundred or a thousand times above or below their neighbours with no corporate action
 * between, such as pence among pounds or won among dollars. The stored neighbours say which level is right; where
 * there are none, the level of four fifths of the rows; where neither says so, all rows of the series are held.
 * In a series adjusted for splits, rows that stand off by just a split's ratio have not been adjusted.
 */
export function checkSeries(series: Series, known: SeriesKnowledge): Map<IngestRecord, RejectedRow> {
  const held = new Map<IngestRecord, RejectedRow>();
  const first = series.records[0];
  if (first === undefined) return held;
  const splits = first.type === "price" ? known.splits : [];
  const points = series.records.map((record): LevelPoint<Price | Fx> => {
    const value = valueOf(record, splits);
    return { item: record, date: dayOf(record), value, stored: nearest(record, value, splits, known.stored) };
  });
  const rule = first.type === "price" ? "price-jump" : "rate-jump";
  for (const { point, message } of levelsOf(points, powerOfTen)) {
    held.set(point.item, rejection(point.item, rule, message));
  }
  if (first.type === "price" && first.basis !== "as-traded") {
    for (const { record, message } of halfApplied(series.records as readonly Price[], splits)) {
      if (!held.has(record)) held.set(record, rejection(record, "split-half-applied", message));
    }
  }
  return held;
}

/** As-traded prices on the terms of today, so that a split is no jump; others as they are. */
function valueOf(record: Price | Fx, splits: readonly SeriesSplit[]): number {
  if (record.type === "fx") return Number(record.rate);
  return record.basis === "as-traded"
    ? Number(record.close) / factor(splits, record.date, "9999-12-31")
    : Number(record.close);
}

/** The stored value nearest in time, on the terms of the record. */
function nearest(
  record: Price | Fx,
  value: number,
  splits: readonly SeriesSplit[],
  stored: readonly StoredPoint[],
): number | null {
  const day = dayOf(record);
  const after = firstFrom(stored, day);
  const best = [stored[after - 1], stored[after]]
    .filter((point) => point !== undefined)
    .filter((point) => Math.abs(daysBetween(point.date, day)) <= STORED_WITHIN_DAYS)
    .sort((a, b) => Math.abs(daysBetween(a.date, day)) - Math.abs(daysBetween(b.date, day)))[0];
  if (best === undefined || !(value > 0)) return null;
  if (record.type === "fx") return Number(best.value);
  const upTo = record.basis === "as-traded" ? "9999-12-31" : record.basisAsOf;
  const from = record.basis === "as-traded" ? best.date : best.basisAsOf;
  return from <= upTo
    ? Number(best.value) / factor(splits, from, upTo)
    : Number(best.value) * factor(splits, upTo, from);
}

/** Index of the first stored point on or after the day; the points are in the order of their days. */
function firstFrom(stored: readonly StoredPoint[], day: string): number {
  let low = 0;
  let high = stored.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stored[middle]?.date ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** New shares per old one over the splits after `from` up to `to`. */
function factor(splits: readonly SeriesSplit[], from: string, to: string): number {
  return splits
    .filter(({ exDate }) => exDate > from && exDate <= to)
    .reduce((product, split) => product * (Number(split.numerator) / Number(split.denominator)), 1);
}

/** Rows of an adjusted series before a split that stand off the later ones by just its ratio. */
function halfApplied(
  records: readonly Price[],
  splits: readonly SeriesSplit[],
): { record: Price; message: string }[] {
  const found: { record: Price; message: string }[] = [];
  for (const split of splits) {
    const ratio = Number(split.numerator) / Number(split.denominator);
    // A ratio near one is a day's movement like any other.
    if (!(ratio >= 1.8 || (ratio > 0 && ratio <= 0.55))) continue;
    const last = records.at(-1);
    if (last === undefined || last.basisAsOf < split.exDate) continue;
    const jump = records.findLastIndex((record, index) => {
      const next = records[index + 1];
      if (next === undefined || Math.abs(daysBetween(record.date, split.exDate)) > 15) return false;
      return Math.abs(Number(record.close) / Number(next.close) / ratio - 1) < 0.15;
    });
    const after = records[jump + 1];
    if (jump < 0 || after === undefined) continue;
    for (const record of records.slice(0, jump + 1)) {
      found.push({
        record,
        message:
          `the series is adjusted for splits, but its rows up to ${records[jump]?.date ?? ""} are not for the ` +
          `${split.numerator}:${split.denominator} split of ${split.exDate}: ${record.close} here, ${after.close} on ${after.date}`,
      });
    }
  }
  return found;
}

function dayOf(record: Price | Fx): string {
  return record.type === "price" ? record.date : record.periodStart;
}
