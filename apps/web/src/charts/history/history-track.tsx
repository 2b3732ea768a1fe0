import type { HistoryModel } from "./model.ts";
import styles from "./history.module.css";

const WIDTH = 1000;

/** The deviation through time: band, line of steps in the colour of its status, and the place that is being looked at. */
export function HistoryTrack({
  model,
  height,
  selected,
  onSelect,
  edges,
}: {
  model: HistoryModel;
  height: number;
  selected: number;
  onSelect: (index: number) => void;
  /** The deviations at the upper and lower edge, in words. */
  edges: { top: string; zero: string; bottom: string };
}) {
  const chosen = model.steps[selected];
  // The slider beside it says the same to who does not see it, and is what a keyboard moves.
  return (
    <div className={styles.track} aria-hidden style={{ height }}>
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(height)}`}
        preserveAspectRatio="none"
        className={styles.drawing}
      >
        {model.band !== null && (
          <rect
            x={0}
            width={WIDTH}
            y={model.band.top}
            height={model.band.bottom - model.band.top}
            fill="var(--band)"
          />
        )}
        {model.years.map(({ x, year }) => (
          <line key={year} x1={x} x2={x} y1={0} y2={height} className={styles.year} />
        ))}
        <line x1={0} x2={WIDTH} y1={model.zeroY} y2={model.zeroY} className={styles.zero} />
        {model.steps.map((step, index) => {
          const before = model.steps[index - 1]?.y;
          const colour = { stroke: `var(--status-${step.status})` };
          return (
            <g key={step.x}>
              {step.y !== null && before != null && (
                <line x1={step.x} x2={step.x} y1={before} y2={step.y} className={styles.rise} />
              )}
              {step.y !== null && (
                <line
                  x1={step.x}
                  x2={step.toX}
                  y1={step.y}
                  y2={step.y}
                  className={styles.step}
                  style={colour}
                />
              )}
              <rect
                x={step.x}
                width={Math.max(step.toX - step.x, 4)}
                y={0}
                height={height}
                fill="transparent"
                className={styles.hit}
                onClick={() => {
                  onSelect(index);
                }}
              />
            </g>
          );
        })}
        {chosen !== undefined && (
          <line x1={chosen.x} x2={chosen.x} y1={0} y2={height} className={styles.cursor} />
        )}
      </svg>
      {chosen?.y != null && (
        <span
          className={styles.dot}
          style={{
            left: `${String((chosen.x / WIDTH) * 100)}%`,
            top: chosen.y,
            background: `var(--status-${chosen.status})`,
          }}
        />
      )}
      <span className={styles.edge} style={{ top: 0 }}>
        {edges.top}
      </span>
      <span className={styles.edge} style={{ top: model.zeroY }} data-middle>
        {edges.zero}
      </span>
      <span className={styles.edge} style={{ bottom: 0 }}>
        {edges.bottom}
      </span>
      {model.years.map(({ x, year }) => (
        <span key={year} className={styles.label} style={{ left: `${String((x / WIDTH) * 100)}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}
