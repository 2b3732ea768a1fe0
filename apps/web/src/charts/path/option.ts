import type { EChartsCoreOption } from "echarts/core";
import type { Palette } from "../../ui/tokens.ts";
import { baseOption, valueAxis, verticalMark } from "../style.ts";
import { tooltipElement, type TooltipLine } from "../tooltip.ts";
import type { PathModel } from "./model.ts";

export interface PathWords {
  expected: string;
  actual: string;
  reportDate: string;
  today: string;
  short: (value: number) => string;
  day: (iso: string) => string;
}

function byDay<T extends { at: string }>(points: readonly T[], day: string): T | undefined {
  return points.find((point) => point.at === day);
}

/** The drawing of a comparison: band, dashed expected, solid actual, report date and today. */
export function pathOption(
  model: PathModel,
  marks: { reportDate: string; today: string },
  log: boolean,
  showSpread: boolean,
  words: PathWords,
  palette: Palette,
): EChartsCoreOption {
  const band = model.band;
  const spread = showSpread ? model.spread : [];
  const houses = [...new Set(model.spread.map((house) => house.name))];
  const span = Date.parse(model.to) - Date.parse(model.from);
  const apart = Date.parse(marks.today) - Date.parse(marks.reportDate);
  const crowded = apart >= 0 && apart < span * 0.1;
  const paint = (name: string) =>
    palette.series[1 + (houses.indexOf(name) % (palette.series.length - 1))] ?? palette.muted;
  return {
    ...baseOption(palette),
    grid: {
      left: 8,
      right: 20,
      top: 26,
      bottom: 4,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    xAxis: {
      type: "time",
      min: model.from,
      max: model.to,
      minInterval: 365 * 86_400_000,
      axisLine: { lineStyle: { color: palette.lineStrong } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: { color: palette.muted, formatter: "{yyyy}", hideOverlap: true },
    },
    yAxis: valueAxis(palette, words.short, log, !log && model.expected.every((point) => point.value >= 0)),
    tooltip: {
      ...baseOption(palette).tooltip,
      formatter: (params: unknown) => {
        const first = Array.isArray(params) ? (params as { value?: unknown }[])[0] : undefined;
        const at = Array.isArray(first?.value) ? String(first.value[0]) : "";
        const lines: TooltipLine[] = [];
        const expected = byDay(model.expected, at);
        if (expected !== undefined)
          lines.push({ mark: palette.expected, name: words.expected, value: words.short(expected.value) });
        const actual = byDay(model.actual, at);
        if (actual !== undefined)
          lines.push({
            mark: palette.ink,
            name: actual.publisher ?? words.actual,
            value: words.short(actual.value),
          });
        spread.forEach((house) => {
          const point = byDay(house.points, at);
          if (point !== undefined)
            lines.push({ mark: paint(house.name), name: house.name, value: words.short(point.value) });
        });
        return tooltipElement(words.day(at), lines);
      },
    },
    series: [
      {
        name: "lower",
        type: "line",
        data: band.map((point) => [point.at, point.lower]),
        lineStyle: { opacity: 0 },
        symbol: "none",
        silent: true,
        stack: log ? undefined : "band",
      },
      {
        name: "band",
        type: "line",
        // Stacked on the lower edge on a linear scale; a log scale cannot stack, so the edges are drawn as thin lines.
        data: band.map((point) => [point.at, log ? point.upper : point.upper - point.lower]),
        lineStyle: { opacity: 0 },
        areaStyle: log ? undefined : { color: palette.band, opacity: 1 },
        symbol: "none",
        silent: true,
        stack: log ? undefined : "band",
      },
      ...(log
        ? (["lower", "upper"] as const).map((edge) => ({
            type: "line",
            data: band.map((point) => [point.at, point[edge]]),
            lineStyle: { color: palette.expected, width: 0.75, opacity: 0.6 },
            symbol: "none",
            silent: true,
          }))
        : []),
      {
        name: words.expected,
        type: "line",
        data: model.expected.map((point) => ({
          value: [point.at, point.value],
          symbol: point.stated ? "circle" : "none",
        })),
        symbolSize: 8,
        showSymbol: true,
        lineStyle: { color: palette.expected, width: 2, type: [5, 4] },
        itemStyle: { color: palette.ground, borderColor: palette.expected, borderWidth: 2 },
        markLine: {
          symbol: "none",
          silent: true,
          data: [
            verticalMark(words.reportDate, marks.reportDate, palette, true, crowded),
            verticalMark(words.today, marks.today, palette, true),
          ],
        },
      },
      ...spread.map((house) => ({
        name: house.name,
        type: "line",
        data: house.points.map((point) => [point.at, point.value]),
        showSymbol: true,
        symbol: "circle",
        symbolSize: 5,
        lineStyle: {
          width: 1,
          color: paint(house.name),
          opacity: 0.8,
        },
        itemStyle: { color: paint(house.name) },
      })),
      {
        name: words.actual,
        type: "line",
        z: 5,
        data: model.actual.map((point) => [point.at, point.value]),
        showSymbol: true,
        symbol: "circle",
        symbolSize: 7,
        lineStyle: { color: palette.ink, width: 2.5 },
        itemStyle: { color: palette.ink },
      },
    ],
  };
}
