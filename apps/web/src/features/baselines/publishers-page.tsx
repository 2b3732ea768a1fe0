import type { PublisherView } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { PageHeader, Section } from "../../ui/page.tsx";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { StatusTally } from "../../ui/status-tally.tsx";
import { factorText, useLeagueColumns } from "./league-columns.tsx";

/** The league of the houses behind the numbers, beside the rules that take no skill. */
export function PublishersPage() {
  const { t } = useTranslation();
  const { asOf } = useView();
  const publishers = useQuery(read("listPublishers", { query: { asOf } }));
  const smallBelow = publishers.data?.shrinkage.smallBelow ?? 0;
  const columns = useLeagueColumns(smallBelow);
  return (
    <>
      <PageHeader
        title={t("publishers.title")}
        above={<Link to="/baselines">{t("baselines.title")}</Link>}
        lead={t("publishers.lead")}
        actions={
          <a href={addressOf("listPublishers", { query: { asOf, format: "csv" } })}>{t("common.csv")}</a>
        }
      />
      <Loaded query={publishers} skeleton={<SkeletonRows rows={12} height={46} />}>
        {({ data, shrinkage }) => (
          <>
            <DataTable
              caption={t("publishers.title")}
              columns={columns}
              rows={data.filter(({ rank }) => rank !== null)}
              rowKey={(row) => `${row.player} ${row.name}`}
              sort="rank"
              empty={<EmptyState title={t("state.emptyTitle")} />}
              tall
            />
            {shrinkage.meanScore !== null && (
              <Section title={t("league.how")}>
                <p style={{ maxWidth: "80ch" }}>
                  {t("league.howText", {
                    total: shrinkage.n,
                    mean: factorText(shrinkage.meanScore),
                    added: shrinkage.addedForecasts,
                  })}{" "}
                  {t("league.off")}: {t("league.offHint")}.
                </p>
              </Section>
            )}
            <Section title={t("league.unscored")} hint={t("league.unscoredHint")}>
              <Unscored rows={data.filter(({ rank }) => rank === null)} />
            </Section>
          </>
        )}
      </Loaded>
    </>
  );
}

function Unscored({ rows }: { rows: readonly PublisherView[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("league.unscored")}
      rows={rows}
      rowKey={(row) => row.name}
      columns={[
        {
          id: "name",
          header: t("publishers.name"),
          cell: (row) => (
            <Link to="/baselines" search={{ publisher: row.name, view: "all" }}>
              {row.name}
            </Link>
          ),
          sortBy: (row) => row.name,
        },
        {
          id: "baselines",
          header: t("publishers.statements"),
          align: "right",
          cell: (row) => row.baselines,
          sortBy: (row) => row.baselines,
        },
        {
          id: "forecasts",
          header: t("publishers.forecasts"),
          align: "right",
          cell: (row) => row.forecasts,
          sortBy: (row) => row.forecasts,
        },
        {
          id: "statuses",
          header: t("publishers.statuses"),
          cell: (row) => <StatusTally counts={row.statuses} />,
        },
      ]}
    />
  );
}
