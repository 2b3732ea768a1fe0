import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { chooseReport, useReports } from "../../api/report.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { LinesChart } from "../../charts/lines/lines-chart.tsx";
import { dayText } from "../../ui/period.ts";
import { Loaded, SkeletonBlock } from "../../ui/state.tsx";

/** Price times shares as then known, over time. */
export function MarketCapSection({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const { lang, say, asOf, currency } = useView();
  const reports = useReports();
  const reportDate = chooseReport(reports.data?.data ?? [], undefined)?.publishedOn;
  const caps = useQuery(
    read("getCompanyMarketCap", { params: { slug }, query: { from: "2021-01-01", asOf, currency } }),
  );
  const data = caps.data;
  const first = data?.data[0]?.amount;
  const unit =
    first?.converted !== null && first !== undefined && "value" in first.converted
      ? first.converted.unit
      : (first?.unit ?? "USD");
  const model = useMemo(() => {
    const points = data?.data ?? [];
    return {
      dates: points.map((point) => point.date),
      series: [
        {
          key: slug,
          label: t("metric.marketCap"),
          values: points.map(({ amount }) =>
            amount.converted !== null && "value" in amount.converted
              ? amount.converted.value
              : amount.unit === unit
                ? amount.value
                : null,
          ),
        },
      ],
    };
  }, [data, slug, t, unit]);
  const marks = useMemo(
    () => (reportDate === undefined ? [] : [{ name: t("chart.reportDate"), at: reportDate }]),
    [reportDate, t],
  );
  return (
    <Loaded query={caps} skeleton={<SkeletonBlock height={380} />}>
      {(answer) => {
        const approximate = answer.data.some((point) => point.approximate);
        return (
          <LinesChart
            id="market-cap"
            model={model}
            unit={unit}
            title={t("company.marketCapSub")}
            subtitle={`${unit} · ${t("common.asOf", { date: dayText(answer.data.at(-1)?.date ?? answer.asOf, lang) })}`}
            sources={[
              ...new Set(answer.data.flatMap((point) => point.derivedFrom.map((item) => item.source))),
            ]}
            noData={answer.reason === null ? t("company.noMarketCap") : say(answer.reason)}
            marks={marks}
            note={approximate ? t("common.approximate") : undefined}
            fileName={`${slug}-market-cap`}
            height={260}
          />
        );
      }}
    </Loaded>
  );
}
