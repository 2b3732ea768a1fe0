import { describe, expect, it } from "@jest/globals";
import { type KeysetCursor, pageAfter, type RowOrder, sortRows } from "./keyset-page.ts";

interface Row {
  readonly id: string;
  readonly value: number | null;
}
const order = (descending: boolean): RowOrder<Row> => ({
  by: [{ value: (row) => row.value, descending }],
  key: (row) => row.id,
});
const rows: Row[] = [
  { id: "d", value: null },
  { id: "c", value: 2 },
  { id: "b", value: 2 },
  { id: "a", value: 1 },
];

function walk(all: readonly Row[], descending: boolean): string[] {
  const sorted = sortRows(all, order(descending));
  const seen: string[] = [];
  let cursor: KeysetCursor | null = null;
  do {
    const page: { rows: Row[]; next: KeysetCursor | null } = pageAfter(sorted, order(descending), {
      sort: "value",
      cursor,
      limit: 1,
    });
    seen.push(...page.rows.map((row) => row.id));
    cursor = page.next;
  } while (cursor !== null);
  return seen;
}

describe("a keyset page", () => {
  it("puts rows without a value last in both directions and equal rows in the order of their key", () => {
    expect(sortRows(rows, order(false)).map((row) => row.id)).toEqual(["a", "b", "c", "d"]);
    expect(sortRows(rows, order(true)).map((row) => row.id)).toEqual(["b", "c", "a", "d"]);
  });

  it("gives every row once over all pages", () => {
    expect(walk(rows, false)).toEqual(["a", "b", "c", "d"]);
    expect(walk(rows, true)).toEqual(["b", "c", "a", "d"]);
  });

  it("orders by several values, each in its own direction, over all pages", () => {
    const both: RowOrder<Row> = {
      by: [
        { value: (row) => row.value, descending: true },
        { value: (row) => row.id, descending: true },
      ],
      key: (row) => row.id,
    };
    const sorted = sortRows(rows, both);
    expect(sorted.map((row) => row.id)).toEqual(["c", "b", "a", "d"]);
    const first = pageAfter(sorted, both, { sort: "s", cursor: null, limit: 1 });
    const next = pageAfter(sorted, both, { sort: "s", cursor: first.next, limit: 2 });
    expect(next.rows.map((row) => row.id)).toEqual(["b", "a"]);
  });

  it("goes on after the cursor's place when its row is gone", () => {
    const first = pageAfter(sortRows(rows, order(false)), order(false), {
      sort: "value",
      cursor: null,
      limit: 2,
    });
    const left = sortRows(
      rows.filter((row) => row.id !== "b"),
      order(false),
    );
    const next = pageAfter(left, order(false), { sort: "value", cursor: first.next, limit: 2 });
    expect(next.rows.map((row) => row.id)).toEqual(["c", "d"]);
  });

  it("refuses a cursor of another order", () => {
    const cursor = { sort: "-value", values: [2], key: "b" };
    expect(() => pageAfter(rows, order(false), { sort: "value", cursor, limit: 2 })).toThrow(/another order/);
  });
});
