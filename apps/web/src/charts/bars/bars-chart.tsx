import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { exactQuantity, quantity } from "../../ui/format.ts";
import { periodText } from "../../ui/period.ts";
import { usePalette } from "../colors.ts";
import { ChartFrame } from "../frame.tsx";
import { useHiddenSeries } from "../legend.tsx";
import type { BarMarks } from "./marks.ts";
import type { BarsModel } from "./model.ts";
import { barsOption } from "./option.ts";

/** Bars over periods; what the reader switches off in the legend leaves drawing, table and CSV alike. */
export function BarsChart({
  id,
  model: whole,
  unit,
  title,
  subtitle,
  sources,
  noData,
  stacked,
  colors,
  controls,
  note,
  fileName,
  height,
  onPick,
  marks,
  level = "h3",
}: {
  id?: string;
  model: BarsModel;
  unit: string;
  title: string;
  subtitle: string;
  sources: readonly string[];
  noData: string;
  stacked: boolean;
  /** One colour a series; the palette's series colours where not given. */
  colors?: readonly string[] | undefined;
  controls?: React.ReactNode;
  note?: React.ReactNode;
  fileName: string;
  height?: number;
  /** A bar by its period and the key of its series. */
  onPick?: (index: number, key: string | null) => void;
  /** Values stated for a period and days, drawn over the bars. */
  marks?: BarMarks | undefined;
  level?: "h2" | "h3";
}) {
  const { t } = useTranslation();
  const { lang } = useView();
  const palette = usePalette();
  const allPaints = useMemo(
    () =>
      colors ??
      whole.series.map(
        (_, index) =>
          palette.series[(index + (whole.series.length > 1 ? 1 : 0)) % palette.series.length] ?? palette.ink,
      ),
    [colors, whole.series, palette],
  );
  const keys = useMemo(() => whole.series.map((series) => series.key), [whole.series]);
  const { hidden, toggle } = useHiddenSeries(keys);
  const model = useMemo(
    () => ({ ...whole, series: whole.series.filter((series) => !hidden.has(series.key)) }),
    [whole, hidden],
  );
  const paints = useMemo(
    () => allPaints.filter((_, index) => !hidden.has(keys[index] ?? "")),
    [allPaints, keys, hidden],
  );
  const option = useMemo(() => {
    if (!model.series.some((series) => series.values.some((value) => value !== null))) return null;
    return barsOption(
      model,
      {
        stacked,
        colors: paints,
        short: (value) => quantity(value, unit, lang),
        period: (period) => periodText(period, lang),
        total: t("common.all"),
        marks,
        height: height ?? 320,
      },
      palette,
    );
  }, [model, stacked, paints, unit, lang, palette, t, marks, height]);
  const stated = marks?.stated ?? [];
  const lastPeriod = model.periods.at(-1);
  const label =
    lastPeriod === undefined
      ? ""
      : `${periodText(model.periods[0] ?? "", lang)} – ${periodText(lastPeriod, lang)}`;
  return (
    <ChartFrame
      {...(id === undefined ? {} : { id })}
      unit={unit}
      level={level}
      title={title}
      subtitle={subtitle}
      sources={sources}
      legend={[
        ...(whole.series.length > 1
          ? whole.series.map((series, index) => ({
              name: series.label,
              color: allPaints[index] ?? palette.ink,
              mark: "block" as const,
              series: {
                shown: !hidden.has(series.key),
                toggle: () => {
                  toggle(series.key);
                },
              },
            }))
          : []),
        ...(stated.length > 0
          ? [{ name: t("chart.stated"), color: palette.expected, mark: "dashed" as const }]
          : []),
        ...(model.incomplete.length > 0
          ? [{ name: t("chart.incomplete"), color: palette.muted, mark: "hatched" as const }]
          : []),
      ]}
      table={{
        columns: [
          t("common.period"),
          ...model.series.map((series) => series.label),
          ...stated.map((mark) => mark.label),
        ],
        rows: model.periods.map((period, index) => [
          period,
          ...model.series.map((series) => series.values[index] ?? null),
          ...stated.map((mark) => (Math.floor(mark.from) === index ? mark.value : null)),
        ]),
        brief: (value) => quantity(value, unit, lang),
        show: (value, column) => {
          if (value === null) return "–";
          return column === 0 ? periodText(String(value), lang) : exactQuantity(Number(value), unit, lang);
        },
      }}
      cursorOf={(row, column) => ({
        x: row,
        y: stacked
          ? model.series.slice(0, column).reduce((sum, series) => sum + (series.values[row] ?? 0), 0)
          : (model.series[column - 1]?.values[row] ?? null),
      })}
      option={option}
      label={label}
      noData={noData}
      controls={controls}
      note={note}
      fileName={fileName}
      {...(height === undefined ? {} : { height })}
      {...(onPick === undefined
        ? {}
        : {
            onPick: (index: number, _name: string, series: number) => {
              onPick(index, model.series[series]?.key ?? null);
            },
          })}
    />
  );
}
