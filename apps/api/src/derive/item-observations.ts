import { addDays, type ItemMeasure, parsePeriod, type Period } from "@sector-tracker/shared";
import { provenanceOf } from "../store/read/provenance.ts";
import type { ReferenceRow } from "../store/read/reference.repository.ts";
import type { Measured, MeasuredObservation } from "./observations.ts";

/** Observations of items of a reference table, already narrowed to what was known. */
export function itemObservations(
  measure: ItemMeasure,
  baseline: Measured,
  items: readonly ReferenceRow[],
): MeasuredObservation[] {
  const own = items.filter((item) => item.dataset === measure.dataset);
  return measure.figure === "value" ? valuesOf(measure, baseline, own) : countsOf(measure, own);
}

/**
 * How many items there were at the end of each quarter and on the day of the newest, by their events: one series as the
 * newest edition has it. It is known from that edition on, since an older list counted fewer for the same day.
 */
function countsOf(measure: ItemMeasure, items: readonly ReferenceRow[]) {
  const dated = items
    .flatMap((row) => (row.event_on === null ? [] : [{ row, on: row.event_on }]))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const [first] = dated;
  const newest = dated.at(-1);
  if (first === undefined || newest === undefined) return [];
  const unit = measure.figure === "share" ? "percent" : "count";
  const inPart = (row: ReferenceRow) => measure.category === undefined || row.category === measure.category;
  const observations: MeasuredObservation[] = [];
  let all = 0;
  let part = 0;
  let at = 0;
  let last = first.row;
  let knownAt = "";
  for (const end of [...quarterEnds(first.on, newest.on), newest.on]) {
    for (let next = dated[at]; next !== undefined && next.on <= end; next = dated[at]) {
      all += 1;
      if (inPart(next.row)) part += 1;
      if (next.row.known_on > knownAt) knownAt = next.row.known_on;
      last = next.row;
      at += 1;
    }
    observations.push({
      value: measure.figure === "share" ? (part / all) * 100 : part,
      unit,
      period: end,
      start: end,
      end,
      at: end,
      kind: "actual",
      knownAt,
      publisher: null,
      // The newest item counted stands for the list: its document holds them all.
      provenance: [provenanceOf(last)],
    });
  }
  return observations;
}

/** Last days of the quarters between two days; the one in which the last day lies is not over. */
function quarterEnds(from: string, to: string): string[] {
  const ends: string[] = [];
  for (let period = quarterOf(from); period.end < to; period = quarterOf(addDays(period.end, 1)))
    ends.push(period.end);
  return ends;
}

function quarterOf(day: string): Period {
  return parsePeriod(`${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`);
}

/**
 * A measure of named items. A published size does not move: it stands in every period of which the report speaks that is
 * not over before the item's event, and on the event's own day where the report speaks of none.
 */
function valuesOf(measure: ItemMeasure, baseline: Measured, items: readonly ReferenceRow[]) {
  const wanted = new Set(measure.keys);
  // A statement without a date speaks of the product, whether it was out already or only announced.
  const speaks = (period: Period, on: string) => baseline.undated || period.end >= on;
  return items.flatMap((row): MeasuredObservation[] => {
    const value = measure.measure === undefined ? undefined : row.measures[measure.measure];
    const on = row.event_on;
    if (!wanted.has(row.item_key) || value === undefined || on === null) return [];
    const standing = baseline.stated.filter((period) => speaks(period, on));
    const periods = standing.length > 0 ? standing : [parsePeriod(on)];
    return periods.map((period) => ({
      value: Number(value.value),
      unit: value.unit,
      period: period.text,
      start: period.start,
      end: period.end,
      at: baseline.measure === "stock" ? period.end : period.mid,
      kind: "actual",
      knownAt: row.known_on,
      publisher: null,
      provenance: [provenanceOf(row)],
    }));
  });
}
