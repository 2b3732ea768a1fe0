import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { WatchlistView } from "@sector-tracker/shared/contract";
import { chooseReport, useReports } from "../../api/report.ts";
import { readSteady } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { LinesChart } from "../../charts/lines/lines-chart.tsx";
import { Choice, DayField } from "../../ui/chips.tsx";
import { dayText } from "../../ui/period.ts";
import { EmptyState, Loaded, SkeletonBlock } from "../../ui/state.tsx";

const route = getRouteApi("/watchlists/$id");
/** The API compares at most twenty companies at once. */
const LIMIT = 20;

/** The day that the comparison starts from; it stands in the address. */
function SinceField({ value }: { value: string | undefined }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <DayField
      label={t("watchlists.since")}
      value={value}
      onChange={(next) => {
        void navigate({
          search: (previous) => ({ ...previous, since: next }),
          replace: true,
          resetScroll: false,
        });
      }}
    />
  );
}

/** Closing prices rebased to 100 on a day, by default the report's. */
export function Performance({ list }: { list: WatchlistView }) {
  const { t } = useTranslation();
  const { lang, say, asOf } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const reports = useReports();
  const reportDate = chooseReport(reports.data?.data ?? [], undefined)?.publishedOn;
  const since = search.since ?? reportDate;
  const traded = list.companies.filter(({ company }) => company.symbol !== null);
  const listed = traded.slice(0, LIMIT);
  const slugs = listed.map(({ company }) => company.slug).join(",");
  const prices = useQuery({
    ...readSteady("comparePrices", { query: { companies: slugs, rebase: since, from: since, asOf } }),
    enabled: slugs !== "" && since !== undefined,
  });
  const data = prices.data;
  const model = useMemo(
    () => ({
      dates: data?.dates ?? [],
      series: (data?.series ?? [])
        .filter((series) => series.values.some((value) => value !== null))
        .map((series) => ({ key: series.key, label: say(series.label), values: series.values })),
    }),
    [data, say],
  );
  const marks = useMemo(
    () =>
      reportDate === undefined || since === undefined || reportDate <= since
        ? []
        : [{ name: t("chart.reportDate"), at: reportDate }],
    [reportDate, since, t],
  );
  if (slugs === "") return <EmptyState title={t("chart.noData")} hint={t("following.noListed")} />;
  if (since === undefined) {
    return reports.isPending ? (
      <SkeletonBlock height={420} />
    ) : (
      <EmptyState
        title={t("chart.noData")}
        hint={t("following.noReport")}
        action={<SinceField value={undefined} />}
      />
    );
  }
  const shown = new Set(listed.map(({ company }) => company.slug));
  const drawn = new Set(model.series.map((series) => series.key));
  const missing = list.companies
    .filter(({ company }) => !drawn.has(company.slug) && (company.symbol === null || shown.has(company.slug)))
    .map(({ company }) => say(company.name));
  const notes = [
    ...(missing.length === 0 ? [] : [t("watchlists.notCompared", { names: missing.join(", ") })]),
    ...(traded.length > LIMIT ? [t("following.limited", { count: LIMIT })] : []),
  ];
  const date = dayText(since, lang);
  return (
    <Loaded query={prices} skeleton={<SkeletonBlock height={420} />}>
      {(answer) => (
        <LinesChart
          id="performance"
          model={model}
          unit="index"
          title={t("watchlists.performance", { date })}
          subtitle={`${t("watchlists.performanceSub", { date })} · ${t("common.asOf", { date: dayText(answer.dates.at(-1) ?? answer.asOf, lang) })}`}
          sources={[...new Set(answer.series.flatMap((series) => series.sources))]}
          noData={t("company.noPrices")}
          marks={marks}
          log={search.scale === "log"}
          note={notes.length === 0 ? undefined : notes.join(". ")}
          fileName="watchlist-performance"
          controls={
            <>
              <SinceField value={since} />
              {reportDate !== undefined && since !== reportDate && (
                <Link to="." search={(previous) => ({ ...previous, since: undefined })} className="small">
                  {t("following.reportDay")}
                </Link>
              )}
              <Choice
                label={t("chart.logScale")}
                hideLabel
                value={search.scale ?? "linear"}
                onChange={(next) => {
                  void navigate({
                    search: (previous) => ({ ...previous, scale: next === "log" ? "log" : undefined }),
                    replace: true,
                    resetScroll: false,
                  });
                }}
                choices={[
                  { value: "linear", label: t("chart.linear") },
                  { value: "log", label: t("chart.logScale") },
                ]}
              />
            </>
          }
        />
      )}
    </Loaded>
  );
}
