import {
  type Amount,
  type Conversion,
  type Converted,
  convert,
  type Decimal,
  type DecimalLike,
  daysBetween,
  type IsoDate,
  isCurrency,
  rateTable,
  type RateMoment,
  type RateTable,
  toDecimal,
} from "@sector-tracker/shared";
import type { RateRow } from "../store/read/rates.repository.ts";

/** A month-end rate serves the month that follows and the days until the next is published, no longer. */
const MAX_DAYS_BACK = 40;

/**
 * Converts amounts with the rates that were known on one day. Where no rate stands within a week of a day, as with a
 * table of month ends, the nearest earlier one is taken, and the conversion names its day.
 */
export class Converter {
  private readonly table: RateTable;

  constructor(
    rates: readonly RateRow[],
    /** Currency that a reader asked for; null for amounts as they are. */
    readonly target: string | null,
  ) {
    this.table = tableOf(rates);
  }

  /** Through the euro; never one to one unless the currencies are the same. */
  convert(value: DecimalLike, from: string, to: string, moment: RateMoment): Converted {
    const direct = convert(value, from, to, moment, this.table);
    if (direct.ok || moment.kind !== "day") return direct;
    const earlier = this.latestDay(from, to, moment.on);
    if (earlier === null || daysBetween(earlier, moment.on) > MAX_DAYS_BACK) return direct;
    const converted = convert(value, from, to, { kind: "day", on: earlier }, this.table);
    return converted.ok ? converted : direct;
  }

  /** The value in the currency, or null where it cannot be had. */
  inCurrency(value: DecimalLike, unit: string, to: string, moment: RateMoment): Decimal | null {
    if (!isCurrency(unit)) return null;
    const converted = this.convert(value, unit, to, moment);
    return converted.ok ? converted.value : null;
  }

  /** The contract's amount: as it is, and converted to the target where one was asked for. */
  amount(value: DecimalLike, unit: string, moment: RateMoment): Amount {
    return {
      value: toDecimal(value).toNumber(),
      unit,
      converted: this.converted(value, unit, moment),
    };
  }

  /** The converted side alone. */
  converted(value: DecimalLike, unit: string, moment: RateMoment): Amount["converted"] {
    if (this.target === null || unit === this.target || !isCurrency(unit)) return null;
    const converted = this.convert(value, unit, this.target, moment);
    if (!converted.ok) return { reason: converted.reason, message: converted.message };
    const conversion: Conversion | null = converted.conversion;
    return conversion === null ? null : { value: converted.value.toNumber(), unit: this.target, conversion };
  }

  /** The newest day not after `on` for which both currencies have a rate or an older one. */
  private latestDay(from: string, to: string, on: IsoDate): IsoDate | null {
    let latest: IsoDate | null = null;
    for (const currency of [from, to]) {
      if (currency === "EUR") continue;
      const day = this.table.get(currency)?.days.findLast((rate) => rate.day <= on)?.day;
      if (day === undefined) return null;
      if (latest === null || day < latest) latest = day;
    }
    return latest;
  }
}

/** Stored rates as the core takes them. */
export function tableOf(rates: readonly RateRow[]): RateTable {
  return rateTable(
    rates.map((row) => ({
      currency: row.currency,
      kind: row.kind,
      periodStart: row.period_start,
      periodEnd: row.period_end,
      rate: row.rate,
      days: row.days,
      source: row.source_id,
    })),
  );
}

/** The amount in the asked currency where that could be had, else null: what sorts and sums use. */
export function amountIn(amount: Amount | null, currency: string): number | null {
  if (amount === null) return null;
  if (amount.unit === currency) return amount.value;
  const { converted } = amount;
  return converted !== null && "value" in converted && converted.unit === currency ? converted.value : null;
}
