import type { PriceRecord } from "@sector-tracker/shared";
/** Decimals that a price keeps: what a provider prints beyond them is the noise of binary fractions. */
export declare const PRICE_PLACES = 6;
/** A price cell: null where the provider gives none, a RowProblem where it gives something that is no number. */
export declare function priceCell(text: string, column: string): string | null;
/** Exchange codes as price services write them, as ISO 10383 operating market codes. */
export declare const marketCodes: Readonly<Record<string, string>>;
/** The part of a price record that every reader builds alike. */
export type Bar = Pick<PriceRecord, "open" | "high" | "low" | "close" | "volume">;
