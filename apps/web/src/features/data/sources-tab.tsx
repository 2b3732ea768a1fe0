import { Button, Drawer } from "@mantine/core";
import type { SourceView } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { FRESHNESS } from "../../routes/data.ts";
import { FilterChips } from "../../ui/chips.tsx";
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
import { Lateness } from "./lateness.tsx";
import { SourceCare } from "./source-care.tsx";
import { useStartRun } from "./start-run.ts";

const route = getRouteApi("/data");

/** Starts a run: from the origin where it can be fetched, from the bundled snapshot where it holds records. */
function RunNow({ source }: { source: SourceView }) {
  const { t } = useTranslation();
  const { say } = useView();
  const start = useStartRun(source.id);
  const busy = source.lastRun !== null && source.lastRun.status !== "finished";
  const name = say(source.name);
  return (
    <span className={styles.actions}>
      {source.canFetch && (
        <Button
          size="compact-xs"
          variant="default"
          loading={start.isPending}
          disabled={busy}
          aria-label={`${t("data.runNow")}: ${name}`}
          onClick={() => {
            start.mutate({});
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
          disabled={busy}
          aria-label={`${t("data.runSnapshot")}: ${name}`}
          onClick={() => {
            start.mutate({ snapshot: true });
          }}
        >
          {t("sources.snapshot")}
        </Button>
      )}
      {!source.canFetch && !source.hasSnapshot && (
        <span className="muted small">{t("sources.notFetchable")}</span>
      )}
    </span>
  );
}

function SourceFacts({ source }: { source: SourceView }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
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
        [
          t("sources.access"),
          source.canFetch
            ? `${t("sources.fetchable")}. ${t(`sources.auth.${source.auth}`)}`
            : `${t("data.cannotFetch")}. ${source.canFetchReason === null ? "" : say(source.canFetchReason)}`,
        ],
        [
          t("data.newest"),
          source.newestPeriod === null ? <NoFigure key="n" /> : dayText(source.newestPeriod, lang),
        ],
        [
          t("provenance.ingested"),
          source.lastIngestedAt === null ? t("sources.never") : instantText(source.lastIngestedAt, lang),
        ],
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
          <Link key="j" to="/data" search={{ tab: "review", source: source.id }}>
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
      onTablet: "wide",
      header: t("common.source"),
      width: "34%",
      cell: (source) => (
        <>
          <Link
            to="/data"
            search={{ source: source.id, freshness: search.freshness }}
            resetScroll={false}
            style={{ fontWeight: 550 }}
          >
            {say(source.name)}
          </Link>
          <div className="muted small">{say(source.gives)}</div>
          {!source.canFetch && source.canFetchReason !== null && (
            <div className="muted small">{t("sources.noOrigin", { reason: say(source.canFetchReason) })}</div>
          )}
        </>
      ),
      sortBy: (source) => say(source.name),
    },
    {
      id: "family",
      onTablet: "hide",
      header: t("data.family"),
      cell: (source) => t(`family.${source.family}`),
      sortBy: (source) => source.family,
    },
    {
      id: "freshness",
      header: t("data.freshness"),
      cell: (source) => (
        <>
          <FreshnessMark value={source.freshness} />
          <Lateness source={source} />
          {source.lateReason === null && (
            <div className="muted small num">
              {source.lastIngestedAt === null
                ? t("sources.never")
                : t("sources.ingested", { date: dayText(source.lastIngestedAt, lang) })}
            </div>
          )}
        </>
      ),
      sortBy: (source) => FRESHNESS.indexOf(source.freshness),
    },
    {
      id: "records",
      header: t("data.records"),
      align: "right",
      cell: (source) => exactNumber(source.records),
      sortBy: (source) => source.records,
    },
    {
      id: "newest",
      onTablet: "hide",
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
    { id: "run", header: t("sources.run"), cell: (source) => <RunNow source={source} /> },
  ];
  return (
    <Loaded query={sources} skeleton={<SkeletonRows rows={7} height={52} />}>
      {(list) => {
        const open = list.data.find((source) => source.id === search.source);
        const rows = list.data.filter(
          (source) => search.freshness === undefined || source.freshness === search.freshness,
        );
        return (
          <>
            <div className={styles.tabActions}>
              <FilterChips
                label={t("data.freshness")}
                value={search.freshness}
                onChange={(freshness) => {
                  void navigate({ search: (previous) => ({ ...previous, freshness }), resetScroll: false });
                }}
                choices={FRESHNESS.map((value) => ({
                  value,
                  label: t(`freshness.${value}`),
                  count: list.data.filter((source) => source.freshness === value).length,
                })).filter((choice) => choice.count > 0 || choice.value === search.freshness)}
              />
            </div>
            <DataTable
              caption={t("data.sources")}
              columns={columns}
              rows={rows}
              rowKey={(source) => source.id}
              empty={
                <EmptyState
                  title={t(list.data.length === 0 ? "state.emptyTitle" : "sources.noMatch")}
                  {...(list.data.length === 0 ? {} : { action: <Link to="/data">{t("common.reset")}</Link> })}
                />
              }
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
              {open !== undefined && (
                <>
                  <SourceCare source={open} />
                  <SourceFacts source={open} />
                </>
              )}
            </Drawer>
          </>
        );
      }}
    </Loaded>
  );
}
