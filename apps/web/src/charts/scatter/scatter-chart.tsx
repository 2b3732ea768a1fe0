import type { EChartsCoreOption } from "echarts/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import type { Palette } from "../../ui/tokens.ts";
import { exactQuantity, quantity } from "../../ui/format.ts";
import { dayText } from "../../ui/period.ts";
import { usePalette } from "../colors.ts";
import { ChartFrame } from "../frame.tsx";
import { useHiddenSeries } from "../legend.tsx";
import { baseOption, valueAxis } from "../style.ts";
import { tooltipElement } from "../tooltip.ts";

/** Something that happened on a day and has a size. */
export interface Dot {
  key: string;
  label: string;
  group: string;
  at: string;
  value: number;
}

/** One colour and name a group, in the order of the legend. */
export interface DotGroup {
  key: string;
  label: string;
  color: string;
}

/** Dots over time on a log scale; a size of nothing has no place on it and is counted in the note. */
export function ScatterChart({
  id,
  dots,
  groups,
  unit,
  title,
  subtitle,
  sources,
  columns,
  noData,
  note,
  fileName,
  height = 320,
  onPick,
}: {
  id: string;
  dots: readonly Dot[];
  groups: readonly DotGroup[];
  unit: string;
  title: string;
  subtitle: string;
  sources: readonly string[];
  /** Headings: what it is, day, group, value. */
  columns: readonly [string, string, string, string];
  noData: string;
  note?: React.ReactNode;
  fileName: string;
  height?: number;
  onPick: (key: string) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useView();
  const palette = usePalette();
  const keys = useMemo(() => groups.map((group) => group.key), [groups]);
  const { hidden, toggle } = useHiddenSeries(keys);
  const shown = useMemo(
    () =>
      dots
        .filter((dot) => dot.value > 0 && !hidden.has(dot.group))
        .sort((a, b) => (a.at === b.at ? b.value - a.value : a.at < b.at ? -1 : 1)),
    [dots, hidden],
  );
  const option = useMemo(
    () =>
      shown.length === 0
        ? null
        : scatterOption(shown, groups, palette, {
            short: (value) => quantity(value, unit, lang),
            day: (iso) => dayText(iso, lang),
          }),
    [shown, groups, palette, unit, lang],
  );
  const nameOf = (key: string) => groups.find((group) => group.key === key)?.label ?? key;
  return (
    <ChartFrame
      id={id}
      title={title}
      subtitle={`${subtitle} · ${t("chart.logScale")}`}
      unit={unit}
      sources={sources}
      legend={groups.map((group) => ({
        name: group.label,
        color: group.color,
        mark: "dot" as const,
        series: {
          shown: !hidden.has(group.key),
          toggle: () => {
            toggle(group.key);
          },
        },
      }))}
      table={{
        columns,
        rows: shown.map((dot) => [dot.label, dot.at, nameOf(dot.group), dot.value]),
        show: (value, column) => {
          if (value === null) return "–";
          if (column === 1) return dayText(String(value), lang);
          return column === 3 ? exactQuantity(Number(value), unit, lang) : String(value);
        },
      }}
      cursorOf={(row) => {
        const dot = shown[row];
        return dot === undefined ? null : { x: dot.at, y: dot.value };
      }}
      option={option}
      label={t("charts.dots", { count: shown.length })}
      noData={noData}
      note={note}
      fileName={fileName}
      height={height}
      onPick={(index, name) => {
        const dot = shown.find((each) => each.key === name) ?? shown[index];
        if (dot !== undefined) onPick(dot.key);
      }}
    />
  );
}

function scatterOption(
  dots: readonly Dot[],
  groups: readonly DotGroup[],
  palette: Palette,
  words: { short: (value: number) => string; day: (iso: string) => string },
): EChartsCoreOption {
  const byKey = new Map(dots.map((dot) => [dot.key, dot]));
  return {
    ...baseOption(palette),
    grid: {
      left: 8,
      right: 16,
      top: 12,
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
        formatter: { year: "{yyyy}", month: "{yyyy}-{MM}" },
        hideOverlap: true,
      },
    },
    yAxis: valueAxis(palette, words.short, true, false),
    tooltip: {
      ...baseOption(palette).tooltip,
      trigger: "item",
      formatter: (event: unknown) => {
        const dot = byKey.get((event as { name?: string }).name ?? "");
        if (dot === undefined) return "";
        const group = groups.find((each) => each.key === dot.group);
        return tooltipElement(dot.label, [
          { mark: group?.color ?? palette.ink, name: words.day(dot.at), value: words.short(dot.value) },
        ]);
      },
    },
    series: groups.map((group) => ({
      name: group.label,
      type: "scatter",
      symbolSize: 9,
      itemStyle: { color: group.color, opacity: 0.75, borderColor: palette.ground, borderWidth: 1 },
      data: dots
        .filter((dot) => dot.group === group.key)
        .map((dot) => ({ name: dot.key, value: [dot.at, dot.value] })),
    })),
  };
}
