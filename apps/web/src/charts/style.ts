import type { Palette } from "../ui/tokens.ts";

export const CHART_FONT = '"Pretendard Variable", Pretendard, system-ui, sans-serif';

/** Text, axis and tooltip styles that every drawing shares. */
export function baseOption(palette: Palette) {
  return {
    textStyle: { fontFamily: CHART_FONT, fontSize: 12, color: palette.muted },
    tooltip: {
      trigger: "axis" as const,
      confine: true,
      transitionDuration: 0,
      backgroundColor: palette.panel,
      borderColor: palette.lineStrong,
      borderWidth: 1,
      padding: [8, 10],
      textStyle: { color: palette.ink, fontSize: 12, fontFamily: CHART_FONT },
      axisPointer: {
        type: "line" as const,
        lineStyle: { color: palette.lineStrong, type: "solid" as const },
      },
      extraCssText: "box-shadow: 0 2px 10px rgb(0 0 0 / 12%);",
    },
  };
}

/** A value axis: pale rules, no line, short numbers. */
export function valueAxis(
  palette: Palette,
  format: (value: number) => string,
  log: boolean,
  fromZero: boolean,
) {
  return {
    type: log ? ("log" as const) : ("value" as const),
    scale: !fromZero,
    splitNumber: 4,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: palette.line } },
    axisLabel: { color: palette.muted, formatter: format },
  };
}

/**
 * A thin vertical mark with a word, such as the report's date or today; `toLeft` moves the word to the left of the line,
 * where another mark stands close to the right.
 */
export function verticalMark(
  name: string,
  at: string | number,
  palette: Palette,
  atTop: boolean,
  toLeft = false,
) {
  return {
    xAxis: at,
    label: {
      formatter: name,
      color: palette.muted,
      fontSize: 11,
      position: atTop ? ("end" as const) : ("insideEndTop" as const),
      rotate: 0,
      ...(toLeft ? { align: "right" as const } : {}),
    },
    lineStyle: { color: palette.faint, width: 1, type: "solid" as const },
  };
}
