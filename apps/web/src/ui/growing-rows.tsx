import { Fragment, memo, useMemo, type ReactNode } from "react";
import { useIdleSteps } from "./idle.ts";

/** Rows that one step adds: few enough for a step to end before a reader's hand notices it. */
const STEP = 5;
/** Height of a row of two lines, in pixels, before it is there. */
const ROW = 64;

interface Slice<T> {
  readonly from: number;
  readonly rows: readonly T[];
}
type Render<T> = (row: T, place: { "aria-rowindex"?: number }) => ReactNode;

/**
 * Rows that take long to draw: a few at once, then a few at a time while the browser is idle, until all stand there.
 * The place of those to come is kept, so that nothing below them moves.
 */
export function GrowingRows<T>({
  rows,
  columns,
  render,
}: {
  rows: readonly T[];
  columns: number;
  render: Render<T>;
}) {
  const slices = useMemo(() => slicesOf(rows), [rows]);
  const shown = useIdleSteps(slices.length, 1);
  const missing = slices.slice(shown).reduce((sum, slice) => sum + slice.rows.length, 0);
  return (
    <>
      {slices.slice(0, shown).map((slice) => (
        <Drawn key={slice.from} slice={slice} render={render} />
      ))}
      {missing > 0 && (
        // A new one at each step: the same one, lower and shorter, would count as moved.
        <tr key={missing} aria-hidden style={{ height: missing * ROW, border: 0 }}>
          <td colSpan={columns} style={{ padding: 0, border: 0 }} />
        </tr>
      )}
    </>
  );
}

/** A step must not draw the earlier rows again. */
const Drawn = memo(function Drawn<T>({ slice, render }: { slice: Slice<T>; render: Render<T> }): ReactNode {
  return slice.rows.map((row, index) => {
    const place = slice.from + index;
    return <Fragment key={place}>{render(row, { "aria-rowindex": place + 2 })}</Fragment>;
  });
}) as <T>(props: { slice: Slice<T>; render: Render<T> }) => ReactNode;

function slicesOf<T>(rows: readonly T[]): readonly Slice<T>[] {
  const slices: Slice<T>[] = [];
  for (let from = 0; from < rows.length; from += STEP)
    slices.push({ from, rows: rows.slice(from, from + STEP) });
  return slices;
}
