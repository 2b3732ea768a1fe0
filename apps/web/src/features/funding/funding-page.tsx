import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { readSteady } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { Columns, PageHeader } from "../../ui/page.tsx";
import { Loaded, NoRecords, SkeletonBlock } from "../../ui/state.tsx";
import { Concentration } from "./concentration.tsx";
import { Investors } from "./investors.tsx";
import { openedFilter, OpenedSection } from "./opened-rounds.tsx";
import { RoundDots } from "./round-dots.tsx";
import { RoundsTable } from "../rounds/rounds-table.tsx";
import { FundingControls } from "./funding-controls.tsx";
import { ReportFunding } from "./report-funding.tsx";
import { TrendChart } from "./trend-chart.tsx";

const route = getRouteApi("/funding");

/** Money that went into the sector, by period and group, beside what the report said of it. */
export function FundingPage() {
  const { t } = useTranslation();
  const { asOf, currency } = useView();
  const search = route.useSearch();
  const filters = {
    segment: search.segment,
    investor: search.investor,
    country: search.country,
    from: search.from ?? "2019-01-01",
    to: search.to,
    include: search.include,
    megaRounds: search.mega,
    asOf,
    currency: currency ?? "USD",
  };
  const query = {
    ...filters,
    groupBy: search.groupBy ?? "year",
    by: search.by ?? "none",
    measure: search.measure ?? "amount",
    cumulative: search.cumulative ?? "false",
  } as const;
  const trend = useQuery(readSteady("getFundingTrend", { query }));
  const opened = openedFilter(search);
  const listed = { ...filters, ...opened };
  const rounds = useQuery(
    readSteady("listFundingRounds", { query: { ...listed, sort: search.sort ?? "-amount", limit: 25 } }),
  );
  return (
    <>
      <PageHeader
        title={t("funding.title")}
        lead={t("funding.lead")}
        actions={
          <>
            <a href={addressOf("getFundingTrend", { query: { ...query, format: "csv" } })}>
              {t("common.csv")}
            </a>
          </>
        }
      />
      <FundingControls />
      <Columns
        main={
          <Loaded query={trend} skeleton={<SkeletonBlock height={460} />}>
            {(data) => (
              <>
                <TrendChart trend={data} segment={search.segment} />
                <Concentration trend={data} />
              </>
            )}
          </Loaded>
        }
        side={<ReportFunding segment={search.segment} />}
      />
      <OpenedSection
        actions={
          <a href={addressOf("listFundingRounds", { query: { ...listed, sort: "-amount", format: "csv" } })}>
            {t("common.csv")}
          </a>
        }
      >
        <Loaded query={rounds} skeleton={<SkeletonBlock height={500} />}>
          {(list) =>
            list.data.length === 0 ? (
              <NoRecords title={t("funding.noRounds")} />
            ) : (
              <>
                <SortedRounds rounds={list.data} />
                <p className="muted small" style={{ marginTop: 8 }}>
                  {t("common.ofTotal", { shown: list.data.length, total: list.total })}
                </p>
              </>
            )
          }
        </Loaded>
      </OpenedSection>
      <RoundDots filters={filters} />
      <Loaded query={trend} skeleton={<SkeletonBlock height={300} />}>
        {(data) => <Investors trend={data} currency={filters.currency} />}
      </Loaded>
    </>
  );
}

function SortedRounds({ rounds }: { rounds: Parameters<typeof RoundsTable>[0]["rounds"] }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const known = ["announcedOn", "amount", "company"];
  return (
    <RoundsTable
      rounds={rounds}
      caption={t("funding.largest")}
      sort={search.sort ?? "-amount"}
      onSort={(sort) => {
        if (known.includes(sort.replace(/^-/, "")))
          void navigate({ search: (previous) => ({ ...previous, sort }), resetScroll: false });
      }}
    />
  );
}
