import { KeysetCursor, pageAfter, type SortValue, sortRows } from "../derive/keyset-page.ts";
import { decodeCursor, encodeCursor } from "../platform/http/cursor.ts";

/** The list part of a query as the contract parses it. */
export interface ListAsk {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly sort?: string | undefined;
}

/** How a list may be sorted. */
export interface ListOrder<T> {
  /** What each sort key compares; null stands last. */
  readonly values: Readonly<Record<string, (row: T) => SortValue>>;
  /** Text that no two rows share: it decides between equals and makes a cursor stable. */
  readonly key: (row: T) => string;
  /** Used where the client names none, with a `-` for descending. */
  readonly defaultSort: string;
}

/** A page of rows with what the contract says beside them. CSV has no page limit. */
export function pageOf<T>(rows: readonly T[], order: ListOrder<T>, ask: ListAsk, csv: boolean) {
  const sort = ask.sort ?? order.defaultSort;
  const by = sort.split(",").map((name) => {
    const descending = name.startsWith("-");
    return { value: order.values[descending ? name.slice(1) : name] ?? (() => null), descending };
  });
  const rowOrder = { by, key: order.key };
  const sorted = sortRows(rows, rowOrder);
  const cursor = ask.cursor === undefined ? null : decodeCursor(KeysetCursor, ask.cursor);
  const page = pageAfter(sorted, rowOrder, { sort, cursor, limit: csv ? null : ask.limit });
  return {
    rows: page.rows,
    page: { nextCursor: page.next === null ? null : encodeCursor(page.next), limit: ask.limit },
    total: rows.length,
  };
}
