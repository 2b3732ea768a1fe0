import {
  daysBetween,
  type SingleMeasure,
  isCurrency,
  type IsoDate,
  parseFiscalPeriod,
  parsePeriod,
  type Period,
  periodFromDates,
  periodOf,
  type Provenance,
  type RateMoment,
  type ScoredObservation,
  sum,
  toDecimal,
  type Decimal,
  type DecimalLike,
} from "@sector-tracker/shared";
import type { EarningsRow } from "../store/read/earnings.repository.ts";
import type { EstimateRow } from "../store/read/estimates.repository.ts";
import { provenanceOf } from "../store/read/provenance.ts";
import type { ReferenceRow } from "../store/read/reference.repository.ts";
import type { BasketMember } from "./basket.ts";
import type { Converter } from "./converter.ts";
import { earningsPeriod } from "./earnings-series.ts";
import { investorsOf, isNewMoney, type Round } from "./funding-round.ts";
import { itemObservations } from "./item-observations.ts";
import { capitalisations } from "./market-cap-series.ts";
import type { ListingRecords } from "./market.service.ts";
import { adjustedSeries } from "./price-series.ts";

/** A measured value with where it stands and where it comes from. */
export interface MeasuredObservation extends ScoredObservation {
  /** Middle of the period for flows, the day for stocks. */
  readonly at: IsoDate;
  readonly publisher: string | null;
  readonly provenance: Provenance[];
  /** Of a basket's value: what it was worked out from. */
  readonly members?: readonly BasketMember[];
}

/** The records that indicators ask for, already narrowed to what was known on `asOf`. */
export interface IndicatorRecords {
  readonly asOf: IsoDate;
  /** Every known vintage. */
  readonly estimates: readonly EstimateRow[];
  /** Every known vintage. */
  readonly earnings: readonly EarningsRow[];
  readonly listings: ReadonlyMap<string, ListingRecords>;
  readonly rounds: readonly Round[];
  /** Items of reference tables in force, of the datasets asked for. */
  readonly items: readonly ReferenceRow[];
  readonly converter: Converter;
  /** Month and day of each company's fiscal year end, `MM-DD`. */
  readonly fiscalYearEnds: ReadonlyMap<string, string>;
  /** Whether a segment is the other or stands below it. */
  readonly isWithin: (segment: string, above: string) => boolean;
  /** The segment that counts a company. */
  readonly segmentOfCompany: (company: string) => string | null;
}

/** What the observations are held against. */
export interface Measured {
  readonly unit: string;
  readonly measure: "flow" | "stock" | "ratio";
  /** The periods of which the report speaks. */
  readonly stated: readonly Period[];
  /** True where the report gives no time and the one period is that of its writing. */
  readonly undated: boolean;
}

type MeasureOf<T extends SingleMeasure["type"]> = Extract<SingleMeasure, { type: T }>;

/** Observations of one series in the baseline's unit; those that cannot be converted keep their own unit. */
export function observe(
  measure: SingleMeasure,
  baseline: Measured,
  records: IndicatorRecords,
): MeasuredObservation[] {
  switch (measure.type) {
    case "estimate":
      return ofEstimates(measure, baseline, records);
    case "earnings":
      return ofEarnings(measure, baseline, records);
    case "marketCap":
      return ofMarketCap(measure, baseline, records);
    case "priceRatio":
      return ofPriceRatio(measure, baseline, records);
    case "fundingSum":
      return ofFundingSum(measure, baseline, records);
    case "fundingRound":
      return ofFundingRounds(measure, baseline, records);
    case "items":
      return itemObservations(measure, baseline, records.items);
  }
}

/**
 * The period of an estimate. A company's fiscal period needs the company's year end: the quantity begins with its
 * slug, such as `nvidia-data-center-revenue`. Null where no such company is known.
 */
export function estimatePeriod(
  row: Pick<EstimateRow, "quantity" | "period">,
  fiscalYearEnds: ReadonlyMap<string, string>,
): Period | null {
  if (!row.period.startsWith("FY")) return parsePeriod(row.period);
  const companies = [...fiscalYearEnds.keys()].filter((slug) => row.quantity.startsWith(`${slug}-`));
  const company = companies.sort((a, b) => b.length - a.length)[0];
  const end = company === undefined ? undefined : fiscalYearEnds.get(company);
  return end === undefined ? null : parseFiscalPeriod(row.period, end);
}

const byQuantity = new WeakMap<readonly EstimateRow[], ReadonlyMap<string, readonly EstimateRow[]>>();

/** The estimates of a quantity; found at once, since hundreds of indicators may ask the same records. */
export function estimatesOf(
  { estimates }: Pick<IndicatorRecords, "estimates">,
  quantity: string,
): readonly EstimateRow[] {
  const known = byQuantity.get(estimates) ?? grouped(estimates);
  byQuantity.set(estimates, known);
  return known.get(quantity) ?? [];
}

function grouped(estimates: readonly EstimateRow[]): ReadonlyMap<string, readonly EstimateRow[]> {
  const groups = new Map<string, EstimateRow[]>();
  for (const row of estimates) {
    const group = groups.get(row.quantity);
    if (group === undefined) groups.set(row.quantity, [row]);
    else group.push(row);
  }
  return groups;
}

function ofEstimates(measure: MeasureOf<"estimate">, baseline: Measured, records: IndicatorRecords) {
  return estimatesOf(records, measure.quantity).flatMap((row): MeasuredObservation[] => {
    if (row.publisher !== measure.publisher) return [];
    if (measure.definition !== undefined && row.definition !== measure.definition) return [];
    // A forecast is another promise, not an observation of what happened.
    if (row.kind === "forecast") return [];
    const period = estimatePeriod(row, records.fiscalYearEnds);
    if (period === null) return [];
    const moment = momentOf(period, baseline.measure);
    return [
      {
        ...inUnit(row.value, row.unit, baseline.unit, moment, records.converter),
        ...placeOf(period, baseline.measure),
        kind: row.kind,
        knownAt: row.known_on,
        publisher: row.publisher,
        provenance: [provenanceOf(row)],
      },
    ];
  });
}

const filedSources: ReadonlySet<string> = new Set(["sec-edgar", "opendart"]);

function ofEarnings(measure: MeasureOf<"earnings">, baseline: Measured, records: IndicatorRecords) {
  const rows = records.earnings.filter(
    (row) =>
      row.company_slug === measure.company &&
      row.concept === measure.concept &&
      (row.span === measure.period || row.span === "instant"),
  );
  const filed = new Set(rows.filter((row) => filedSources.has(row.source_id)).map(earningsPeriod));
  return rows.flatMap((row): MeasuredObservation[] => {
    // Where a filing gives the period, a page that quotes it rounded adds nothing.
    if (!filedSources.has(row.source_id) && filed.has(earningsPeriod(row))) return [];
    const period = periodFromDates(row.period_start, row.period_end);
    const moment = momentOf(period, row.span === "instant" ? "stock" : "flow");
    return [
      {
        ...inUnit(row.value, row.unit, baseline.unit, moment, records.converter),
        period: earningsPeriod(row),
        start: row.period_start,
        end: row.period_end,
        at: row.span === "instant" ? row.period_end : period.mid,
        kind: "actual",
        knownAt: row.known_on,
        publisher: null,
        provenance: [provenanceOf(row)],
      },
    ];
  });
}

function ofMarketCap(measure: MeasureOf<"marketCap">, baseline: Measured, records: IndicatorRecords) {
  const listing = records.listings.get(measure.company);
  if (listing === undefined) return [];
  return capitalisations(listing.bars, listing.counts, listing.splits).points.map(
    (point): MeasuredObservation => {
      const moment: RateMoment = { kind: "day", on: point.date };
      return {
        ...inUnit(point.value, point.currency, baseline.unit, moment, records.converter),
        ...dayPlace(point.date),
        kind: "actual",
        knownAt: later(point.bar.known_on, point.count.known_on),
        publisher: null,
        provenance: [provenanceOf(point.bar), provenanceOf(point.count)],
      };
    },
  );
}

/** With month-end closes, the one before a base date may lie a month back. */
const MAX_DAYS_BEFORE_BASE = 40;

function ofPriceRatio(measure: MeasureOf<"priceRatio">, baseline: Measured, records: IndicatorRecords) {
  const listing = records.listings.get(measure.company);
  if (listing === undefined) return [];
  const series = adjustedSeries(listing.bars, listing, { adjust: "splits", asOf: records.asOf });
  if (!series.ok) return [];
  const base = series.bars.findLastIndex((bar) => bar.date <= measure.baseDate);
  const baseBar = series.bars[base];
  const baseRow = series.rows[base];
  if (baseBar === undefined || baseRow === undefined) return [];
  if (daysBetween(baseBar.date, measure.baseDate) > MAX_DAYS_BEFORE_BASE) return [];
  return series.bars.flatMap((bar, index): MeasuredObservation[] => {
    const row = series.rows[index];
    if (row === undefined || index < base) return [];
    const ratio = bar.close.dividedBy(baseBar.close);
    const percent = baseline.unit === "percent";
    return [
      {
        value: (percent ? ratio.minus(1).times(100) : ratio).toNumber(),
        unit: percent ? "percent" : "multiple",
        ...dayPlace(bar.date),
        kind: "actual",
        knownAt: later(row.known_on, baseRow.known_on),
        publisher: null,
        provenance: [provenanceOf(row), provenanceOf(baseRow)],
      },
    ];
  });
}

function ofFundingSum(measure: MeasureOf<"fundingSum">, baseline: Measured, records: IndicatorRecords) {
  const periods = new Map<string, { period: Period; values: Decimal[]; rounds: Round[] }>();
  for (const round of records.rounds) {
    if (!isNewMoney(round) || !matches(measure, round, records)) continue;
    const { amount, currency } = round.best;
    const day = round.announcedOn;
    const period = measure.period === undefined ? periodOf(day, "year") : parsePeriod(measure.period);
    if (day < period.start || day > period.end || amount === null || currency === null) continue;
    const value = records.converter.inCurrency(amount, currency, baseline.unit, { kind: "day", on: day });
    if (value === null) continue;
    const entry = periods.get(period.text) ?? { period, values: [], rounds: [] };
    entry.values.push(value);
    entry.rounds.push(round);
    periods.set(period.text, entry);
  }
  return [...periods.values()].map(({ period, values, rounds }): MeasuredObservation => ({
    value: sum(values).toNumber(),
    unit: baseline.unit,
    ...placeOf(period, "flow"),
    ...standsFor(period, baseline, measure.period !== undefined),
    kind: "actual",
    knownAt: rounds.reduce((latest, round) => later(latest, round.best.known_on), ""),
    publisher: null,
    provenance: rounds.map((round) => provenanceOf(round.best)),
  }));
}

function matches(measure: MeasureOf<"fundingSum">, round: Round, records: IndicatorRecords): boolean {
  if (round.stage !== null && measure.excludeStages.includes(round.stage)) return false;
  const company = round.best.company_slug;
  if (measure.companies.length > 0 && !measure.companies.includes(company)) return false;
  if (measure.segments.length === 0) return true;
  const segment = round.segment ?? records.segmentOfCompany(company);
  return segment !== null && measure.segments.some((above) => records.isWithin(segment, above));
}

function ofFundingRounds(measure: MeasureOf<"fundingRound">, baseline: Measured, records: IndicatorRecords) {
  const investor = measure.investor?.toLowerCase();
  const observations = records.rounds.flatMap((round): MeasuredObservation[] => {
    const { best } = round;
    if (best.company_slug !== measure.company || best.status === "talks") return [];
    if (investor !== undefined && !investorsOf(round).some((name) => name.toLowerCase().includes(investor)))
      return [];
    const value = measure.figure === "amount" ? best.amount : round.postMoney;
    if (value === null || best.currency === null) return [];
    const length = round.datePrecision === "year" ? 4 : round.datePrecision === "month" ? 7 : 10;
    const period = parsePeriod(round.announcedOn.slice(0, length));
    const moment: RateMoment = { kind: "day", on: round.announcedOn };
    return [
      {
        ...inUnit(value, best.currency, baseline.unit, moment, records.converter),
        ...placeOf(period, baseline.measure),
        ...(baseline.measure === "flow" ? standsFor(period, baseline, false) : {}),
        kind: "actual",
        knownAt: best.known_on,
        publisher: null,
        provenance: [provenanceOf(best)],
      },
    ];
  });
  return baseline.measure === "flow" ? summedByPeriod(observations) : observations;
}

/**
 * The days that a deal is held against: those of the stated period in which it lies, since a report writes "in
 * January" of what happened on the 23rd. Where the report gives no time and the indicator names the rounds' period, it
 * is the report's one period.
 */
function standsFor(period: Period, baseline: Measured, named: boolean): { start: IsoDate; end: IsoDate } {
  const around = baseline.stated.filter((each) => each.start <= period.start && each.end >= period.end);
  const nearest = around.sort((a, b) => daysBetween(a.start, a.end) - daysBetween(b.start, b.end))[0];
  const stated = nearest ?? (named && baseline.undated ? baseline.stated[0] : undefined);
  return { start: (stated ?? period).start, end: (stated ?? period).end };
}

/** Deals of one period are one flow. */
function summedByPeriod(observations: readonly MeasuredObservation[]): MeasuredObservation[] {
  const sums = new Map<string, MeasuredObservation>();
  for (const each of observations) {
    const key = `${each.start}/${each.end} ${each.unit}`;
    const held = sums.get(key);
    if (held === undefined) sums.set(key, each);
    else {
      sums.set(key, {
        ...held,
        period: periodFromDates(held.start, held.end).text,
        value: held.value + each.value,
        knownAt: later(held.knownAt, each.knownAt),
        provenance: [...held.provenance, ...each.provenance],
      });
    }
  }
  return [...sums.values()];
}

function inUnit(value: DecimalLike, unit: string, target: string, moment: RateMoment, converter: Converter) {
  const own = { value: toDecimal(value).toNumber(), unit };
  if (unit === target || !isCurrency(unit) || !isCurrency(target)) return own;
  const converted = converter.inCurrency(value, unit, target, moment);
  return converted === null ? own : { value: converted.toNumber(), unit: target };
}

/** Rates of a flow are averages over its period; those of a stock are of its last day. */
export function momentOf(period: Pick<Period, "start" | "end">, measure: Measured["measure"]): RateMoment {
  return measure === "flow"
    ? { kind: "average", start: period.start, end: period.end }
    : { kind: "day", on: period.end };
}

function placeOf(period: Period, measure: Measured["measure"]) {
  const at = measure === "stock" ? period.end : period.mid;
  return { period: period.text, start: period.start, end: period.end, at };
}

function dayPlace(day: IsoDate) {
  return { period: day, start: day, end: day, at: day };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
