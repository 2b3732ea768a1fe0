import { AppError } from "@sector-tracker/shared";
import { z } from "zod";

/** A value to sort by; null stands last in either direction. */
export type SortValue = string | number | null;

/** One thing that a list is ordered by. */
export interface OrderStep<T> {
  readonly value: (row: T) => SortValue;
  readonly descending: boolean;
}

/** How a list is ordered: by values, the first before the next, then by a key that no two rows share. */
export interface RowOrder<T> {
  readonly by: readonly OrderStep<T>[];
  readonly key: (row: T) => string;
}

/** Place of the last row of a page: rows after it follow even if it was removed meanwhile. */
export const KeysetCursor = z.strictObject({
  sort: z.string(),
  values: z.array(z.union([z.string(), z.number(), z.null()])),
  key: z.string(),
});
export type KeysetCursor = z.infer<typeof KeysetCursor>;

/** Orders rows; nulls last whichever the direction. */
export function sortRows<T>(rows: readonly T[], order: RowOrder<T>): T[] {
  return rows
    .map((row) => ({ row, place: placeOf(row, order) }))
    .sort((a, b) => comparePlaces(a.place, b.place, order))
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
  const start =
    cursor === null ? 0 : sorted.findIndex((row) => comparePlaces(placeOf(row, order), cursor, order) > 0);
  if (start === -1) return { rows: [], next: null };
  const rows = ask.limit === null ? sorted.slice(start) : sorted.slice(start, start + ask.limit);
  const last = rows.at(-1);
  const more = start + rows.length < sorted.length;
  return { rows, next: more && last !== undefined ? { sort: ask.sort, ...placeOf(last, order) } : null };
}

interface Place {
  readonly values: readonly SortValue[];
  readonly key: string;
}

function placeOf<T>(row: T, order: RowOrder<T>): { values: SortValue[]; key: string } {
  return { values: order.by.map(({ value }) => value(row)), key: order.key(row) };
}

function comparePlaces<T>(a: Place, b: Place, order: RowOrder<T>): number {
  for (const [index, { descending }] of order.by.entries()) {
    const [one, other] = [a.values[index] ?? null, b.values[index] ?? null];
    if (one === other) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    return (one < other ? -1 : 1) * (descending ? -1 : 1);
  }
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
}
