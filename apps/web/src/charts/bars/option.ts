import type { EChartsCoreOption } from "echarts/core";
import type { Palette } from "../../ui/tokens.ts";
import { baseOption, valueAxis } from "../style.ts";
import { tooltipElement } from "../tooltip.ts";
import { markSeries, type BarMarks } from "./marks.ts";
import type { BarsModel } from "./model.ts";

export interface BarsOptions {
  stacked: boolean;
  colors: readonly string[];
  short: (value: number) => string;
  period: (period: string) => string;
  total: string;
  marks: BarMarks | undefined;
  height: number;
}

/** Bars from zero, stacked where the parts add up; a period that is not over is hatched. */
export function barsOption(model: BarsModel, options: BarsOptions, palette: Palette): EChartsCoreOption {
  const incomplete = new Set(model.incomplete);
  const { marks } = options;
  return {
    ...baseOption(palette),
    grid: {
      left: 8,
      right: marks === undefined ? 8 : 24,
      top: marks === undefined ? 16 : 26,
      bottom: 4,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    xAxis: [
      {
        type: "category",
        data: model.periods.map(options.period),
        axisLine: { lineStyle: { color: palette.lineStrong } },
        axisTick: { show: false },
        axisLabel: { color: palette.muted, hideOverlap: true },
      },
      // A linear axis over the same width, so that a tick can cover part of a bar's period and a day can stand in it.
      ...(marks === undefined
        ? []
        : [{ type: "value", min: 0, max: model.periods.length, show: false, axisPointer: { show: false } }]),
    ],
    yAxis: valueAxis(palette, options.short, false, true),
    tooltip: {
      ...baseOption(palette).tooltip,
      axisPointer: { type: "shadow", shadowStyle: { color: palette.band } },
      formatter: (params: unknown) => {
        const list = Array.isArray(params) ? (params as { dataIndex?: number; seriesType?: string }[]) : [];
        const index = list.find((entry) => entry.seriesType === "bar")?.dataIndex ?? -1;
        const period = model.periods[index];
        if (period === undefined) return "";
        const lines = model.series.flatMap((series, order) => {
          const value = series.values[index];
          if (value === null || value === undefined || value === 0) return [];
          return [
            {
              mark: options.colors[order] ?? palette.ink,
              name: series.label,
              value: options.short(value),
              raw: value,
            },
          ];
        });
        const sum = lines.reduce((total, line) => total + line.raw, 0);
        const all = lines.sort((a, b) => b.raw - a.raw);
        if (options.stacked && lines.length > 1) {
          all.push({ mark: "transparent", name: options.total, value: options.short(sum), raw: sum });
        }
        return tooltipElement(options.period(period), all);
      },
    },
    series: [
      ...model.series.map((series, order) => {
        const color = options.colors[order] ?? palette.ink;
        return {
          name: series.label,
          type: "bar",
          ...(options.stacked ? { stack: "all" } : {}),
          barMaxWidth: 36,
          barCategoryGap: "22%",
          itemStyle: { color },
          emphasis: { disabled: true },
          data: model.periods.map((_, index) => {
            const value = series.values[index] ?? null;
            if (!incomplete.has(index)) return value;
            return {
              value,
              itemStyle: {
                color: palette.ground,
                borderColor: color,
                borderWidth: 1,
                decal: {
                  symbol: "rect",
                  color,
                  dashArrayX: [1, 0],
                  dashArrayY: [2, 4],
                  rotation: -Math.PI / 4,
                },
              },
            };
          }),
        };
      }),
      ...(marks === undefined ? [] : markSeries(model, marks, options.height, palette)),
    ],
  };
}
