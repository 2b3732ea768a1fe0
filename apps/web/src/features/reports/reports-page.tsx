import type { ReportView } from "@sector-tracker/shared/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addressOf, call } from "../../api/client.ts";
import { useReports } from "../../api/report.ts";
import { useView } from "../../app/view.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { PageHeader } from "../../ui/page.tsx";
import { dayText } from "../../ui/period.ts";
import { EmptyState, ErrorState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { ImportReport } from "./import-report.tsx";
import styles from "./reports.module.css";

/** The reports at hand, in and out as files. */
export function ReportsPage() {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const reports = useReports();
  const client = useQueryClient();
  const [leaving, setLeaving] = useState<ReportView | null>(null);
  const remove = useMutation({
    mutationFn: (slug: string) => call("deleteReport", { params: { slug } }),
    onSuccess: async () => {
      setLeaving(null);
      await client.invalidateQueries();
    },
  });
  const columns: Column<ReportView>[] = [
    {
      id: "report",
      header: t("reports.report"),
      width: "34%",
      cell: (report) => (
        <>
          <Link to="/baselines" search={{ report: report.slug }}>
            {say(report.title)}
          </Link>
          <br />
          <span className="muted small">
            {report.publisher} · {say(report.sector)}
          </span>
        </>
      ),
      sortBy: (report) => say(report.title),
    },
    {
      id: "published",
      header: t("reports.published"),
      cell: (report) => dayText(report.publishedOn, lang),
      sortBy: (report) => report.publishedOn,
    },
    {
      id: "statements",
      header: t("reports.statements"),
      align: "right",
      cell: (report) => report.baselines,
      sortBy: (report) => report.baselines,
    },
    {
      id: "look",
      header: t("reports.look"),
      cell: (report) => (
        <span className={styles.links}>
          <Link to="/" search={{ report: report.slug }}>
            {t("reports.scoreboard")}
          </Link>
          <Link to="/audit/$report" params={{ report: report.slug }}>
            {t("reports.audit")}
          </Link>
          <Link to="/reports/$report/refreshed" params={{ report: report.slug }}>
            {t("reports.refreshed")}
          </Link>
        </span>
      ),
    },
    {
      id: "export",
      header: t("reports.export"),
      cell: (report) => (
        <span className={styles.links}>
          <a
            href={addressOf("exportReport", { params: { slug: report.slug } })}
            download={`${report.slug}.json`}
          >
            {t("reports.json")}
          </a>
          <a href={addressOf("exportReport", { params: { slug: report.slug }, query: { format: "csv" } })}>
            {t("reports.csv")}
          </a>
          {report.imported && (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                setLeaving(report);
              }}
            >
              {t("reports.remove")}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <>
      <PageHeader
        title={t("reports.title")}
        above={<Link to="/baselines">{t("baselines.title")}</Link>}
        lead={t("reports.lead")}
      />
      <Loaded query={reports} skeleton={<SkeletonRows rows={3} />}>
        {(list) => (
          <DataTable
            caption={t("reports.title")}
            columns={columns}
            rows={list.data}
            rowKey={(report) => report.slug}
            empty={<EmptyState title={t("state.noReport")} hint={t("state.noReportHint")} />}
          />
        )}
      </Loaded>
      <ImportReport />
      {remove.isError && <ErrorState error={remove.error} />}
      <ConfirmDialog
        open={leaving !== null}
        title={t("reports.removeTitle")}
        text={t("reports.removeText", {
          title: leaving === null ? "" : say(leaving.title),
          count: leaving?.baselines ?? 0,
        })}
        confirm={t("reports.remove")}
        busy={remove.isPending}
        onConfirm={() => {
          if (leaving !== null) remove.mutate(leaving.slug);
        }}
        onClose={() => {
          setLeaving(null);
        }}
      />
    </>
  );
}
