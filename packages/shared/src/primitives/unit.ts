import { z } from "zod";

/** ISO 4217 alphabetic code. Minor units such as pence (`GBp`) are not currencies: convert before storing. */
export const Currency = z.string().regex(/^[A-Z]{3}$/, "use an ISO 4217 code such as USD");
export type Currency = z.infer<typeof Currency>;

/** Units that are not money, always base units: 80 GB is 80 `gigabytes`, 1,750억 parameters is 175000000000 `parameters`. */
export const PLAIN_UNITS = [
  "percent",
  "count",
  "multiple",
  "days",
  "weeks",
  "months",
  "years",
  "hours",
  "minutes",
  "gigabytes",
  "gigabytes-per-second",
  "flop",
  "flop-per-second",
  "watts",
  "megahertz",
  "nanometres",
  "square-millimetres",
  "parameters",
  "tokens",
  "words",
  "points",
  "shares",
] as const;
export const PlainUnit = z.enum(PLAIN_UNITS);
export type PlainUnit = z.infer<typeof PlainUnit>;

/** A currency code or a plain unit. */
export const Unit = z.union([PlainUnit, Currency]);
export type Unit = z.infer<typeof Unit>;

/** True when values of the unit are money and convert with exchange rates. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** A decimal number as text, exact: optional minus, digits, optional fraction. No exponent, no separators. */
export const DecimalText = z.string().regex(/^-?\d+(?:\.\d+)?$/, "use a plain decimal number such as 1234.5");
export type DecimalText = z.infer<typeof DecimalText>;
