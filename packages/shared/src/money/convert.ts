import { addDays, daysBetween, dayNumber } from "../primitives/day.ts";
import { periodFromDates, periodsBetween } from "../primitives/period.ts";
import type { IsoDate } from "../primitives/period.ts";
import type { LocalizedText } from "../primitives/text.ts";
import { Decimal, toDecimal } from "./decimal.ts";
import type { DecimalLike } from "./decimal.ts";

/** A reference rate: units of the currency per one euro. */
export interface EuroRate {
  readonly currency: string;
  readonly kind: "day" | "month-average" | "year-average";
  readonly periodStart: IsoDate;
  readonly periodEnd: IsoDate;
  readonly rate: DecimalLike;
  /** How many daily rates an average was made of: its weight among months. */
  readonly days?: number;
  readonly source: string;
}

/** `day` for stocks and dated deals, `average` over a flow's period. */
export type RateMoment =
  | { readonly kind: "day"; readonly on: IsoDate }
  | { readonly kind: "average"; readonly start: IsoDate; readonly end: IsoDate };

/** The rate of a conversion, as it travels with the converted value. */
export interface UsedRate {
  readonly from: string;
  readonly to: string;
  /** Units of `to` per one `from`. */
  readonly rate: number;
  readonly kind: "day" | "average";
  /** The day whose rate was used, or the period of the average. */
  readonly period: string;
  readonly source: string;
}

export type Converted =
  | {
      readonly ok: true;
      readonly value: Decimal;
      readonly rate: Decimal;
      /** Null where the amount was in that currency already. */
      readonly conversion: UsedRate | null;
    }
  | { readonly ok: false; readonly reason: "not-convertible"; readonly message: LocalizedText };

/**
 * A day without a fixing (weekend, holiday) takes the last fixing before it. The longest closed stretch of the TARGET
 * calendar, around Easter or the New Year, is five days; a gap above a week means that rates are missing.
 */
const MAX_DAYS_BACK = 7;
/** TARGET holidays are few: below this share of weekdays, days are missing and their mean is no average. */
const MIN_WEEKDAY_COVERAGE = 0.8;

interface DayRate {
  readonly day: IsoDate;
  readonly rate: Decimal;
  readonly source: string;
}
interface AverageRate {
  readonly rate: Decimal;
  readonly days: number | null;
  readonly source: string;
}
interface CurrencyRates {
  readonly days: DayRate[];
  /** By `start/end`. */
  readonly averages: Map<string, AverageRate>;
}

/** Rates by currency, ready to be asked. Made by `rateTable`. */
export type RateTable = ReadonlyMap<string, CurrencyRates>;

/** Indexes rates. The caller leaves out what was not known on the day it asks for; the last of two equal periods wins. */
export function rateTable(rates: Iterable<EuroRate>): RateTable {
  const table = new Map<string, CurrencyRates>();
  for (const rate of rates) {
    let entry = table.get(rate.currency);
    if (entry === undefined) {
      entry = { days: [], averages: new Map() };
      table.set(rate.currency, entry);
    }
    const value = toDecimal(rate.rate);
    if (value.lessThanOrEqualTo(0)) throw new RangeError(`rate of ${rate.currency} is not positive`);
    if (rate.kind === "day") entry.days.push({ day: rate.periodStart, rate: value, source: rate.source });
    else {
      entry.averages.set(`${rate.periodStart}/${rate.periodEnd}`, {
        rate: value,
        days: rate.days ?? null,
        source: rate.source,
      });
    }
  }
  // Array.prototype.sort is stable: of two rates of one day the later given stays the later and is the one found.
  for (const entry of table.values()) entry.days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return table;
}

/**
 * Converts an amount through the euro: `amount × perEuro(to) / perEuro(from)`. For a flow both sides are averages
 * over the flow's period: the published one where there is one, else the mean of the days inside, else the months'
 * averages weighted by their days. The cross of two averages stands for the average of the cross.
 */
export function convert(
  amount: DecimalLike,
  from: string,
  to: string,
  moment: RateMoment,
  table: RateTable,
): Converted {
  const value = toDecimal(amount);
  if (from === to) return { ok: true, value, rate: new Decimal(1), conversion: null };
  const source = perEuro(from, moment, table);
  const target = perEuro(to, moment, table);
  if (source === null || target === null) {
    return notConvertible(source === null ? from : to, moment);
  }
  const rate = target.rate.dividedBy(source.rate);
  // A euro side has no period of its own; of two days the older is the one a reader must know of.
  const periods = [source.period, target.period].filter((period) => period !== null).sort();
  const sources = [source.source, target.source].filter((name) => name !== null);
  return {
    ok: true,
    value: value.times(target.rate).dividedBy(source.rate),
    rate,
    conversion: {
      from,
      to,
      rate: rate.toNumber(),
      kind: moment.kind,
      period: periods[0] ?? "",
      source: sources[0] ?? "",
    },
  };
}

interface Side {
  readonly rate: Decimal;
  readonly period: string | null;
  readonly source: string | null;
}

function perEuro(currency: string, moment: RateMoment, table: RateTable): Side | null {
  if (currency === "EUR") return { rate: new Decimal(1), period: null, source: null };
  const rates = table.get(currency);
  if (rates === undefined) return null;
  return moment.kind === "day"
    ? dayRate(rates.days, moment.on)
    : averageRate(rates, moment.start, moment.end);
}

function dayRate(days: readonly DayRate[], on: IsoDate): Side | null {
  const found = days[countUpTo(days, on) - 1];
  if (found === undefined || daysBetween(found.day, on) > MAX_DAYS_BACK) return null;
  return { rate: found.rate, period: found.day, source: found.source };
}

function averageRate(rates: CurrencyRates, start: IsoDate, end: IsoDate): Side | null {
  const period = periodFromDates(start, end).text;
  const published = rates.averages.get(`${start}/${end}`);
  if (published !== undefined) return { rate: published.rate, period, source: published.source };
  const inside = rates.days.slice(countUpTo(rates.days, addDays(start, -1)), countUpTo(rates.days, end));
  const first = inside[0];
  if (first !== undefined && inside.length >= MIN_WEEKDAY_COVERAGE * weekdays(start, end)) {
    const total = inside.reduce((running, each) => running.plus(each.rate), new Decimal(0));
    return { rate: total.dividedBy(inside.length), period, source: first.source };
  }
  return monthsAverage(rates, start, end, period);
}

/** Months that lie in the period by at least half; all of them must be there. */
function monthsAverage(rates: CurrencyRates, start: IsoDate, end: IsoDate, period: string): Side | null {
  let total = new Decimal(0);
  let weight = 0;
  let source: string | null = null;
  for (const month of periodsBetween(start, end, "month")) {
    const from = month.start < start ? start : month.start;
    const until = month.end > end ? end : month.end;
    const length = daysBetween(month.start, month.end) + 1;
    if ((daysBetween(from, until) + 1) * 2 < length) continue;
    const average = rates.averages.get(`${month.start}/${month.end}`);
    if (average === undefined) return null;
    const days = average.days ?? length;
    total = total.plus(average.rate.times(days));
    weight += days;
    source = average.source;
  }
  return weight === 0 ? null : { rate: total.dividedBy(weight), period, source };
}

/** How many of the sorted rates are of that day or earlier. */
function countUpTo(days: readonly DayRate[], on: IsoDate): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = days[middle];
    if (candidate !== undefined && candidate.day <= on) low = middle + 1;
    else high = middle;
  }
  return low;
}

function weekdays(start: IsoDate, end: IsoDate): number {
  let count = 0;
  for (let day = dayNumber(start); day <= dayNumber(end); day += 1) {
    // Day 0 was a Thursday, so Saturday is 2 and Sunday is 3 of the week that starts there.
    const weekday = ((day % 7) + 7) % 7;
    if (weekday !== 2 && weekday !== 3) count += 1;
  }
  return count;
}

function notConvertible(currency: string, moment: RateMoment): Converted {
  const when = moment.kind === "day" ? moment.on : periodFromDates(moment.start, moment.end).text;
  return {
    ok: false,
    reason: "not-convertible",
    message: {
      en: `No reference rate of ${currency} for ${when} is at hand.`,
      ko: `${when}의 ${currency} 기준환율이 없습니다.`,
    },
  };
}
