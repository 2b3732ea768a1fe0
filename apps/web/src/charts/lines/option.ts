import type { EChartsCoreOption } from "echarts/core";
import type { Palette } from "../../ui/tokens.ts";
import { baseOption, valueAxis, verticalMark } from "../style.ts";
import { tooltipElement } from "../tooltip.ts";
import type { LinesModel } from "./model.ts";

export interface LinesOptions {
  log: boolean;
  marks: readonly { name: string; at: string }[];
  /** One a series. */
  colors: readonly string[];
  /** Names at the line ends; up to five series, else the legend does it. */
  endLabels: boolean;
  short: (value: number) => string;
  day: (iso: string) => string;
}

/** Figures from which a drawing is laid out for speed. */
const LARGE = 2000;

/** Lines over time with thin vertical marks. */
export function linesOption(model: LinesModel, options: LinesOptions, palette: Palette): EChartsCoreOption {
  // On a canvas of their own the lines stay as they are while the pointer's mark moves over them.
  const large = model.dates.length * model.series.length > LARGE;
  const still = large ? { zlevel: 1, silent: true } : {};
  const color = (index: number) => options.colors[index] ?? palette.ink;
  return {
    ...baseOption(palette),
    grid: {
      left: 8,
      right: options.endLabels ? 96 : 16,
      top: 26,
      bottom: 4,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    xAxis: {
      type: "time",
      axisLine: { lineStyle: { color: palette.lineStrong } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        color: palette.muted,
        formatter: { year: "{yyyy}", month: "{yyyy}-{MM}", day: "{MM}-{dd}" },
        hideOverlap: true,
      },
    },
    yAxis: valueAxis(palette, options.short, options.log, false),
    tooltip: {
      ...baseOption(palette).tooltip,
      ...(large
        ? { axisPointer: { ...baseOption(palette).tooltip.axisPointer, triggerEmphasis: false } }
        : {}),
      formatter: (params: unknown) => {
        const list = Array.isArray(params) ? (params as { dataIndex?: number }[]) : [];
        const index = list[0]?.dataIndex ?? -1;
        const date = model.dates[index];
        if (date === undefined) return "";
        const lines = model.series.flatMap((series, order) => {
          const value = series.values[index];
          return value === null || value === undefined
            ? []
            : [{ mark: color(order), name: series.label, value: options.short(value), raw: value }];
        });
        return tooltipElement(
          options.day(date),
          lines.sort((a, b) => b.raw - a.raw),
        );
      },
    },
    series: model.series.map((series, index) => ({
      name: series.label,
      type: "line",
      ...still,
      data: model.dates.map((date, position) => [date, series.values[position] ?? null]),
      showSymbol: false,
      connectNulls: true,
      sampling: "lttb",
      lineStyle: { color: color(index), width: 2 },
      itemStyle: { color: color(index) },
      emphasis: { disabled: true },
      endLabel: options.endLabels
        ? {
            show: true,
            formatter: () => series.label,
            color: color(index),
            fontSize: 12,
            width: 90,
            overflow: "truncate",
          }
        : undefined,
      labelLayout: options.endLabels ? { moveOverlap: "shiftY" } : undefined,
      markLine:
        index === 0 && options.marks.length > 0
          ? {
              symbol: "none",
              silent: true,
              data: options.marks.map((mark) => verticalMark(mark.name, mark.at, palette, true)),
            }
          : undefined,
    })),
  };
}
