import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { Fragment, useMemo, useState, type ComponentType, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./data-table.module.css";

export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** What the column sorts by; without it the column does not sort. */
  sortBy?: (row: T) => string | number | null;
  align?: "left" | "right";
  width?: string;
  /** A hint for the heading, read out with it. */
  hint?: string;
  /** In the stacked row of a phone: left out where it would only repeat, as wide as the row, or so and below. */
  onPhone?: "hide" | "wide" | "last";
  /**
   * Between a phone and a desk: left out, since the others would be pressed flat and its figure stands on the row's
   * page; or kept wide enough for sentences.
   */
  onTablet?: "hide" | "wide";
}

/** `key` or `-key`, as in the API's `sort` and in the address; with `several`, a few of them with commas. */
export type SortText = string;

/** How the rows of a long table are put on the page; each `render` gives one row. */
export type TableBody<T> = ComponentType<{
  rows: readonly T[];
  columns: number;
  render: (row: T, place: { "aria-rowindex"?: number; "data-index"?: number }) => ReactNode;
}>;

/**
 * The one table: sticky heading and first column, sorting on every column, figures right, rows stacked on a phone.
 * With `onSort` the order is the caller's (the API sorts); without it the rows are sorted here.
 */
export function DataTable<T>({
  caption,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  onRowClick,
  empty,
  groupOf,
  tall = false,
  fixed = false,
  several = false,
  body: Body,
}: {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  sort?: SortText | undefined;
  onSort?: (sort: SortText) => void;
  onRowClick?: (row: T) => void;
  empty?: ReactNode;
  /** Heading of the group that a row is in; rows of one group must stand together. Keyed by its text. */
  groupOf?: ((row: T) => { key: string; heading: ReactNode }) | undefined;
  /** Rows with two lines. */
  tall?: boolean;
  /** On a wide screen the columns are as wide as they say, whatever their rows hold. */
  fixed?: boolean;
  /** True where the caller sorts by more than one column: a press with Shift adds one. */
  several?: boolean;
  /** Puts the rows on the page in its own way; without it all are drawn at once. */
  body?: TableBody<T> | undefined;
}) {
  const { t } = useTranslation();
  const [ownSort, setOwnSort] = useState<SortText | undefined>(sort);
  const current = onSort === undefined ? ownSort : sort;
  const ordered = useMemo(
    () => (onSort === undefined ? sortRows(rows, columns, current) : rows),
    [rows, columns, current, onSort],
  );
  const keys = current?.split(",") ?? [];
  const press = (column: Column<T>, add: boolean) => {
    const next = pressedSort(keys, column, several && add);
    if (onSort === undefined) setOwnSort(next);
    else onSort(next);
  };
  const renderRow = (row: T, place: { "aria-rowindex"?: number; "data-index"?: number } = {}) => (
    <tr
      key={rowKey(row)}
      role="row"
      {...place}
      data-clickable={onRowClick !== undefined}
      onClick={(event) => {
        if (onRowClick === undefined) return;
        // Links and buttons inside the row keep their own meaning.
        if (
          event.target instanceof Element &&
          event.target.closest("a,button,input,select,textarea,label") !== null
        )
          return;
        onRowClick(row);
      }}
    >
      {columns.map((column) => (
        <td
          key={column.id}
          role="cell"
          data-align={column.align ?? "left"}
          data-label={column.header}
          data-phone={column.onPhone}
          data-tablet={column.onTablet}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div className={styles.scroll}>
      <table
        className={styles.table}
        role="table"
        data-tall={tall}
        data-fixed={fixed}
        {...(Body === undefined ? {} : { "aria-rowcount": rows.length + 1 })}
      >
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => {
              const rank = keys.findIndex((key) => key.replace(/^-/, "") === column.id);
              const active = rank !== -1;
              const descending = keys[rank]?.startsWith("-") === true;
              // One column tells the order; further ones say theirs in words.
              const order = rank === 0 ? (descending ? "descending" : "ascending") : undefined;
              return (
                <th
                  key={column.id}
                  role="columnheader"
                  scope="col"
                  aria-sort={order}
                  data-align={column.align ?? "left"}
                  data-tablet={column.onTablet}
                  style={column.width === undefined ? undefined : { width: column.width }}
                  title={column.hint}
                >
                  {column.sortBy === undefined ? (
                    column.header
                  ) : (
                    <button
                      type="button"
                      className={styles.sort}
                      onClick={(event) => {
                        press(column, event.shiftKey);
                      }}
                    >
                      {column.header}
                      {active &&
                        (descending ? (
                          <IconArrowDown size={12} aria-hidden />
                        ) : (
                          <IconArrowUp size={12} aria-hidden />
                        ))}
                      {active && keys.length > 1 && <sup>{rank + 1}</sup>}
                      {active && (
                        <span className="sr-only">
                          {t(descending ? "common.descending" : "common.ascending")}
                        </span>
                      )}
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {Body !== undefined ? (
            <Body rows={ordered} columns={columns.length} render={renderRow} />
          ) : (
            ordered.map((row, index) => (
              <Fragment key={rowKey(row)}>
                {groupOf !== undefined && startsGroup(ordered, index, groupOf) && (
                  <tr role="row" className={styles.group}>
                    <th role="rowheader" scope="colgroup" colSpan={columns.length}>
                      {groupOf(row).heading}
                    </th>
                  </tr>
                )}
                {renderRow(row)}
              </Fragment>
            ))
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Most columns that a table is sorted by at once. */
const MOST_KEYS = 4;

/** The order after a press on a column's heading: turned round where it is there already; figures begin with the largest. */
export function pressedSort<T>(keys: readonly string[], column: Column<T>, add: boolean): SortText {
  const { id } = column;
  const at = keys.findIndex((key) => key.replace(/^-/, "") === id);
  const first = column.align === "right" ? `-${id}` : id;
  const next = keys[at] === undefined ? first : keys[at] === id ? `-${id}` : id;
  if (!add) return next;
  if (at !== -1) return keys.map((key, index) => (index === at ? next : key)).join(",");
  return [...keys, next].slice(-MOST_KEYS).join(",");
}

function startsGroup<T>(rows: readonly T[], index: number, groupOf: (row: T) => { key: string }): boolean {
  const [row, before] = [rows[index], rows[index - 1]];
  return row !== undefined && (before === undefined || groupOf(before).key !== groupOf(row).key);
}

/** Rows in the order that the address asks for; a row without the figure stands last either way. */
export function sortRows<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  sort: SortText | undefined,
): readonly T[] {
  const id = sort?.replace(/^-/, "");
  const by = columns.find((column) => column.id === id)?.sortBy;
  if (by === undefined) return rows;
  const direction = sort?.startsWith("-") === true ? -1 : 1;
  return [...rows].sort((left, right) => {
    const a = by(left);
    const b = by(right);
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === "number" && typeof b === "number") return (a - b) * direction;
    return String(a).localeCompare(String(b)) * direction;
  });
}
