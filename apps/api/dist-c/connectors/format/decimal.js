import { Decimal } from "decimal.js";
/**
 * A number as a source writes it, as a plain decimal: exponents are expanded, an inner sign or unit is refused.
 * Null where the text is not one number.
 */
export function plainDecimal(text) {
    const trimmed = text.trim();
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed))
        return null;
    const value = new Decimal(trimmed);
    return value.isFinite() ? value.toFixed() : null;
}
/** Rounds half up to at most that many decimals and drops trailing zeros. */
export function roundDecimal(value, places) {
    return new Decimal(value).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed();
}
/** `a − b`, exact. */
export function minus(a, b) {
    return new Decimal(a).minus(b).toFixed();
}
/** Mean of the values, rounded half up to that many decimals. The list must not be empty. */
export function mean(values, places) {
    const sum = values.reduce((total, value) => total.plus(value), new Decimal(0));
    return sum.div(values.length).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed();
}
//# sourceMappingURL=decimal.js.map