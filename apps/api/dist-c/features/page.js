import { KeysetCursor, pageAfter, sortRows } from "../derive/keyset-page.js";
import { decodeCursor, encodeCursor } from "../platform/http/cursor.js";
/** A page of rows with what the contract says beside them. CSV has no page limit. */
export function pageOf(rows, order, ask, csv) {
    const sort = ask.sort ?? order.defaultSort;
    const descending = sort.startsWith("-");
    const value = order.values[descending ? sort.slice(1) : sort] ?? (() => null);
    const rowOrder = { value, key: order.key, descending };
    const sorted = sortRows(rows, rowOrder);
    const cursor = ask.cursor === undefined ? null : decodeCursor(KeysetCursor, ask.cursor);
    const page = pageAfter(sorted, rowOrder, { sort, cursor, limit: csv ? null : ask.limit });
    return {
        rows: page.rows,
        page: { nextCursor: page.next === null ? null : encodeCursor(page.next), limit: ask.limit },
        total: rows.length,
    };
}
//# sourceMappingURL=page.js.map