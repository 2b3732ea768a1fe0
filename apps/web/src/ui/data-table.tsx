import {
  flexRender,
  getCoreRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type SortingState,
} from "@tanstack/react-table";
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
  /** In the stacked row of a phone: left out where it would only repeat, or as wide as the row. */
  onPhone?: "hide" | "wide";
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
  const sorting: SortingState = useMemo(
    () =>
      current === undefined
        ? []
        : [{ id: current.startsWith("-") ? current.slice(1) : current, desc: current.startsWith("-") }],
    [current],
  );
  const definitions = useMemo<ColumnDef<T>[]>(
    () =>
      columns.map((column) => ({
        id: column.id,
        header: column.header,
        accessorFn: (row: T) => column.sortBy?.(row) ?? undefined,
        cell: ({ row }) => column.cell(row.original),
        enableSorting: column.sortBy !== undefined,
        sortUndefined: "last" as const,
        sortingFn: "basic" as const,
      })),
    [columns],
  );
  const data = useMemo(() => [...rows], [rows]);
  const table = useReactTable({
    data,
    columns: definitions,
    state: { sorting },
    manualSorting: onSort !== undefined,
    getRowId: rowKey,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
  const byId = new Map(columns.map((column) => [column.id, column]));
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
              const active = sorting[0]?.id === column.id;
              const descending = sorting[0]?.desc === true;
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
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
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
                onRowClick(row.original);
              }}
            >
              {row.getVisibleCells().map((cell) => {
                const column = byId.get(cell.column.id);
                return (
                  <td
                    key={cell.id}
                    role="cell"
                    data-align={column?.align ?? "left"}
                    data-label={column?.header}
                    data-phone={column?.onPhone}
                  >
                    {flexRender(cell.column.columnDef.cell, cell.getContext())}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
