import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { usePrinting } from "./printing.ts";

/** Height of a row before it was measured, in pixels. */
const ROW = 34;
/** Shorter tables stand there whole: the browser's own search finds every row. */
const FEW = 60;

/** Only the rows in sight, and a few around them; the rest is space above and below. All of them on paper. */
export function VirtualRows<T>({
  rows,
  columns,
  render,
}: {
  rows: readonly T[];
  columns: number;
  render: (row: T, place: { "aria-rowindex"?: number; "data-index"?: number }) => ReactNode;
}) {
  const anchor = useRef<HTMLTableRowElement>(null);
  const printing = usePrinting();
  const [top, setTop] = useState(0);
  useEffect(() => {
    const place = anchor.current?.getBoundingClientRect();
    if (place !== undefined) setTop(place.top + window.scrollY);
  }, [rows.length]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: top,
  });
  if (rows.length <= FEW || printing) {
    return <>{rows.map((row, index) => render(row, { "aria-rowindex": index + 2 }))}</>;
  }
  const shown = virtual.getVirtualItems();
  const before = (shown[0]?.start ?? top) - top;
  const after = Math.max(0, virtual.getTotalSize() - ((shown.at(-1)?.end ?? top) - top));
  return (
    <>
      <tr ref={anchor} aria-hidden style={{ height: before, padding: 0, border: 0 }}>
        {before > 0 && <td colSpan={columns} style={{ padding: 0, border: 0 }} />}
      </tr>
      {shown.map(({ index }) => {
        const row = rows[index];
        return row === undefined ? null : render(row, { "aria-rowindex": index + 2, "data-index": index });
      })}
      <tr aria-hidden style={{ height: after, padding: 0, border: 0 }}>
        {after > 0 && <td colSpan={columns} style={{ padding: 0, border: 0 }} />}
      </tr>
    </>
  );
}
