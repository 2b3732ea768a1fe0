import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { exactQuantity, quantity } from "../../ui/format.ts";
import { periodText } from "../../ui/period.ts";
import type { BarsModel } from "../bars/model.ts";
import { ChartFrame } from "../frame.tsx";
import styles from "./multiples.module.css";

const WIDTH = 220;
const HEIGHT = 84;
const BASE = HEIGHT - 2;

/** The same bars once for each series, all on one scale, so that their sizes compare. */
export function MultiplesChart({
  id,
  model,
  unit,
  title,
  subtitle,
  sources,
  colors,
  noData,
  note,
  fileName,
  level = "h3",
  controls,
}: {
  id: string;
  model: BarsModel;
  unit: string;
  title: string;
  subtitle: string;
  sources: readonly string[];
  colors: readonly string[];
  noData: string;
  note?: React.ReactNode;
  fileName: string;
  level?: "h2" | "h3";
  controls?: React.ReactNode;
}) {
  const { t } = useTranslation();
  const { lang } = useView();
  const highest = Math.max(0, ...model.series.flatMap((series) => series.values.map((value) => value ?? 0)));
  const incomplete = new Set(model.incomplete);
  const step = WIDTH / Math.max(model.periods.length, 1);
  const first = periodText(model.periods[0] ?? "", lang);
  const last = periodText(model.periods.at(-1) ?? "", lang);
  return (
    <ChartFrame
      id={id}
      level={level}
      title={title}
      subtitle={`${subtitle} · ${t("charts.oneScale", { value: quantity(highest, unit, lang) })}`}
      unit={unit}
      sources={sources}
      legend={[]}
      table={{
        columns: [t("common.period"), ...model.series.map((series) => series.label)],
        rows: model.periods.map((period, index) => [
          period,
          ...model.series.map((series) => series.values[index] ?? null),
        ]),
        show: (value, column) => {
          if (value === null) return "–";
          return column === 0 ? periodText(String(value), lang) : exactQuantity(Number(value), unit, lang);
        },
      }}
      option={null}
      {...(highest === 0
        ? {}
        : {
            content: (
              <ul className={styles.multiples}>
                {model.series.map((series, order) => {
                  const color = colors[order] ?? "var(--ink)";
                  const largest = series.values.reduce<{ value: number; index: number }>(
                    (best, value, index) => ((value ?? 0) > best.value ? { value: value ?? 0, index } : best),
                    { value: 0, index: 0 },
                  );
                  return (
                    <li key={series.key}>
                      <h4 className={styles.name}>{series.label}</h4>
                      <svg
                        role="img"
                        aria-label={t("charts.multipleLabel", {
                          series: series.label,
                          value: quantity(largest.value, unit, lang),
                          period: periodText(model.periods[largest.index] ?? "", lang),
                        })}
                        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
                        className={styles.bars}
                      >
                        <line x1={0} x2={WIDTH} y1={BASE} y2={BASE} stroke="var(--line-strong)" />
                        {series.values.map((value, index) => {
                          const height = ((value ?? 0) / highest) * (BASE - 4);
                          return (
                            <rect
                              key={model.periods[index]}
                              x={index * step + step * 0.12}
                              y={BASE - height}
                              width={step * 0.76}
                              height={height}
                              fill={incomplete.has(index) ? "none" : color}
                              stroke={color}
                              strokeWidth={incomplete.has(index) ? 1 : 0}
                              strokeDasharray="2 2"
                            >
                              <title>
                                {`${periodText(model.periods[index] ?? "", lang)}: ${value === null ? "–" : exactQuantity(value, unit, lang)}`}
                              </title>
                            </rect>
                          );
                        })}
                      </svg>
                      <p className={styles.axis}>
                        <span>{first}</span>
                        <span>{t("charts.most", { value: quantity(largest.value, unit, lang) })}</span>
                        <span>{last}</span>
                      </p>
                    </li>
                  );
                })}
              </ul>
            ),
          })}
      label=""
      noData={noData}
      note={note}
      fileName={fileName}
      controls={controls}
    />
  );
}
