import type { RunView } from "@sector-tracker/shared/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { listPages } from "../../api/pages.ts";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { exactNumber } from "../../ui/format.ts";
import { MoreRows } from "../../ui/more-rows.tsx";
import { instantText } from "../../ui/period.ts";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { durationText, runSeconds, RunState } from "../runs/run-state.tsx";
import { RunProgress } from "./run-progress.tsx";
import { RunsFilters, useRunFilters } from "./runs-filters.tsx";

const COUNTS = ["read", "inserted", "revised", "unchanged", "rejected"] as const;

/** Runs newest first; rows change while the page is open. */
export function RunsTab({ changed }: { changed: ReadonlyMap<string, RunView> }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const nameOf = useSourceNames();
  const { filters, filtered } = useRunFilters();
  const runs = useInfiniteQuery(listPages("listRuns", filters, 50));
  const merged = (list: readonly RunView[]): RunView[] => {
    const known = new Set(list.map((run) => run.id));
    // Only the API can say whether a run has the words that are searched for, or is of those days.
    const told = filters.q !== undefined || filters.from !== undefined || filters.to !== undefined;
    const fresh = [...(told ? [] : changed.values())].filter(
      (run) =>
        !known.has(run.id) &&
        (filters.source === undefined || run.source === filters.source) &&
        (filters.status === undefined || run.status === filters.status) &&
        (filters.outcome === undefined || run.outcome === filters.outcome),
    );
    // The list is asked again when a run ends; until then the event is newer than the list.
    return [...fresh, ...list.map((run) => newer(run, changed.get(run.id)))].sort((a, b) =>
      b.queuedAt.localeCompare(a.queuedAt),
    );
  };
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
      id: "state",
      header: t("data.outcome"),
      cell: (run) => (
        <>
          <RunState run={run} />
          {run.status === "running" && <RunProgress run={run} small />}
        </>
      ),
    },
    { id: "trigger", header: t("data.trigger"), cell: (run) => t(`trigger.${run.trigger}`) },
    {
      id: "queued",
      header: t("data.queued"),
      cell: (run) => <span className="num">{instantText(run.queuedAt, lang)}</span>,
    },
    {
      id: "took",
      header: t("data.duration"),
      align: "right",
      cell: (run) => <span className="num">{durationText(runSeconds(run, Date.now()), lang)}</span>,
    },
    ...COUNTS.map((name): Column<RunView> => ({
      id: name,
      header: t(`data.${name}`),
      align: "right",
      cell: (run) =>
        name === "rejected" && run.counts.rejected > 0 ? (
          <Link to="/data" search={{ tab: "rejections", run: run.id }} className="num">
            {exactNumber(run.counts.rejected)}
          </Link>
        ) : (
          exactNumber(run.counts[name])
        ),
    })),
  ];
  return (
    <>
      <RunsFilters />
      <Loaded query={runs} skeleton={<SkeletonRows rows={10} height={36} />}>
        {(data) => {
          const rows = merged(data.pages.flatMap((page) => page.data));
          return (
            <>
              <DataTable
                caption={t("data.runs")}
                columns={columns}
                rows={rows}
                rowKey={(run) => run.id}
                empty={
                  filtered ? (
                    <EmptyState
                      title={t("runs.noMatch")}
                      hint={t("state.emptyFilteredHint")}
                      action={
                        <Link to="/data" search={{ tab: "runs" }}>
                          {t("common.reset")}
                        </Link>
                      }
                    />
                  ) : (
                    <EmptyState
                      title={t("data.noRuns")}
                      hint={t("data.noRunsHint")}
                      action={<Link to="/data">{t("data.sources")}</Link>}
                    />
                  )
                }
              />
              <MoreRows
                query={runs}
                shown={rows.length}
                total={Math.max(data.pages[0]?.total ?? 0, rows.length)}
              />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

/** The later state of a run: a finished one is never replaced by an earlier event. */
function newer(listed: RunView, event: RunView | undefined): RunView {
  if (event === undefined || listed.status === "finished") return listed;
  return event;
}
