import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useMemo, useState, type ReactNode } from "react";
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
}

/** `key` or `-key`, as in the API's `sort` and in the address. */
export type SortText = string;

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
  tall = false,
}: {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  sort?: SortText | undefined;
  onSort?: (sort: SortText) => void;
  onRowClick?: (row: T) => void;
  empty?: ReactNode;
  /** Rows with two lines. */
  tall?: boolean;
}) {
  const { t } = useTranslation();
  const [ownSort, setOwnSort] = useState<SortText | undefined>(sort);
  const current = onSort === undefined ? ownSort : sort;
  const ordered = useMemo(
    () => (onSort === undefined ? sortRows(rows, columns, current) : rows),
    [rows, columns, current, onSort],
  );
  const press = (column: Column<T>) => {
    const next =
      current === `-${column.id}`
        ? column.id
        : current === column.id
          ? `-${column.id}`
          : column.align === "right"
            ? `-${column.id}`
            : column.id;
    if (onSort === undefined) setOwnSort(next);
    else onSort(next);
  };
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} role="table" data-tall={tall}>
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => {
              const active = current === column.id || current === `-${column.id}`;
              const descending = current?.startsWith("-") === true;
              const order = active ? (descending ? "descending" : "ascending") : undefined;
              return (
                <th
                  key={column.id}
                  role="columnheader"
                  scope="col"
                  aria-sort={order}
                  data-align={column.align ?? "left"}
                  style={column.width === undefined ? undefined : { width: column.width }}
                  title={column.hint}
                >
                  {column.sortBy === undefined ? (
                    column.header
                  ) : (
                    <button
                      type="button"
                      className={styles.sort}
                      onClick={() => {
                        press(column);
                      }}
                    >
                      {column.header}
                      {active &&
                        (descending ? (
                          <IconArrowDown size={12} aria-hidden />
                        ) : (
                          <IconArrowUp size={12} aria-hidden />
                        ))}
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
          {ordered.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
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
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
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
