import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { exactQuantity, quantity } from "../../ui/format.ts";
import { dayText } from "../../ui/period.ts";
import { usePalette } from "../colors.ts";
import { ChartFrame } from "../frame.tsx";
import { useHiddenSeries } from "../legend.tsx";
import { useNarrow } from "../narrow.ts";
import { SpanControl, useSpan } from "../span.tsx";
import { hasValues, lastValue, within, type LinesModel } from "./model.ts";
import { linesOption } from "./option.ts";

/** Names at the line ends up to so many; the legend alone does it for more. */
const DIRECT_LABELS = 5;

/**
 * Lines over time. What the reader switches off or leaves outside the span leaves drawing, table and CSV alike, so that
 * all of them always hold the same rows.
 */
export function LinesChart({
  id,
  model: whole,
  unit,
  title,
  subtitle,
  sources,
  noData,
  marks,
  log = false,
  controls,
  note,
  fileName,
  height = 320,
}: {
  id?: string;
  model: LinesModel;
  /** A contract unit, or `index` for values rebased to 100. */
  unit: string;
  title: string;
  subtitle: string;
  sources: readonly string[];
  noData: string;
  marks: readonly { name: string; at: string }[];
  log?: boolean;
  controls?: React.ReactNode;
  note?: React.ReactNode;
  fileName: string;
  height?: number;
}) {
  const { t } = useTranslation();
  const { lang } = useView();
  const palette = usePalette();
  const narrow = useNarrow();
  const keys = useMemo(() => whole.series.map((series) => series.key), [whole.series]);
  const { hidden, toggle } = useHiddenSeries(keys);
  const { span, setSpan } = useSpan(whole.dates.length);
  const colors = useMemo(
    () => whole.series.map((_, index) => palette.series[index % palette.series.length] ?? palette.ink),
    [whole.series, palette],
  );
  const model = useMemo(() => within(whole, hidden, span), [whole, hidden, span]);
  const paints = useMemo(
    () => colors.filter((_, index) => !hidden.has(keys[index] ?? "")),
    [colors, keys, hidden],
  );
  const option = useMemo(
    () =>
      hasValues(model)
        ? linesOption(
            model,
            {
              log,
              marks,
              colors: paints,
              endLabels: !narrow && model.series.length > 1 && model.series.length <= DIRECT_LABELS,
              short: (value) => quantity(value, unit, lang),
              day: (iso) => dayText(iso, lang),
            },
            palette,
          )
        : null,
    [model, log, marks, paints, narrow, unit, lang, palette],
  );
  const label = model.series
    .map((series) => {
      const last = lastValue(model.dates, series.values);
      return last === null
        ? series.label
        : `${series.label}: ${quantity(last.value, unit, lang)} (${dayText(last.date, lang)})`;
    })
    .join("; ");
  return (
    <ChartFrame
      {...(id === undefined ? {} : { id })}
      title={title}
      subtitle={subtitle}
      unit={unit === "index" ? t("charts.index") : unit}
      sources={sources}
      legend={
        whole.series.length > 1
          ? whole.series.map((series, index) => ({
              name: series.label,
              color: colors[index] ?? palette.ink,
              mark: "line" as const,
              series: {
                shown: !hidden.has(series.key),
                toggle: () => {
                  toggle(series.key);
                },
              },
            }))
          : []
      }
      table={{
        columns: [t("common.date"), ...model.series.map((series) => series.label)],
        rows: model.dates.map((date, index) => [
          date,
          ...model.series.map((series) => series.values[index] ?? null),
        ]),
        brief: (value) => quantity(value, unit, lang),
        show: (value, column) => {
          if (value === null) return "–";
          if (column === 0) return dayText(String(value), lang);
          return exactQuantity(Number(value), unit, lang);
        },
      }}
      cursorOf={(row, column) => ({
        x: model.dates[row] ?? "",
        y: model.series[column - 1]?.values[row] ?? null,
      })}
      option={option}
      label={label}
      noData={noData}
      controls={controls}
      below={<SpanControl dates={whole.dates} span={span} onChange={setSpan} />}
      note={note}
      fileName={fileName}
      height={height}
    />
  );
}
