import type { RejectionView } from "@sector-tracker/shared/contract";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { instantText } from "../../ui/period.ts";
import styles from "./data.module.css";

/** Rejections with their reason, place and the row as it came. */
export function RejectionsTable({ rows, empty }: { rows: readonly RejectionView[]; empty?: ReactNode }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const nameOf = useSourceNames();
  const states = { held: t("data.held"), accepted: t("data.accepted"), rejected: t("data.rejectedState") };
  const columns: Column<RejectionView>[] = [
    {
      id: "reason",
      header: t("data.reason"),
      width: "26%",
      cell: (row) => (
        <>
          <Link to="/data" search={{ tab: "rejections", source: row.source, reason: row.reason }}>
            <code>{row.reason}</code>
          </Link>
          <div className="small">{row.message}</div>
        </>
      ),
      sortBy: (row) => row.reason,
    },
    {
      id: "source",
      header: t("common.source"),
      cell: (row) => nameOf(row.source),
      sortBy: (row) => nameOf(row.source),
    },
    {
      id: "pointer",
      header: t("data.pointer"),
      cell: (row) => (
        <>
          <code className="small">{row.pointer}</code>
          {row.document !== null && (
            <div className="small">
              <Link to="/documents/$id" params={{ id: row.document }}>
                {t("provenance.document")}
              </Link>
            </div>
          )}
        </>
      ),
    },
    {
      id: "raw",
      header: t("data.raw"),
      width: "32%",
      cell: (row) => (
        <details className={styles.raw}>
          <summary>{row.raw.slice(0, 60)}</summary>
          <pre tabIndex={0}>{row.raw}</pre>
        </details>
      ),
    },
    {
      id: "state",
      header: t("data.state"),
      cell: (row) =>
        row.status === "held" && row.current ? (
          <Link to="/data" search={{ tab: "review", run: row.run, reason: row.reason }}>
            {states.held}
          </Link>
        ) : (
          states[row.status]
        ),
    },
    {
      id: "at",
      header: t("common.date"),
      cell: (row) => <span className="num">{instantText(row.createdAt, lang)}</span>,
      sortBy: (row) => row.createdAt,
    },
  ];
  return (
    <DataTable
      caption={t("data.rejections")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      {...(empty === undefined ? {} : { empty })}
    />
  );
}
