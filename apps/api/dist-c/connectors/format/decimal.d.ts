/**
 * A number as a source writes it, as a plain decimal: exponents are expanded, an inner sign or unit is refused.
 * Null where the text is not one number.
 */
export declare function plainDecimal(text: string): string | null;
/** Rounds half up to at most that many decimals and drops trailing zeros. */
export declare function roundDecimal(value: string, places: number): string;
/** `a − b`, exact. */
export declare function minus(a: string, b: string): string;
/** Mean of the values, rounded half up to that many decimals. The list must not be empty. */
export declare function mean(values: readonly string[], places: number): string;
