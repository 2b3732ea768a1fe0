import type { CompanyRow } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { chooseReport, useReports } from "../../api/report.ts";
import { readSteady } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { LinesChart } from "../../charts/lines/lines-chart.tsx";
import { Choice, DayField } from "../../ui/chips.tsx";
import { dayText } from "../../ui/period.ts";
import { SmallButton } from "../../ui/small-button.tsx";
import { EmptyState, Loaded, SkeletonBlock } from "../../ui/state.tsx";

/** The API compares at most twenty companies at once. */
const LIMIT = 20;

/** What a reader can change of the chart; it stands in the address. */
export interface RebasedPatch {
  since?: string | undefined;
  scale?: "log" | undefined;
}

/** Closing prices rebased to 100 on a day, by default the report's, beside equal-weighted baskets. */
export function RebasedPrices({
  companies,
  baskets,
  since: asked,
  log,
  fileName,
  controls,
  onChange,
}: {
  companies: readonly CompanyRow[];
  /** `report` or `segment:slug`. */
  baskets: readonly string[];
  since: string | undefined;
  log: boolean;
  fileName: string;
  controls?: ReactNode;
  onChange: (patch: RebasedPatch) => void;
}) {
  const { t } = useTranslation();
  const { lang, say, asOf } = useView();
  const reports = useReports();
  const reportDate = chooseReport(reports.data?.data ?? [], undefined)?.publishedOn;
  const since = asked ?? reportDate;
  const traded = companies.filter((company) => company.symbol !== null);
  const listed = traded.slice(0, LIMIT);
  const slugs = listed.map((company) => company.slug).join(",");
  const prices = useQuery({
    ...readSteady("comparePrices", {
      query: {
        companies: slugs,
        ...(baskets.length === 0 ? {} : { baskets: baskets.join(",") }),
        rebase: since,
        from: since,
        asOf,
      },
    }),
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
  const sinceField = (value: string | undefined) => (
    <DayField
      label={t("watchlists.since")}
      value={value}
      onChange={(next) => {
        onChange({ since: next });
      }}
    />
  );
  if (slugs === "") return <EmptyState title={t("chart.noData")} hint={t("following.noListed")} />;
  if (since === undefined) {
    return reports.isPending ? (
      <SkeletonBlock height={420} />
    ) : (
      <EmptyState title={t("chart.noData")} hint={t("following.noReport")} action={sinceField(undefined)} />
    );
  }
  const shown = new Set(listed.map((company) => company.slug));
  const drawn = new Set(model.series.map((series) => series.key));
  const missing = companies
    .filter((company) => !drawn.has(company.slug) && (company.symbol === null || shown.has(company.slug)))
    .map((company) => say(company.name));
  const notes = [
    ...(missing.length === 0 ? [] : [t("watchlists.notCompared", { names: missing.join(", ") })]),
    ...(traded.length > LIMIT ? [t("following.limited", { count: LIMIT })] : []),
    // What a basket is stands beside it: no published index is at hand.
    ...(data?.series ?? [])
      .filter((series) => baskets.includes(series.key) && series.note !== null)
      .map((series) => `${say(series.label)}: ${series.note === null ? "" : say(series.note)}`),
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
          log={log}
          note={
            notes.length === 0
              ? undefined
              : notes.map((text) => (text.endsWith(".") ? text : `${text}.`)).join(" ")
          }
          fileName={fileName}
          controls={
            <>
              {sinceField(since)}
              {reportDate !== undefined && since !== reportDate && (
                <SmallButton
                  onClick={() => {
                    onChange({ since: undefined });
                  }}
                >
                  {t("following.reportDay")}
                </SmallButton>
              )}
              {controls}
              <Choice
                label={t("chart.logScale")}
                hideLabel
                value={log ? "log" : "linear"}
                onChange={(next) => {
                  onChange({ scale: next === "log" ? "log" : undefined });
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
