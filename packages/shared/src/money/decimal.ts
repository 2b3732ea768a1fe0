import { Decimal as DecimalBase } from "decimal.js";

/**
 * Exact decimals of the product: 40 significant digits, so that products of prices, share counts and rates lose
 * nothing a reader could see. Its own constructor: other users of decimal.js keep theirs.
 */
export const Decimal = DecimalBase.clone({ precision: 40 });
export type Decimal = DecimalBase;

/** A decimal, or its plain text as records carry it. Floats are not taken: money is never one. */
export type DecimalLike = DecimalBase | string;

/** The exact decimal of a text. Throws where the text is no finite number. */
export function toDecimal(value: DecimalLike): DecimalBase {
  const decimal = new Decimal(value);
  if (!decimal.isFinite()) throw new RangeError(`not a finite number: ${String(value)}`);
  return decimal;
}

/** Sum of amounts of one unit; zero for none. */
export function sum(values: Iterable<DecimalLike>): DecimalBase {
  let total = new Decimal(0);
  for (const value of values) total = total.plus(toDecimal(value));
  return total;
}

/** Middle value, or the mean of the two middle ones; null for none. */
export function median(values: Iterable<DecimalLike>): DecimalBase | null {
  const sorted = Array.from(values, toDecimal).sort((a, b) => a.comparedTo(b));
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : upper.plus(lower).dividedBy(2);
}
