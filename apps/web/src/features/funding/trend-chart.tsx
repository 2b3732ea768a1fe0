import type { FundingTrend } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
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
import { MultiplesChart } from "../../charts/multiples/multiples-chart.tsx";
import { shades } from "../../charts/shades.ts";
import { Choice } from "../../ui/chips.tsx";
import { quantity } from "../../ui/format.ts";
import { layerColour } from "../../ui/layer.ts";
import { dayText, periodText } from "../../ui/period.ts";
import { baselineParams } from "../scoreboard/statement.tsx";
import { groupName } from "./group-name.ts";
import { isFundingStatement } from "./report-funding.tsx";
import { dayPosition, reportMarks, type ReportMark } from "./report-marks.ts";

const route = getRouteApi("/funding");
const SHOWN_SERIES = 8;

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
            label: groupName(trend.by, series.key, lang, t) ?? say(series.label),
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
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const completeness = useCompleteness(trend);
  const title = {
    amount: t("funding.chartAmount", { period }),
    count: t("funding.chartCount", { period }),
    median: t("funding.chartMedian", { period }),
  }[trend.measure];
  const notes = [
    ...(trend.undisclosed > 0 ? [t("funding.undisclosed", { count: trend.undisclosed })] : []),
    ...(trend.incomplete.length > 0 ? [t("funding.incompleteNote"), ...completeness] : []),
    ...(trend.measure === "amount" && trend.groupBy !== "year" ? [t("funding.reportMarksByYear")] : []),
  ];
  const several = model.series.length > 1;
  const shared = {
    id: "trend",
    level: "h2" as const,
    model,
    unit: trend.unit,
    title,
    subtitle: `${trend.measure === "count" ? t("funding.count") : (trend.currency ?? trend.unit)} · ${t("common.asOf", { date: dayText(trend.asOf, lang) })}`,
    sources: [...new Set(trend.series.flatMap((series) => series.sources))],
    noData: t("state.noRecordsHint"),
    fileName: `funding-${trend.groupBy}`,
    controls: several ? (
      <Choice
        label={t("charts.layout")}
        hideLabel
        value={search.layout ?? "together"}
        onChange={(next) => {
          void navigate({
            search: (previous) => ({ ...previous, layout: next === "multiples" ? next : undefined }),
            replace: true,
            resetScroll: false,
          });
        }}
        choices={[
          { value: "together", label: t("charts.together") },
          { value: "multiples", label: t("charts.sideBySide") },
        ]}
      />
    ) : undefined,
  };
  if (several && search.layout === "multiples")
    return <MultiplesChart {...shared} colors={colors ?? palette.series} note={notes.join(" ")} />;
  return (
    <BarsChart
      {...shared}
      stacked={foldable}
      colors={colors}
      marks={marks}
      note={
        <>
          {stated.length > 0 && <StatedNote stated={stated} segment={segment} />}
          {notes.join(" ")}
        </>
      }
      height={380}
      onPick={(index, key) => {
        const group = trend.by === "none" || key === "others" || key === "other" ? null : key;
        void navigate({
          search: (previous) => ({ ...previous, open: trend.dates[index], group: group ?? undefined }),
          hash: "rounds",
        });
      }}
    />
  );
}

/** How complete the periods that are still filling usually are by now; no number where the store has seen too little. */
function useCompleteness(trend: FundingTrend): string[] {
  const { t } = useTranslation();
  const { lang } = useView();
  const percent = (value: number) => quantity(value, "percent", lang);
  return trend.completeness.slice(-2).map((each) => {
    const period = periodText(trend.dates[each.date] ?? "", lang);
    if (each.percent === null || each.low === null || each.high === null)
      return t("charts.completeFew", { period, needed: each.needed, periods: each.periods });
    return t("charts.complete", {
      period,
      percent: percent(each.percent),
      low: percent(each.low),
      high: percent(each.high),
      periods: each.periods,
    });
  });
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
