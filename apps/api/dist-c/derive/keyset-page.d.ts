import { z } from "zod";
/** A value to sort by; null stands last in either direction. */
export type SortValue = string | number | null;
/** How a list is ordered: by a value, then by a key that no two rows share. */
export interface RowOrder<T> {
    readonly value: (row: T) => SortValue;
    readonly key: (row: T) => string;
    readonly descending: boolean;
}
/** Place of the last row of a page: rows after it follow even if it was removed meanwhile. */
export declare const KeysetCursor: z.ZodObject<{
    sort: z.ZodString;
    value: z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodNull]>;
    key: z.ZodString;
}, z.core.$strict>;
export type KeysetCursor = z.infer<typeof KeysetCursor>;
/** Orders rows; nulls last whichever the direction. */
export declare function sortRows<T>(rows: readonly T[], order: RowOrder<T>): T[];
/**
 * The page of sorted rows after a cursor, and the cursor of the next page. `limit` null gives all that is left.
 * Throws `invalid-request` for a cursor made under another sort.
 */
export declare function pageAfter<T>(sorted: readonly T[], order: RowOrder<T>, ask: {
    readonly sort: string;
    readonly cursor: KeysetCursor | null;
    readonly limit: number | null;
}): {
    rows: T[];
    next: KeysetCursor | null;
};
