import { trackModel, type TrackModel } from "./model.ts";

/** Expected against actual in the space of a table cell: band, dashed path, solid observations, today. */
export function Track({
  path,
  observations,
  bandPercent,
  today,
  label,
}: {
  path: readonly { at: string; value: number }[];
  observations: readonly { at: string; value: number }[];
  bandPercent: number;
  today: string;
  label: string;
}) {
  const model = trackModel(path, observations, bandPercent, today, 168, 38);
  if (model === null) return <span className="sr-only">{label}</span>;
  return <TrackDrawing model={model} label={label} />;
}

/** A track that is scaled already; every observation as a dot where there is room for it. */
export function TrackDrawing({
  model,
  label,
  dots = false,
}: {
  model: TrackModel;
  label: string;
  dots?: boolean;
}) {
  const last = model.dots.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
      width={model.width}
      height={model.height}
      viewBox={`0 0 ${String(model.width)} ${String(model.height)}`}
      style={{ display: "block", maxWidth: "100%" }}
    >
      <polygon points={model.band} fill="var(--band)" />
      {model.todayX !== null && (
        <line
          x1={model.todayX}
          x2={model.todayX}
          y1={1}
          y2={model.height - 1}
          stroke="var(--line-strong)"
          strokeWidth={1}
        />
      )}
      <polyline
        points={model.expected}
        fill="none"
        stroke="var(--expected)"
        strokeWidth={1.5}
        strokeDasharray="3 3"
      />
      <polyline
        points={model.actual}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={1.75}
        strokeLinejoin="round"
      />
      {dots &&
        model.dots.map(({ x, y }) => (
          <circle key={`${String(x)} ${String(y)}`} cx={x} cy={y} r={2} fill="var(--ink)" />
        ))}
      {last !== undefined && <circle cx={last.x} cy={last.y} r={2.75} fill="var(--ink)" />}
    </svg>
  );
}
