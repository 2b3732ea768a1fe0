import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import styles from "./twin-table.module.css";
import { cellText, type ChartTable } from "./table.ts";

/** Rows from which only those in sight are put into the page. */
const MANY = 300;
const ROW = 29;

/** A chart's figures as a table, to the last row. */
export default function TwinTable({
  table,
  caption,
  height,
}: {
  table: ChartTable;
  caption: string;
  height: number;
}) {
  const place = useRef<HTMLDivElement>(null);
  const many = table.rows.length > MANY;
  const virtual = useVirtualizer({
    count: many ? table.rows.length : 0,
    getScrollElement: () => place.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const inSight = virtual.getVirtualItems();
  const first = inSight[0];
  const last = inSight.at(-1);
  const shown = many ? inSight.map((item) => item.index) : table.rows.map((_, index) => index);
  const rest = last === undefined ? 0 : virtual.getTotalSize() - last.end;
  return (
    <div
      ref={place}
      className={styles.twin}
      style={{ height: many ? Math.max(height, 240) : undefined, maxHeight: Math.max(height, 240) }}
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table aria-rowcount={table.rows.length + 1}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {table.columns.map((column, index) => (
              <th key={`${column}${String(index)}`} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {many && first !== undefined && first.start > 0 && <Spacer height={first.start} />}
          {shown.map((index) => (
            <tr key={index} aria-rowindex={index + 2}>
              {(table.rows[index] ?? []).map((value, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cellText(table, value, column)}
                  </th>
                ) : (
                  <td key={column}>{cellText(table, value, column)}</td>
                ),
              )}
            </tr>
          ))}
          {many && rest > 0 && <Spacer height={rest} />}
        </tbody>
      </table>
    </div>
  );
}

/** Keeps the scroll bar true to rows that are not in the page. */
function Spacer({ height }: { height: number }) {
  return (
    <tr aria-hidden>
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
