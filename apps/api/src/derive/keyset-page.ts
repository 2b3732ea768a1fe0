import { AppError } from "@sector-tracker/shared";
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
export const KeysetCursor = z.strictObject({
  sort: z.string(),
  value: z.union([z.string(), z.number(), z.null()]),
  key: z.string(),
});
export type KeysetCursor = z.infer<typeof KeysetCursor>;

/** Orders rows; nulls last whichever the direction. */
export function sortRows<T>(rows: readonly T[], order: RowOrder<T>): T[] {
  return rows
    .map((row) => ({ row, place: { value: order.value(row), key: order.key(row) } }))
    .sort((a, b) => comparePlaces(a.place, b.place, order.descending))
    .map(({ row }) => row);
}

/**
 * The page of sorted rows after a cursor, and the cursor of the next page. `limit` null gives all that is left.
 * Throws `invalid-request` for a cursor made under another sort.
 */
export function pageAfter<T>(
  sorted: readonly T[],
  order: RowOrder<T>,
  ask: { readonly sort: string; readonly cursor: KeysetCursor | null; readonly limit: number | null },
): { rows: T[]; next: KeysetCursor | null } {
  const { cursor } = ask;
  if (cursor !== null && cursor.sort !== ask.sort) {
    throw new AppError("invalid-request", "The cursor belongs to another order of the list.", [
      { parameter: "cursor", message: `was made with sort=${cursor.sort}` },
    ]);
  }
  const place = (row: T) => ({ value: order.value(row), key: order.key(row) });
  const start =
    cursor === null ? 0 : sorted.findIndex((row) => comparePlaces(place(row), cursor, order.descending) > 0);
  if (start === -1) return { rows: [], next: null };
  const rows = ask.limit === null ? sorted.slice(start) : sorted.slice(start, start + ask.limit);
  const last = rows.at(-1);
  const more = start + rows.length < sorted.length;
  return { rows, next: more && last !== undefined ? { sort: ask.sort, ...place(last) } : null };
}

interface Place {
  readonly value: SortValue;
  readonly key: string;
}

function comparePlaces(a: Place, b: Place, descending: boolean): number {
  if (a.value !== b.value) {
    if (a.value === null) return 1;
    if (b.value === null) return -1;
    return (a.value < b.value ? -1 : 1) * (descending ? -1 : 1);
  }
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
}
