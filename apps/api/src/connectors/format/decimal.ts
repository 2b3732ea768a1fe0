import { Decimal } from "decimal.js";

/**
 * A number as a source writes it, as a plain decimal: exponents are expanded, an inner sign or unit is refused.
 * Null where the text is not one number.
 */
export function plainDecimal(text: string): string | null {
  const trimmed = text.trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed)) return null;
  const value = new Decimal(trimmed);
  return value.isFinite() ? value.toFixed() : null;
}

/** Rounds half up to at most that many decimals and drops trailing zeros. */
export function roundDecimal(value: string, places: number): string {
  return new Decimal(value).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed();
}

/** `a − b`, exact. */
export function minus(a: string, b: string): string {
  return new Decimal(a).minus(b).toFixed();
}

/** Mean of the values, rounded half up to that many decimals. The list must not be empty. */
export function mean(values: readonly string[], places: number): string {
  const sum = values.reduce((total, value) => total.plus(value), new Decimal(0));
  return sum.div(values.length).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed();
}
