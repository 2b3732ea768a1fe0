import type { RejectionView } from "@sector-tracker/shared/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { listPages } from "../../api/pages.ts";
import { useView } from "../../app/view.ts";
import { Controls } from "../../ui/chips.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { MoreRows } from "../../ui/more-rows.tsx";
import { instantText } from "../../ui/period.ts";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import styles from "./data.module.css";

const route = getRouteApi("/data");

/** What was turned away, why, and the row as it came. */
export function RejectionsTab() {
  const { t } = useTranslation();
  const { lang } = useView();
  const search = route.useSearch();
  const filters = { source: search.source, reason: search.reason, run: search.run };
  const rejections = useInfiniteQuery(listPages("listRejections", filters, 50));
  const narrowed = Object.values(filters).filter((value) => value !== undefined);
  const states = { held: t("data.held"), accepted: t("data.accepted"), rejected: t("data.rejectedState") };
  const columns: Column<RejectionView>[] = [
    {
      id: "reason",
      header: t("data.reason"),
      width: "26%",
      cell: (row) => (
        <>
          <Link to="/data" search={(previous) => ({ ...previous, reason: row.reason })}>
            <code>{row.reason}</code>
          </Link>
          <div className="small">{row.message}</div>
        </>
      ),
      sortBy: (row) => row.reason,
    },
    { id: "source", header: t("common.source"), cell: (row) => row.source, sortBy: (row) => row.source },
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
    { id: "state", header: t("data.state"), cell: (row) => states[row.status] },
    {
      id: "at",
      header: t("common.date"),
      cell: (row) => <span className="num">{instantText(row.createdAt, lang)}</span>,
      sortBy: (row) => row.createdAt,
    },
  ];
  return (
    <>
      <Controls label={t("common.filter")}>
        {narrowed.length > 0 && (
          <span className="small">
            {narrowed.join(", ")}{" "}
            <Link to="/data" search={{ tab: "rejections" }}>
              {t("common.reset")}
            </Link>
          </span>
        )}
        <a className="small" href={addressOf("listRejections", { query: { ...filters, format: "csv" } })}>
          {t("common.csv")}
        </a>
      </Controls>
      <Loaded query={rejections} skeleton={<SkeletonRows rows={8} height={48} />}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.data);
          return (
            <>
              <DataTable
                caption={t("data.rejections")}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                empty={<EmptyState title={t("data.noRejections")} hint={t("data.noRejectionsHint")} />}
              />
              <MoreRows query={rejections} shown={rows.length} total={data.pages[0]?.total ?? rows.length} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
