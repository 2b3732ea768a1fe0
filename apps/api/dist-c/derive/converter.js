import { convert, daysBetween, isCurrency, rateTable, toDecimal, } from "@sector-tracker/shared";
/** A month-end rate serves the month that follows and the days until the next is published, no longer. */
const MAX_DAYS_BACK = 40;
/**
 * Converts amounts with the rates that were known on one day. Where no rate stands within a week of a day, as with a
 * table of month ends, the nearest earlier one is taken, and the conversion names its day.
 */
export class Converter {
    target;
    table;
    constructor(rates, 
    /** Currency that a reader asked for; null for amounts as they are. */
    target) {
        this.target = target;
        this.table = tableOf(rates);
    }
    /** Through the euro; never one to one unless the currencies are the same. */
    convert(value, from, to, moment) {
        const direct = convert(value, from, to, moment, this.table);
        if (direct.ok || moment.kind !== "day")
            return direct;
        const earlier = this.latestDay(from, to, moment.on);
        if (earlier === null || daysBetween(earlier, moment.on) > MAX_DAYS_BACK)
            return direct;
        const converted = convert(value, from, to, { kind: "day", on: earlier }, this.table);
        return converted.ok ? converted : direct;
    }
    /** The value in the currency, or null where it cannot be had. */
    inCurrency(value, unit, to, moment) {
        if (!isCurrency(unit))
            return null;
        const converted = this.convert(value, unit, to, moment);
        return converted.ok ? converted.value : null;
    }
    /** The contract's amount: as it is, and converted to the target where one was asked for. */
    amount(value, unit, moment) {
        return {
            value: toDecimal(value).toNumber(),
            unit,
            converted: this.converted(value, unit, moment),
        };
    }
    /** The converted side alone. */
    converted(value, unit, moment) {
        if (this.target === null || unit === this.target || !isCurrency(unit))
            return null;
        const converted = this.convert(value, unit, this.target, moment);
        if (!converted.ok)
            return { reason: converted.reason, message: converted.message };
        const conversion = converted.conversion;
        return conversion === null ? null : { value: converted.value.toNumber(), unit: this.target, conversion };
    }
    /** The newest day not after `on` for which both currencies have a rate or an older one. */
    latestDay(from, to, on) {
        let latest = null;
        for (const currency of [from, to]) {
            if (currency === "EUR")
                continue;
            const day = this.table.get(currency)?.days.findLast((rate) => rate.day <= on)?.day;
            if (day === undefined)
                return null;
            if (latest === null || day < latest)
                latest = day;
        }
        return latest;
    }
}
/** Stored rates as the core takes them. */
export function tableOf(rates) {
    return rateTable(rates.map((row) => ({
        currency: row.currency,
        kind: row.kind,
        periodStart: row.period_start,
        periodEnd: row.period_end,
        rate: row.rate,
        days: row.days,
        source: row.source_id,
    })));
}
/** The amount in the asked currency where that could be had, else null: what sorts and sums use. */
export function amountIn(amount, currency) {
    if (amount === null)
        return null;
    if (amount.unit === currency)
        return amount.value;
    const { converted } = amount;
    return converted !== null && "value" in converted && converted.unit === currency ? converted.value : null;
}
//# sourceMappingURL=converter.js.map