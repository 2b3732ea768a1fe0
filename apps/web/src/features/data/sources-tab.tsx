import { Button, Drawer } from "@mantine/core";
import type { SourceView } from "@sector-tracker/shared/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { NoFigure } from "../../ui/figure.tsx";
import { exactNumber } from "../../ui/format.ts";
import { FactList } from "../../ui/page.tsx";
import { dayText, instantText } from "../../ui/period.ts";
import { safeHref } from "../../ui/safe-href.ts";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { RunState } from "../runs/run-state.tsx";
import styles from "./data.module.css";
import { FreshnessMark } from "./freshness-mark.tsx";

const route = getRouteApi("/data");

/** Starts a run of a source; from the snapshot where its origin cannot be reached. */
function RunNow({ source }: { source: SourceView }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useQueryClient();
  const start = useMutation({
    mutationFn: (snapshot: boolean) =>
      call("startRun", { params: { id: source.id }, body: snapshot ? { snapshot: true } : {} }),
    onSuccess: async () => {
      announce(t("data.started"));
      await client.invalidateQueries({ queryKey: ["listSources"] });
      await client.invalidateQueries({ queryKey: ["listRuns"] });
    },
    onError: () => {
      announce(t("error.notSaved"));
    },
  });
  return (
    <span className={styles.actions}>
      {source.canFetch && (
        <Button
          size="compact-xs"
          variant="default"
          loading={start.isPending}
          onClick={() => {
            start.mutate(false);
          }}
        >
          {t("data.runNow")}
        </Button>
      )}
      {source.hasSnapshot && (
        <Button
          size="compact-xs"
          variant="default"
          loading={start.isPending}
          onClick={() => {
            start.mutate(true);
          }}
        >
          {t("data.runSnapshot")}
        </Button>
      )}
    </span>
  );
}

function SourceFacts({ source }: { source: SourceView }) {
  const { t } = useTranslation();
  const { say } = useView();
  const homepage = safeHref(source.homepage);
  return (
    <FactList
      items={[
        [t("data.gives"), say(source.gives)],
        [t("data.licence"), source.licence],
        [t("data.attribution"), source.attribution],
        [t("data.cadence"), say(source.cadence)],
        [t("data.rateLimit"), source.rateLimit],
        [t("data.pitfalls"), say(source.pitfalls)],
        ...(source.canFetchReason === null
          ? []
          : [[t("data.cannotFetch"), say(source.canFetchReason)] as const]),
        ...(homepage === null
          ? []
          : [
              [
                t("data.homepage"),
                <a key="h" href={homepage} rel="noreferrer" target="_blank">
                  {homepage}
                </a>,
              ] as const,
            ]),
        [
          t("data.runs"),
          <Link key="r" to="/data" search={{ tab: "runs", source: source.id }}>
            {t("overview.allRuns")}
          </Link>,
        ],
        [
          t("data.rejections"),
          <Link key="j" to="/data" search={{ tab: "rejections", source: source.id }}>
            {t("run.seeRejections")}
          </Link>,
        ],
      ]}
    />
  );
}

/** Every place that records come from. */
export function SourcesTab() {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const sources = useQuery({ ...read("listSources", {}), refetchInterval: 15_000 });
  const columns: Column<SourceView>[] = [
    {
      id: "source",
      header: t("common.source"),
      width: "24%",
      cell: (source) => (
        <>
          <Link
            to="/data"
            search={(previous) => ({ ...previous, source: source.id })}
            style={{ fontWeight: 550 }}
          >
            {say(source.name)}
          </Link>
          <div className="muted small">{say(source.gives)}</div>
        </>
      ),
      sortBy: (source) => say(source.name),
    },
    {
      id: "family",
      header: t("data.family"),
      cell: (source) => t(`family.${source.family}`),
      sortBy: (source) => source.family,
    },
    {
      id: "freshness",
      header: t("data.freshness"),
      cell: (source) => (source.paused ? t("data.paused") : <FreshnessMark value={source.freshness} />),
      sortBy: (source) => source.freshness,
    },
    {
      id: "records",
      header: t("data.records"),
      align: "right",
      cell: (source) => exactNumber(source.records, lang),
      sortBy: (source) => source.records,
    },
    {
      id: "newest",
      header: t("data.newest"),
      align: "right",
      cell: (source) => (source.newestPeriod === null ? <NoFigure /> : dayText(source.newestPeriod, lang)),
      sortBy: (source) => source.newestPeriod,
    },
    {
      id: "lastRun",
      header: t("data.lastRun"),
      cell: (source) =>
        source.lastRun === null ? (
          <span className="muted">{t("data.never")}</span>
        ) : (
          <Link to="/data/runs/$id" params={{ id: source.lastRun.id }}>
            <RunState run={source.lastRun} />
          </Link>
        ),
      sortBy: (source) => source.lastRun?.queuedAt ?? null,
    },
    {
      id: "next",
      header: t("data.nextRun"),
      cell: (source) =>
        source.nextRunAt === null ? (
          <NoFigure />
        ) : (
          <span className="num">{instantText(source.nextRunAt, lang)}</span>
        ),
      sortBy: (source) => source.nextRunAt,
    },
    { id: "run", header: t("data.runNow"), cell: (source) => <RunNow source={source} /> },
  ];
  return (
    <Loaded query={sources} skeleton={<SkeletonRows rows={7} height={52} />}>
      {(list) => {
        const open = list.data.find((source) => source.id === search.source);
        return (
          <>
            <DataTable
              caption={t("data.sources")}
              columns={columns}
              rows={list.data}
              rowKey={(source) => source.id}
              empty={<EmptyState title={t("state.emptyTitle")} />}
            />
            <Drawer
              opened={open !== undefined}
              onClose={() => {
                void navigate({
                  search: (previous) => ({ ...previous, source: undefined }),
                  resetScroll: false,
                });
              }}
              position="right"
              title={open === undefined ? "" : say(open.name)}
              closeButtonProps={{ "aria-label": t("common.close") }}
              transitionProps={{ duration: 120 }}
            >
              {open !== undefined && <SourceFacts source={open} />}
            </Drawer>
          </>
        );
      }}
    </Loaded>
  );
}
