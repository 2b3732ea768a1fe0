import type { Palette } from "../../ui/tokens.ts";
import { verticalMark } from "../style.ts";
import type { BarsModel } from "./model.ts";

/** A value stated for a period, drawn as a dashed tick over its bar. Positions count bars: 3.5 is the middle of the fourth. */
export interface BarMark {
  from: number;
  to: number;
  value: number;
  label: string;
}

export interface BarMarks {
  stated: readonly BarMark[];
  days: readonly { name: string; at: number }[];
}

interface MarkLabel {
  at: number;
  /** Where the leader starts and where the words stand, in the unit of the axis. */
  top: number;
  y: number;
  lines: string[];
}

const LINE = 15;

/**
 * One label for all ticks of a bar, above the bar and the ticks, and above the label of the bar before it where the
 * two would touch. `pixel` is the height of one pixel in the unit of the axis.
 */
export function markLabels(marks: readonly BarMark[], tops: readonly number[], pixel: number): MarkLabel[] {
  const groups = new Map<number, BarMark[]>();
  for (const mark of marks) {
    const bar = Math.floor(mark.from);
    groups.set(bar, [...(groups.get(bar) ?? []), mark]);
  }
  const labels: MarkLabel[] = [];
  for (const [bar, group] of [...groups].sort(([a], [b]) => a - b)) {
    const sorted = [...group].sort((a, b) => b.value - a.value);
    const near = tops.slice(Math.max(0, bar - 1), bar + 2);
    const top = Math.max(tops[bar] ?? 0, ...group.map((mark) => mark.value));
    const before = labels.at(-1);
    const above =
      before !== undefined && bar - before.at < 2.6 ? before.y + before.lines.length * LINE * pixel : 0;
    labels.push({
      at: bar + 0.5,
      top,
      y: Math.max(top, ...near, above) + 12 * pixel,
      lines: sorted.map((mark) => mark.label),
    });
  }
  return labels;
}

/** Ticks, their labels and the vertical marks as series on a second, linear axis under the same bars. */
export function markSeries(model: BarsModel, marks: BarMarks, height: number, palette: Palette): object[] {
  const tops = model.periods.map((_, index) =>
    model.series.reduce((sum, series) => sum + (series.values[index] ?? 0), 0),
  );
  const highest = Math.max(...tops, ...marks.stated.map((mark) => mark.value));
  const labels = markLabels(marks.stated, tops, (highest * 1.1) / Math.max(height - 60, 120));
  const plain = { type: "line", xAxisIndex: 1, symbol: "none", silent: true, tooltip: { show: false } };
  return [
    ...marks.stated.map((mark) => ({
      ...plain,
      z: 4,
      data: [
        [mark.from + 0.04, mark.value],
        [mark.to - 0.04, mark.value],
      ],
      lineStyle: { color: palette.expected, width: 2, type: [5, 3] },
    })),
    ...labels.map((label) => ({
      ...plain,
      z: 5,
      data: [[label.at, label.top], { value: [label.at, label.y], symbol: "circle", symbolSize: 0.1 }],
      showSymbol: true,
      lineStyle: { color: palette.lineStrong, width: 1 },
      label: { show: false },
      markPoint: {
        silent: true,
        symbol: "circle",
        symbolSize: 0.1,
        label: {
          show: true,
          // Towards the earlier bars, which are lower where money grows; towards the later ones at the left edge.
          position: label.at < 2 ? "right" : "left",
          verticalAlign: "bottom",
          distance: 4,
          color: palette.ink,
          fontSize: 12,
          lineHeight: LINE,
          formatter: label.lines.join("\n"),
          backgroundColor: palette.ground,
          padding: [0, 3],
        },
        data: [{ coord: [label.at, label.y] }],
      },
    })),
    {
      ...plain,
      data: [],
      markLine: {
        symbol: "none",
        silent: true,
        data: marks.days.map(({ name, at }) => {
          const crowded = marks.days.some(
            (other) => other.at > at && other.at - at < model.periods.length * 0.1,
          );
          return verticalMark(name, at, palette, true, crowded);
        }),
      },
    },
  ];
}
