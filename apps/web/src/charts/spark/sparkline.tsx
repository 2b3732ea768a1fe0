import { sparkPath } from "./model.ts";

/** A series in the space of a word: its shape and its last value. Plain SVG, so that a table of them costs nothing. */
export function Sparkline({
  values,
  label,
  width = 96,
  height = 24,
}: {
  values: readonly (number | null)[];
  /** The series in a sentence, for those who do not see it. */
  label: string;
  width?: number;
  height?: number;
}) {
  const { path, last } = sparkPath(values, width, height);
  if (last === null) return <span className="sr-only">{label}</span>;
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      style={{ display: "block", maxWidth: "100%" }}
    >
      <path d={path} fill="none" stroke="var(--ink)" strokeWidth={1.5} strokeLinejoin="round" />
      <circle cx={last.x} cy={last.y} r={2.25} fill="var(--ink)" />
    </svg>
  );
}
