import type { FundingTrend, Stage } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { Fragment, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { read } from "../../api/read.ts";
import { chooseReport, useReports } from "../../api/report.ts";
import { useSegments } from "../../api/segments.ts";
import { useView } from "../../app/view.ts";
import { BarsChart } from "../../charts/bars/bars-chart.tsx";
import type { BarMarks } from "../../charts/bars/marks.ts";
import { foldSeries } from "../../charts/bars/model.ts";
import { usePalette } from "../../charts/colors.ts";
import { shades } from "../../charts/shades.ts";
import { quantity, type Lang } from "../../ui/format.ts";
import { layerColour } from "../../ui/layer.ts";
import { dayText, periodText } from "../../ui/period.ts";
import { baselineParams } from "../scoreboard/statement.tsx";
import { isFundingStatement } from "./report-funding.tsx";
import { dayPosition, reportMarks, type ReportMark } from "./report-marks.ts";

const SHOWN_SERIES = 8;
const STAGES = [
  "seed",
  "series-a",
  "series-b",
  "series-c",
  "series-d",
  "series-e",
  "series-f",
  "series-g",
  "series-h",
  "growth",
  "venture",
  "strategic",
  "debt",
  "convertible",
  "secondary",
  "acquisition",
  "ipo",
  "licensing",
  "government",
] as const satisfies readonly Stage[];

/** Money or rounds a period, with what the report stated for its years, its date and today. */
export function TrendChart({ trend, segment }: { trend: FundingTrend; segment: string | undefined }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const palette = usePalette();
  const { layerOf } = useSegments();
  const { stated, marks } = useReportMarks(trend, segment);
  const period = t(`funding.${trend.groupBy}`).toLowerCase();
  const foldable = trend.measure !== "median";
  const model = useMemo(
    () =>
      foldSeries(
        {
          periods: trend.dates,
          series: trend.series.map((series) => ({
            key: series.key,
            label: nameOfGroup(trend.by, series.key, lang, t) ?? say(series.label),
            values: series.values,
          })),
          incomplete: trend.incomplete,
        },
        SHOWN_SERIES,
        t("funding.others"),
        foldable,
      ),
    [trend, say, t, foldable, lang],
  );
  // As one text, because the list of segments changes its identity with every render.
  const layers = model.series.map((series) => layerOf(series.key)).join(" ");
  const colors = useMemo(() => {
    if (model.series.length < 2) return undefined;
    const plain = palette.series.slice(1);
    const own =
      trend.by === "segment"
        ? shades(
            layers.split(" ").map((layer) => layerColour(palette, layer)),
            palette.ground,
          )
        : model.series.map((_, index) => plain[index % plain.length] ?? palette.ink);
    return own.map((color, index) => (model.series[index]?.key === "others" ? palette.lineStrong : color));
  }, [model, palette, trend.by, layers]);
  const title = {
    amount: t("funding.chartAmount", { period }),
    count: t("funding.chartCount", { period }),
    median: t("funding.chartMedian", { period }),
  }[trend.measure];
  const notes = [
    ...(trend.undisclosed > 0 ? [t("funding.undisclosed", { count: trend.undisclosed })] : []),
    ...(trend.incomplete.length > 0 ? [t("funding.incompleteNote")] : []),
    ...(trend.measure === "amount" && trend.groupBy !== "year" ? [t("funding.reportMarksByYear")] : []),
  ];
  return (
    <BarsChart
      id="trend"
      level="h2"
      model={model}
      unit={trend.unit}
      title={title}
      subtitle={`${trend.measure === "count" ? t("funding.count") : (trend.currency ?? trend.unit)} · ${t("common.asOf", { date: dayText(trend.asOf, lang) })}`}
      sources={[...new Set(trend.series.flatMap((series) => series.sources))]}
      noData={t("state.noRecordsHint")}
      stacked={foldable}
      colors={colors}
      marks={marks}
      note={
        <>
          {stated.length > 0 && <StatedNote stated={stated} segment={segment} />}
          {notes.join(" ")}
        </>
      }
      fileName={`funding-${trend.groupBy}`}
      height={380}
    />
  );
}

/** Stages and countries by their name; null where the API's own label is the name. */
function nameOfGroup(by: FundingTrend["by"], key: string, lang: Lang, t: TFunction): string | null {
  if (by === "country" && /^[A-Z]{2}$/.test(key))
    return new Intl.DisplayNames([lang], { type: "region" }).of(key) ?? null;
  const stage = by === "stage" && key !== "other" ? STAGES.find((name) => name === key) : undefined;
  return stage === undefined ? null : t(`stage.${stage}`);
}

/** Which statements the dashed ticks are, and how their scope differs from that of the bars. */
function StatedNote({ stated, segment }: { stated: readonly ReportMark[]; segment: string | undefined }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  return (
    <>
      {t("funding.reportMarksNote")}{" "}
      {stated.map(({ baseline, value }, index) => (
        <Fragment key={baseline.id}>
          {index > 0 && "; "}
          <Link to="/baselines/$report/$key" params={baselineParams(baseline.id)}>
            {say(baseline.label)}
          </Link>{" "}
          {quantity(value, baseline.unit, lang)}
        </Fragment>
      ))}
      . {segment === undefined ? t("funding.reportMarksScope") : t("funding.reportMarksScopeSegment")}{" "}
      {stated.some((mark) => mark.to - mark.from < 1) && t("funding.reportMarksPart")}{" "}
    </>
  );
}

/** The statements that can be drawn into this chart, and the days; no statement before its report was published. */
function useReportMarks(
  trend: FundingTrend,
  segment: string | undefined,
): { stated: ReportMark[]; marks: BarMarks | undefined } {
  const { t } = useTranslation();
  const { lang, asOf } = useView();
  const said = useQuery(read("listBaselines", { query: { limit: 500, segment, asOf } }));
  const report = chooseReport(useReports().data?.data ?? [], undefined);
  const { dates, measure, groupBy, currency, asOf: day } = trend;
  return useMemo(() => {
    const published = report?.publishedOn;
    if (published === undefined) return { stated: [], marks: undefined };
    const days = [
      ...(published <= day ? [{ name: t("chart.reportDate"), at: dayPosition(published, dates) }] : []),
      { name: asOf === undefined ? t("chart.today") : t("top.asOf"), at: dayPosition(day, dates) },
    ].flatMap(({ name, at }) => (at === null ? [] : [{ name, at }]));
    const drawn =
      measure === "amount" && groupBy === "year" && currency !== null && published <= day
        ? reportMarks((said.data?.data ?? []).filter(isFundingStatement), dates, currency)
        : [];
    const stated = drawn.map(({ baseline, index, from, to, value, period }) => {
      const written = quantity(value, baseline.unit, lang);
      const label =
        to - from < 1
          ? t("funding.reportMarkPart", { value: written, period: periodText(period, lang) })
          : baseline.publisher === null
            ? t("funding.reportMark", { value: written })
            : t("funding.reportMarkFrom", { publisher: baseline.publisher, value: written });
      return { from: index + from, to: index + to, value, label };
    });
    return { stated: drawn, marks: { stated, days } };
  }, [report?.publishedOn, said.data, dates, measure, groupBy, currency, day, lang, asOf, t]);
}
