import { lazy, useEffect, useId, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { EChartsCoreOption } from "echarts/core";
import { useTranslation } from "react-i18next";
import { EMBEDDED } from "../app/embed-mode.ts";
import { useSourceNames } from "../app/source-names.ts";
import { useView } from "../app/view.ts";
import { Choice } from "../ui/chips.tsx";
import { Part } from "../ui/part.tsx";
import { dayText } from "../ui/period.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { chartCsv, fileNameOf } from "./csv.ts";
import { saveBlob, saveText } from "./download.ts";
import type { Cursor } from "./echart.tsx";
import { pageAddress } from "./embed-address.ts";
import { useEmbedStage } from "./embed-stage.tsx";
import styles from "./frame.module.css";
import { Legend, type LegendItem } from "./legend.tsx";
import { ChartReader } from "./reader.tsx";
import { SaveMenu, type SavedAs } from "./save-menu.tsx";
import { pointCount, type ChartTable } from "./table.ts";

export type { LegendItem } from "./legend.tsx";
export type { ChartTable } from "./table.ts";

/** The box that says why there is no drawing; low, so that it does not look like one that failed. */
const EMPTY_HEIGHT = 132;

const EChart = lazy(() => import("./echart.tsx"));
const Hierarchy = lazy(() => import("./hierarchy.ts"));
const TwinTable = lazy(() => import("./twin-table.tsx"));

export interface ChartFrameProps {
  /** Its name on the page, in links and embeds; the file name where not given. */
  id?: string;
  title: string;
  subtitle: string;
  /** Unit of the figures, for what leaves the page; not needed where the table's columns differ in it. */
  unit?: string;
  sources: readonly string[];
  legend: readonly LegendItem[];
  table: ChartTable;
  option: EChartsCoreOption | null;
  /** A drawing of elements in place of `option`: it carries its own keyboard, and saves as CSV only. */
  content?: ReactNode;
  /** Treemaps and flows are drawn by a part of the kit of their own. */
  drawing?: "axes" | "hierarchy";
  height?: number;
  /** The finding in a sentence, for those who do not see the drawing. */
  label: string;
  noData: string;
  controls?: ReactNode;
  /** Under the drawing, such as the span of time that is shown. */
  below?: ReactNode;
  note?: ReactNode;
  fileName: string;
  /** What a click on the drawing, or Enter on a value, opens: by position, name where items have one, and series. */
  onPick?: (index: number, name: string, series: number) => void;
  /** Where a cell of the table stands in the drawing, for the keyboard. */
  cursorOf?: (row: number, column: number) => Cursor | null;
  /** Where the chart stands directly under the page's title. */
  level?: "h2" | "h3";
}

/**
 * The frame of every chart: what it measures, unit and day, legend, source, the same as a table, by keyboard, downloads,
 * link and embed; and the reason in its place where there is nothing to draw. The height is fixed, so nothing moves when
 * data arrives. In an embed, only the chart that is asked for is drawn, on the embed's stage.
 */
export function ChartFrame(props: ChartFrameProps) {
  const stage = useEmbedStage();
  if (stage === null) return <Framed {...props} />;
  if (stage.chart !== (props.id ?? props.fileName) || stage.place === null) return null;
  return createPortal(<Embedded {...props} found={stage.found} />, stage.place);
}

function Embedded({ found, ...props }: ChartFrameProps & { found: () => void }) {
  useEffect(found, [found]);
  return <Framed {...props} />;
}

function Framed({
  id,
  title,
  subtitle,
  unit,
  sources,
  legend,
  table,
  option,
  content,
  drawing = "axes",
  height = 320,
  label,
  noData,
  controls,
  below,
  note,
  fileName,
  onPick,
  cursorOf,
  level = "h3",
}: ChartFrameProps) {
  const { t } = useTranslation();
  const { today, lang } = useView();
  const nameOf = useSourceNames();
  const [view, setView] = useState<"chart" | "table">("chart");
  const figure = useRef<HTMLDivElement>(null);
  const heading = useId();
  const Heading = EMBEDDED ? "h1" : level;
  const chart = id ?? fileName;
  const source = sources.map(nameOf).join(", ");
  const sourceText = source === "" ? "" : t("chart.source", { sources: source });
  const empty = (option === null && content === undefined) || table.rows.length === 0;
  const pick = EMBEDDED ? undefined : onPick;
  const save = async (kind: SavedAs) => {
    const name = fileNameOf(fileName, today, kind);
    if (kind === "csv") {
      const headings = [t("charts.unit"), t("charts.asOf"), t("charts.source")] as const;
      const facts = { title, unit: unit ?? subtitle, asOf: today, source };
      saveText(chartCsv(table, facts, headings), name, "text/csv;charset=utf-8");
      return;
    }
    if (option === null) return;
    const { picturePng, pictureSvg } = await import("./picture.ts");
    const day = t("common.asOf", { date: dayText(today, lang) });
    const words = {
      title,
      subtitle: subtitle.includes(day) ? subtitle : `${subtitle} · ${day}`,
      source: [sourceText, window.location.host].filter((part) => part !== "").join(" · "),
      legend,
    };
    const size = { width: figure.current?.clientWidth ?? 720, height };
    saveBlob(await (kind === "png" ? picturePng : pictureSvg)(option, words, size), name);
  };
  const Drawn = drawing === "hierarchy" ? Hierarchy : EChart;
  return (
    <figure id={`chart-${chart}`} className={styles.frame} aria-labelledby={heading}>
      <div className={styles.head}>
        <div className={styles.words}>
          <Heading id={heading} className={styles.title}>
            {title}
          </Heading>
          <p className={styles.subtitle}>{subtitle}</p>
        </div>
        {!empty && (
          <div className={styles.tools}>
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
            <SaveMenu
              chart={chart}
              title={title}
              asOf={today}
              height={height}
              kinds={view === "chart" && option !== null ? ["png", "svg", "csv"] : ["csv"]}
              embedded={EMBEDDED}
              onSave={save}
            />
          </div>
        )}
      </div>
      {controls !== undefined && !empty && <div className={styles.controls}>{controls}</div>}
      {legend.length > 0 && !empty && <Legend items={legend} />}
      <div ref={figure} className={styles.figure} style={{ minHeight: empty ? EMPTY_HEIGHT : height }}>
        {empty ? (
          <div className={styles.nothing} style={{ minHeight: EMPTY_HEIGHT }}>
            <p>
              <strong>{t("chart.noData")}</strong>
              <br />
              {noData}
            </p>
          </div>
        ) : view === "chart" && option === null ? (
          content
        ) : view === "chart" && option !== null ? (
          <ChartReader
            table={table}
            label={`${title}. ${label}`}
            height={height}
            onPick={
              pick === undefined
                ? undefined
                : ({ row, column }) => {
                    pick(row, String(table.rows[row]?.[0] ?? ""), column - 1);
                  }
            }
          >
            {(place) => (
              <Part waiting={<Skeleton height={height} />}>
                <Drawn
                  option={option}
                  height={height}
                  label={`${title}. ${label}`}
                  points={pointCount(table)}
                  cursor={place === null ? null : (cursorOf?.(place.row, place.column) ?? null)}
                  onClick={pick}
                />
              </Part>
            )}
          </ChartReader>
        ) : (
          <Part waiting={<Skeleton height={height} />}>
            <TwinTable table={table} caption={title} height={height} />
          </Part>
        )}
      </div>
      {below !== undefined && !empty && view === "chart" && below}
      <figcaption className={styles.foot}>
        <span>
          {sourceText}
          {note !== undefined && note !== "" && note !== noData && (
            <span className={styles.note}>{note}</span>
          )}
        </span>
        {EMBEDDED && (
          <a className={styles.home} href={pageAddress(new URL(window.location.href))}>
            {t("charts.from", { name: t("app.name") })}
          </a>
        )}
      </figcaption>
    </figure>
  );
}
