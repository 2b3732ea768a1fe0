import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { chooseReport, useReports } from "../../api/report.ts";
import { readSteady } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { LinesChart } from "../../charts/lines/lines-chart.tsx";
import { ADJUSTMENTS, INTERVALS } from "../../routes/companies.ts";
import { Choice } from "../../ui/chips.tsx";
import { dayText } from "../../ui/period.ts";
import { Loaded, SkeletonBlock } from "../../ui/state.tsx";

const route = getRouteApi("/companies/$slug");

/** The closing price since 2021 with the report's date, adjusted as the reader chooses. */
export function PriceSection({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const { lang, say, asOf } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const adjust = search.adjust ?? "splits";
  const interval = search.interval ?? "month";
  const reports = useReports();
  const reportDate = chooseReport(reports.data?.data ?? [], undefined)?.publishedOn;
  const prices = useQuery(
    readSteady("getCompanyPrices", {
      params: { slug },
      query: { from: "2021-01-01", interval, adjust, asOf },
    }),
  );
  const set = (patch: typeof search) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), replace: true, resetScroll: false });
  };
  const data = prices.data;
  const model = useMemo(
    () => ({
      dates: data?.dates ?? [],
      series: data === undefined ? [] : [{ key: data.company, label: data.symbol, values: data.close }],
    }),
    [data],
  );
  const marks = useMemo(
    () => (reportDate === undefined ? [] : [{ name: t("chart.reportDate"), at: reportDate }]),
    [reportDate, t],
  );
  const adjustLabel = {
    none: t("company.adjustNone"),
    splits: t("company.adjustSplits"),
    all: t("company.adjustAll"),
  };
  return (
    <Loaded query={prices} skeleton={<SkeletonBlock height={430} />}>
      {(series) => (
        <LinesChart
          id="price"
          model={model}
          unit={series.currency}
          title={`${series.symbol} · ${series.exchange}`}
          subtitle={[
            t("company.priceSub", {
              currency: series.currency,
              interval: t(`company.${series.interval}`).toLowerCase(),
              basis: t(`company.basis.${series.basis}`),
            }),
            t("common.asOf", { date: dayText(series.dates.at(-1) ?? series.asOf, lang) }),
          ].join(" · ")}
          sources={series.sources}
          noData={series.note === null ? t("company.noPrices") : say(series.note)}
          marks={marks}
          log={search.scale === "log"}
          note={series.note === null ? undefined : say(series.note)}
          fileName={`${slug}-price`}
          controls={
            <>
              <Choice
                label={t("company.adjust")}
                value={adjust}
                onChange={(next) => {
                  set({ adjust: next });
                }}
                choices={ADJUSTMENTS.map((value) => ({ value, label: adjustLabel[value] }))}
              />
              <Choice
                label={t("company.interval")}
                value={interval}
                onChange={(next) => {
                  set({ interval: next });
                }}
                choices={INTERVALS.map((value) => ({ value, label: t(`company.${value}`) }))}
              />
              <Choice
                label={t("chart.logScale")}
                hideLabel
                value={search.scale ?? "linear"}
                onChange={(next) => {
                  set({ scale: next === "log" ? "log" : undefined });
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
