import type { PublisherView } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { signed, threeFigures } from "../../ui/format.ts";
import { PageHeader } from "../../ui/page.tsx";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { StatusTally } from "../../ui/status-tally.tsx";

/** The league of the houses behind the numbers. */
export function PublishersPage() {
  const { t } = useTranslation();
  const { lang, asOf } = useView();
  const publishers = useQuery(read("listPublishers", { query: { asOf } }));
  const columns: Column<PublisherView>[] = [
    {
      id: "name",
      header: t("publishers.name"),
      cell: (publisher) => (
        <Link to="/baselines" search={{ publisher: publisher.name }}>
          {publisher.name}
        </Link>
      ),
      sortBy: (publisher) => publisher.name,
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
    { id: "n", header: t("publishers.n"), align: "right", cell: (row) => row.n, sortBy: (row) => row.n },
    {
      id: "score",
      header: t("publishers.score"),
      hint: t("publishers.scoreHint"),
      align: "right",
      cell: (row) =>
        row.logScore === null ? (
          <span className="muted small">{t("publishers.unscored")}</span>
        ) : (
          threeFigures(row.logScore, lang)
        ),
      sortBy: (row) => row.logScore,
    },
    {
      id: "bias",
      header: t("publishers.bias"),
      hint: t("publishers.biasHint"),
      align: "right",
      cell: (row) => (row.bias === null ? "" : signed(row.bias, lang)),
      sortBy: (row) => row.bias,
    },
    {
      id: "statuses",
      header: t("publishers.statuses"),
      cell: (row) => <StatusTally counts={row.statuses} />,
    },
  ];
  return (
    <>
      <PageHeader
        title={t("publishers.title")}
        above={<Link to="/baselines">{t("baselines.title")}</Link>}
        lead={
          <>
            {t("publishers.lead")}
            <br />
            {t("publishers.score")}: {t("publishers.scoreHint")}. {t("publishers.bias")}:{" "}
            {t("publishers.biasHint")}.
          </>
        }
        actions={
          <a href={addressOf("listPublishers", { query: { asOf, format: "csv" } })}>{t("common.csv")}</a>
        }
      />
      <Loaded query={publishers} skeleton={<SkeletonRows rows={12} height={36} />}>
        {(list) => (
          <DataTable
            caption={t("publishers.title")}
            columns={columns}
            rows={list.data}
            rowKey={(publisher) => publisher.name}
            sort="-n"
            empty={<EmptyState title={t("state.emptyTitle")} />}
          />
        )}
      </Loaded>
    </>
  );
}
