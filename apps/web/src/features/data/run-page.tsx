import { Button } from "@mantine/core";
import type { RunDetail } from "@sector-tracker/shared/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { ProblemError } from "../../api/problem.ts";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { exactNumber } from "../../ui/format.ts";
import { Columns, FactList, PageHeader, Section } from "../../ui/page.tsx";
import { instantText } from "../../ui/period.ts";
import { EmptyState, errorText, Loaded, SkeletonBlock, SkeletonRows } from "../../ui/state.tsx";
import { durationText, runSeconds, RunState } from "../runs/run-state.tsx";
import styles from "./data.module.css";
import {
  COUNTS,
  RunCounts,
  RunFailure,
  RunRejections,
  RunStages,
  RunUndone,
  useAskedFor,
} from "./run-parts.tsx";
import { RunProgress } from "./run-progress.tsx";
import { useLiveRuns } from "./use-live-runs.ts";

const route = getRouteApi("/data/runs/$id");

/** One run: what it was asked, what it did, what it said. */
export function RunPage() {
  const { t } = useTranslation();
  const { lang } = useView();
  const nameOf = useSourceNames();
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  const announce = useAnnounce();
  const client = useQueryClient();
  const { changed } = useLiveRuns(id);
  const askedFor = useAskedFor();
  const run = useQuery({
    ...read("getRun", { params: { id } }),
    // The log grows while the run works; events carry only its counts.
    refetchInterval: (query) => (query.state.data?.status === "finished" ? false : 1500),
  });
  const failed = (error: Error, whenLate: string) => {
    const late = error instanceof ProblemError && error.facts.code === "conflict";
    announce(late ? whenLate : `${t("error.notSaved")} ${t(`error.${errorText(error)}`)}`);
    void client.invalidateQueries({ queryKey: ["getRun"] });
  };
  const cancel = useMutation({
    mutationFn: () => call("cancelRun", { params: { id } }),
    onSuccess: async () => {
      announce(t("runs.cancelAsked"));
      await client.invalidateQueries({ queryKey: ["getRun"] });
    },
    onError: (error) => {
      failed(error, t("runs.alreadyEnded"));
    },
  });
  const retry = useMutation({
    mutationFn: () => call("retryRun", { params: { id } }),
    onSuccess: async (next) => {
      await client.invalidateQueries({ queryKey: ["listRuns"] });
      await navigate({ to: "/data/runs/$id", params: { id: next.id } });
    },
    onError: (error) => {
      failed(error, t("runs.busy", { source: nameOf(run.data?.source ?? "") }));
    },
  });
  return (
    <Loaded
      query={run}
      skeleton={
        <>
          <SkeletonBlock height={60} />
          <SkeletonRows rows={6} />
        </>
      }
    >
      {(listed) => {
        const event = changed.get(id);
        const data: RunDetail =
          event === undefined || listed.status === "finished" ? listed : { ...listed, ...event };
        return (
          <>
            <PageHeader
              title={t("run.title", { source: nameOf(data.source) })}
              above={
                <Link to="/data" search={{ tab: "runs" }}>
                  {t("data.runs")}
                </Link>
              }
              lead={
                <>
                  <RunState run={data} /> {data.outcome !== null && t(`outcomeHint.${data.outcome}`)}
                </>
              }
              actions={
                data.status === "finished" ? (
                  <Button
                    size="xs"
                    variant="default"
                    loading={retry.isPending}
                    onClick={() => {
                      retry.mutate();
                    }}
                  >
                    {data.undone.length === 0
                      ? t("run.retry")
                      : t("runView.retryUndone", { count: data.undone.length })}
                  </Button>
                ) : (
                  <Button
                    size="xs"
                    variant="default"
                    loading={cancel.isPending}
                    disabled={data.cancelAsked}
                    onClick={() => {
                      cancel.mutate();
                    }}
                  >
                    {t("run.cancel")}
                  </Button>
                )
              }
            />
            {data.error !== null && <RunFailure error={data.error} />}
            {data.status === "running" && <RunProgress run={data} />}
            {data.cancelAsked && data.status === "running" && (
              <p className="muted">{t("runView.stopHint")}</p>
            )}
            <Columns
              main={
                <>
                  <RunCounts counts={data.counts} />
                  <Section title={t("run.stages")}>
                    <RunStages stages={data.stages} />
                  </Section>
                  <Section title={t("run.documents")}>
                    <DataTable
                      caption={t("run.documents")}
                      rows={data.documents}
                      rowKey={(document) => document.id}
                      empty={<EmptyState title={t("run.noDocuments")} />}
                      columns={[
                        {
                          id: "key",
                          header: t("document.key"),
                          cell: (document) => (
                            <Link to="/documents/$id" params={{ id: document.id }}>
                              {document.key}
                            </Link>
                          ),
                          sortBy: (document) => document.key,
                        },
                        ...COUNTS.map((name) => ({
                          id: name,
                          header: t(`data.${name}`),
                          align: "right" as const,
                          cell: (document: RunDetail["documents"][number]) => exactNumber(document[name]),
                          sortBy: (document: RunDetail["documents"][number]) => document[name],
                        })),
                      ]}
                    />
                  </Section>
                  <RunUndone undone={data.undone} />
                  <RunRejections run={data} />
                  <Section title={t("run.log")}>
                    {data.log.length === 0 ? (
                      <p className="muted">{t("run.noLog")}</p>
                    ) : (
                      <ol className={styles.log}>
                        {data.log.map((line, index) => (
                          <li key={`${line.at}${String(index)}`} data-level={line.level}>
                            <span className="muted">{instantText(line.at, lang)}</span>
                            <span>{t(`runs.${line.level}`)}</span>
                            <span>{line.message}</span>
                          </li>
                        ))}
                      </ol>
                    )}
                  </Section>
                </>
              }
              side={
                <FactList
                  items={[
                    [
                      t("common.source"),
                      <Link key="s" to="/data" search={{ source: data.source }}>
                        {nameOf(data.source)}
                      </Link>,
                    ],
                    [t("data.trigger"), t(`trigger.${data.trigger}`)],
                    [t("runs.asked"), askedFor(data)],
                    ...(data.slot === null
                      ? []
                      : [[t("runView.slot"), instantText(data.slot, lang)] as const]),
                    [t("data.queued"), instantText(data.queuedAt, lang)],
                    ...(data.startedAt === null
                      ? []
                      : [[t("run.started"), instantText(data.startedAt, lang)] as const]),
                    ...(data.finishedAt === null
                      ? []
                      : [[t("run.finished"), instantText(data.finishedAt, lang)] as const]),
                    [t("data.duration"), durationText(runSeconds(data, Date.now()), lang)],
                    [t("run.attempts"), String(data.attempts)],
                    ...(data.retryOf === null
                      ? []
                      : [
                          [
                            t("run.retryOf"),
                            <Link key="o" to="/data/runs/$id" params={{ id: data.retryOf }}>
                              {data.retryOf.slice(0, 8)}
                            </Link>,
                          ] as const,
                        ]),
                  ]}
                />
              }
            />
          </>
        );
      }}
    </Loaded>
  );
}
