import type { CompanyRow, RunView, SourceView } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { read } from "../../api/read.ts";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Change, NoFigure } from "../../ui/figure.tsx";
import { exactNumber } from "../../ui/format.ts";
import { GrowingRows } from "../../ui/growing-rows.tsx";
import { Section } from "../../ui/page.tsx";
import { dayText, instantText } from "../../ui/period.ts";
import { EmptyState, Loaded, NoRecords, SkeletonRows } from "../../ui/state.tsx";
import { FreshnessMark } from "../data/freshness-mark.tsx";
import { RoundsTable } from "../rounds/rounds-table.tsx";
import { RunState } from "../runs/run-state.tsx";

/** The rounds that were announced last. */
export function LatestRounds() {
  const { t } = useTranslation();
  const { asOf, currency } = useView();
  const rounds = useQuery(
    read("listFundingRounds", { query: { sort: "-announcedOn", limit: 8, asOf, currency } }),
  );
  return (
    <Section title={t("overview.rounds")} actions={<Link to="/funding">{t("overview.allRounds")}</Link>}>
      <Loaded query={rounds} skeleton={<SkeletonRows rows={8} height={34} />}>
        {(list) =>
          list.data.length === 0 ? (
            <NoRecords title={t("state.noRecords")} />
          ) : (
            <RoundsTable rounds={list.data} caption={t("overview.rounds")} compact />
          )
        }
      </Loaded>
    </Section>
  );
}

/** How old each source's records are. */
export function Freshness() {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const sources = useQuery(read("listSources", {}));
  const columns: Column<SourceView>[] = [
    {
      id: "source",
      header: t("common.source"),
      cell: (source) => (
        <Link to="/data" search={{ tab: "sources", source: source.id }}>
          {say(source.name)}
        </Link>
      ),
      sortBy: (source) => say(source.name),
    },
    {
      id: "newest",
      header: t("data.newest"),
      align: "right",
      cell: (source) => (source.newestPeriod === null ? <NoFigure /> : dayText(source.newestPeriod, lang)),
      sortBy: (source) => source.newestPeriod,
    },
    {
      id: "records",
      header: t("data.records"),
      align: "right",
      cell: (source) => exactNumber(source.records),
      sortBy: (source) => source.records,
    },
    {
      id: "freshness",
      header: t("data.freshness"),
      cell: (source) => <FreshnessMark value={source.freshness} />,
      sortBy: (source) => source.freshness,
    },
  ];
  return (
    <Section title={t("overview.freshness")}>
      <Loaded query={sources} skeleton={<SkeletonRows rows={6} height={34} />}>
        {(list) => (
          <DataTable
            caption={t("overview.freshness")}
            columns={columns}
            rows={list.data}
            rowKey={(source) => source.id}
            body={GrowingRows<SourceView>}
            empty={<NoRecords title={t("state.emptyTitle")} />}
          />
        )}
      </Loaded>
    </Section>
  );
}

/** Listings that moved most since the report, up and down. */
export function Movers({ reportDate }: { reportDate: string | undefined }) {
  const { t } = useTranslation();
  const { lang, say, asOf } = useView();
  const gains = useQuery(
    read("listCompanies", { query: { kind: "listed", sort: "-priceChange", limit: 5, asOf } }),
  );
  const falls = useQuery(
    read("listCompanies", { query: { kind: "listed", sort: "priceChange", limit: 5, asOf } }),
  );
  const columns: Column<CompanyRow>[] = [
    {
      id: "company",
      header: t("common.company"),
      cell: (company) => (
        <>
          <Link
            to="/companies/$slug"
            params={{ slug: company.slug }}
            style={{ fontWeight: 550, color: "var(--ink)" }}
          >
            {say(company.name)}
          </Link>{" "}
          <span className="muted small">{company.symbol}</span>
        </>
      ),
    },
    {
      id: "to",
      header: t("common.date"),
      align: "right",
      cell: ({ priceChangePercent: change }) => (change === null ? <NoFigure /> : dayText(change.to, lang)),
    },
    {
      id: "change",
      header: t("companies.priceChange"),
      align: "right",
      cell: (row) => (
        <Change
          value={row.priceChangePercent?.value ?? null}
          origin={{
            title: `${say(row.name)}, ${t("metricName.priceChange")}`,
            figure: { company: row.slug, metric: "priceChange" },
          }}
        />
      ),
      sortBy: (company) => company.priceChangePercent?.value ?? null,
    },
  ];
  const rows = (list: { data: CompanyRow[] } | undefined) =>
    (list?.data ?? []).filter((company) => company.priceChangePercent !== null);
  const up = rows(gains.data);
  const known = new Set(up.map((company) => company.slug));
  const merged = [
    ...up,
    ...rows(falls.data)
      .filter((company) => !known.has(company.slug))
      .reverse(),
  ];
  return (
    <Section
      title={t("overview.movers")}
      hint={
        reportDate === undefined ? undefined : t("overview.moversHint", { date: dayText(reportDate, lang) })
      }
    >
      <Loaded query={gains} skeleton={<SkeletonRows rows={8} height={34} />}>
        {() => (
          <DataTable
            caption={t("overview.movers")}
            columns={columns}
            rows={merged}
            rowKey={(company) => company.slug}
            empty={<EmptyState title={t("overview.noMovers")} />}
          />
        )}
      </Loaded>
    </Section>
  );
}

/** What changed since the last refresh. */
export function RecentRuns() {
  const { t } = useTranslation();
  const { lang } = useView();
  const nameOf = useSourceNames();
  const runs = useQuery(read("listRuns", { query: { limit: 8 } }));
  const columns: Column<RunView>[] = [
    {
      id: "source",
      header: t("common.source"),
      cell: (run) => (
        <Link to="/data/runs/$id" params={{ id: run.id }}>
          {nameOf(run.source)}
        </Link>
      ),
    },
    {
      id: "at",
      header: t("data.queued"),
      cell: (run) => <span className="num">{instantText(run.queuedAt, lang)}</span>,
    },
    {
      id: "inserted",
      header: t("data.inserted"),
      align: "right",
      cell: (run) => exactNumber(run.counts.inserted),
    },
    {
      id: "revised",
      header: t("data.revised"),
      align: "right",
      cell: (run) => exactNumber(run.counts.revised),
    },
    { id: "outcome", header: t("data.outcome"), cell: (run) => <RunState run={run} /> },
  ];
  return (
    <Section
      title={t("overview.runs")}
      actions={
        <Link to="/data" search={{ tab: "runs" }}>
          {t("overview.allRuns")}
        </Link>
      }
    >
      <Loaded query={runs} skeleton={<SkeletonRows rows={6} height={34} />}>
        {(list) => (
          <DataTable
            caption={t("overview.runs")}
            columns={columns}
            rows={list.data}
            rowKey={(run) => run.id}
            empty={
              <EmptyState
                title={t("data.noRuns")}
                hint={t("data.noRunsHint")}
                action={<Link to="/data">{t("data.sources")}</Link>}
              />
            }
          />
        )}
      </Loaded>
    </Section>
  );
}
