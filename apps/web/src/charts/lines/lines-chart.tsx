import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { exactQuantity, quantity } from "../../ui/format.ts";
import { dayText } from "../../ui/period.ts";
import { usePalette } from "../colors.ts";
import { ChartFrame } from "../frame.tsx";
import { hasValues, lastValue, type LinesModel } from "./model.ts";
import { linesOption } from "./option.ts";

/** Lines over time with table and downloads. */
export function LinesChart({
  model,
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
  height,
}: {
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
  const option = useMemo(
    () =>
      hasValues(model)
        ? linesOption(
            model,
            {
              log,
              marks,
              endLabels: model.series.length > 1 && model.series.length <= 5,
              short: (value) => quantity(value, unit, lang),
              day: (iso) => dayText(iso, lang),
            },
            palette,
          )
        : null,
    [model, log, marks, unit, lang, palette],
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
      title={title}
      subtitle={subtitle}
      sources={sources}
      legend={
        model.series.length > 5
          ? model.series.map((series, index) => ({
              name: series.label,
              color: palette.series[index % palette.series.length] ?? palette.ink,
              mark: "line" as const,
            }))
          : []
      }
      table={{
        columns: [t("common.date"), ...model.series.map((series) => series.label)],
        rows: model.dates.map((date, index) => [
          date,
          ...model.series.map((series) => series.values[index] ?? null),
        ]),
        show: (value, column) => {
          if (value === null) return "–";
          if (column === 0) return dayText(String(value), lang);
          return exactQuantity(Number(value), unit, lang);
        },
      }}
      option={option}
      label={label}
      noData={noData}
      controls={controls}
      note={note}
      fileName={fileName}
      {...(height === undefined ? {} : { height })}
    />
  );
}
