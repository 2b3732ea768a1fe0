import { lazy, Suspense, useId, useRef, useState, type ReactNode } from "react";
import type { EChartsCoreOption } from "echarts/core";
import { useTranslation } from "react-i18next";
import { useSourceNames } from "../app/source-names.ts";
import { Choice } from "../ui/chips.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { csvText, downloadSvg, downloadPng, downloadText } from "./download.ts";
import styles from "./frame.module.css";

/** The box that says why there is no drawing; low, so that it does not look like one that failed. */
const EMPTY_HEIGHT = 132;

const EChart = lazy(() => import("./echart.tsx"));

export interface LegendItem {
  name: string;
  color: string;
  mark: "line" | "dashed" | "block" | "band" | "hatched" | "dot";
}

/** The same figures as the drawing, exact; also what the CSV holds. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  /** How a cell is shown; the CSV keeps the bare value. */
  show?: (value: string | number | null, column: number) => string;
}

/**
 * The frame of every chart: what it measures, unit and day, legend, source, the same as a table, downloads; and the
 * reason in its place where there is nothing to draw. The height is fixed, so nothing moves when data arrives.
 */
export function ChartFrame({
  title,
  subtitle,
  sources,
  legend,
  table,
  option,
  height = 320,
  label,
  noData,
  controls,
  note,
  fileName,
  onPick,
  level = "h3",
}: {
  title: string;
  subtitle: string;
  sources: readonly string[];
  legend: readonly LegendItem[];
  table: ChartTable;
  option: EChartsCoreOption | null;
  height?: number;
  /** The finding in a sentence, for those who do not see the drawing. */
  label: string;
  noData: string;
  controls?: ReactNode;
  note?: ReactNode;
  fileName: string;
  onPick?: (index: number) => void;
  /** Where the chart stands directly under the page's title. */
  level?: "h2" | "h3";
}) {
  const { t } = useTranslation();
  const nameOf = useSourceNames();
  const [view, setView] = useState<"chart" | "table">("chart");
  const figure = useRef<HTMLDivElement>(null);
  const heading = useId();
  const Heading = level;
  const svg = () => figure.current?.querySelector("svg") ?? null;
  const sourceText = sources.length > 0 ? t("chart.source", { sources: sources.map(nameOf).join(", ") }) : "";
  const words = { title, subtitle, source: sourceText };
  const empty = option === null || table.rows.length === 0;
  return (
    <figure className={styles.frame} aria-labelledby={heading}>
      <div className={styles.head}>
        <div>
          <Heading id={heading} className={styles.title}>
            {title}
          </Heading>
          <p className={styles.subtitle}>{subtitle}</p>
        </div>
        {!empty && (
          <Choice
            label={t("chart.view")}
            hideLabel
            value={view}
            onChange={setView}
            choices={[
              { value: "chart", label: t("chart.asChart") },
              { value: "table", label: t("chart.asTable") },
            ]}
          />
        )}
      </div>
      {controls !== undefined && !empty && <div className={styles.controls}>{controls}</div>}
      {legend.length > 0 && !empty && (
        <ul className={styles.legend}>
          {legend.map((item) => (
            <li key={item.name}>
              <span
                className={styles.mark}
                data-mark={item.mark}
                style={{ "--mark": item.color } as React.CSSProperties}
              />
              {item.name}
            </li>
          ))}
        </ul>
      )}
      <div ref={figure} className={styles.figure} style={{ minHeight: empty ? EMPTY_HEIGHT : height }}>
        {empty ? (
          <div className={styles.nothing} style={{ minHeight: EMPTY_HEIGHT }}>
            <p>
              <strong>{t("chart.noData")}</strong>
              <br />
              {noData}
            </p>
          </div>
        ) : view === "chart" ? (
          <Suspense fallback={<Skeleton height={height} />}>
            <EChart option={option} height={height} label={`${title}. ${label}`} onClick={onPick} />
          </Suspense>
        ) : (
          <TwinTable table={table} caption={title} height={height} />
        )}
      </div>
      <figcaption className={styles.foot}>
        <span>
          {sourceText}
          {note !== undefined && note !== "" && note !== noData && (
            <span className={styles.note}>{note}</span>
          )}
        </span>
        {!empty && (
          <span className={styles.downloads}>
            <span className="sr-only">{t("common.download")}</span>
            <button
              type="button"
              onClick={() => {
                downloadText(csvText(table), `${fileName}.csv`, "text/csv;charset=utf-8");
              }}
            >
              {t("chart.downloadCsv")}
            </button>
            {view === "chart" && (
              <>
                <button
                  type="button"
                  onClick={() => {
                    downloadSvg(svg(), words, `${fileName}.svg`);
                  }}
                >
                  {t("chart.downloadSvg")}
                </button>
                <button
                  type="button"
                  onClick={() => {
                    void downloadPng(svg(), words, `${fileName}.png`);
                  }}
                >
                  {t("chart.downloadPng")}
                </button>
              </>
            )}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

function TwinTable({ table, caption, height }: { table: ChartTable; caption: string; height: number }) {
  const show = table.show ?? ((value) => (value === null ? "–" : String(value)));
  return (
    <div
      className={styles.twin}
      style={{ maxHeight: Math.max(height, 240) }}
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={`${String(row[0])}${String(index)}`}>
              {row.map((value, column) =>
                column === 0 ? (
                  <th key={table.columns[column]} scope="row">
                    {show(value, column)}
                  </th>
                ) : (
                  <td key={table.columns[column]}>{show(value, column)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
