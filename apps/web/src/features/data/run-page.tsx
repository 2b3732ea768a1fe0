import { Button } from "@mantine/core";
import type { RunDetail } from "@sector-tracker/shared/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useRunEvents } from "../../api/run-events.ts";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { exactNumber } from "../../ui/format.ts";
import { Columns, FactList, PageHeader, Section } from "../../ui/page.tsx";
import { instantText } from "../../ui/period.ts";
import { EmptyState, Loaded, SkeletonBlock, SkeletonRows } from "../../ui/state.tsx";
import { durationText, runSeconds, RunState } from "../runs/run-state.tsx";
import styles from "./data.module.css";

const route = getRouteApi("/data/runs/$id");
const COUNTS = ["read", "inserted", "revised", "unchanged", "rejected"] as const;

/** One run: what it was asked, what it did, what it said. */
export function RunPage() {
  const { t } = useTranslation();
  const { lang } = useView();
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  const announce = useAnnounce();
  const client = useQueryClient();
  const { changed } = useRunEvents();
  const run = useQuery({
    ...read("getRun", { params: { id } }),
    // The log grows while the run works; events carry only its counts.
    refetchInterval: (query) => (query.state.data?.status === "finished" ? false : 1500),
  });
  const failed = () => {
    announce(t("error.notSaved"));
  };
  const cancel = useMutation({
    mutationFn: () => call("cancelRun", { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["getRun"] }),
    onError: failed,
  });
  const retry = useMutation({
    mutationFn: () => call("retryRun", { params: { id } }),
    onSuccess: (next) => navigate({ to: "/data/runs/$id", params: { id: next.id } }),
    onError: failed,
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
              title={t("run.title", { source: data.source })}
              above={
                <Link to="/data" search={{ tab: "runs" }}>
                  {t("data.runs")}
                </Link>
              }
              lead={
                <span aria-live="polite">
                  <RunState run={data} />
                </span>
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
                    {t("run.retry")}
                  </Button>
                ) : (
                  <Button
                    size="xs"
                    variant="default"
                    loading={cancel.isPending}
                    onClick={() => {
                      cancel.mutate();
                    }}
                  >
                    {t("run.cancel")}
                  </Button>
                )
              }
            />
            {data.error !== null && (
              <div role="alert" style={{ marginBottom: 20 }}>
                <h2 style={{ color: "var(--status-missed)" }}>{t("run.failed")}</h2>
                <p>
                  <code>{data.error.code}</code> {data.error.message}
                </p>
              </div>
            )}
            <Columns
              main={
                <>
                  <h2 style={{ marginBottom: 10 }}>{t("run.documents")}</h2>
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
                        cell: (document: RunDetail["documents"][number]) => exactNumber(document[name], lang),
                        sortBy: (document: RunDetail["documents"][number]) => document[name],
                      })),
                    ]}
                  />
                  <Section title={t("run.log")}>
                    {data.log.length === 0 ? (
                      <p className="muted">{t("run.noLog")}</p>
                    ) : (
                      <ol className={styles.log}>
                        {data.log.map((line, index) => (
                          <li key={`${line.at}${String(index)}`} data-level={line.level}>
                            <span className="muted">{instantText(line.at, lang)}</span>
                            <span>{line.level}</span>
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
                    [t("data.trigger"), t(`trigger.${data.trigger}`)],
                    [t("data.queued"), instantText(data.queuedAt, lang)],
                    ...(data.startedAt === null
                      ? []
                      : [[t("run.started"), instantText(data.startedAt, lang)] as const]),
                    ...(data.finishedAt === null
                      ? []
                      : [[t("run.finished"), instantText(data.finishedAt, lang)] as const]),
                    [t("data.duration"), durationText(runSeconds(data, Date.now()), lang)],
                    [t("run.attempts"), String(data.attempts)],
                    ...COUNTS.map(
                      (name) =>
                        [
                          t(`data.${name}`),
                          <span key={name} className="num">
                            {exactNumber(data.counts[name], lang)}
                          </span>,
                        ] as const,
                    ),
                    ...(data.counts.rejected > 0
                      ? [
                          [
                            t("data.rejections"),
                            <Link key="x" to="/data" search={{ tab: "rejections", run: data.id }}>
                              {t("run.seeRejections")}
                            </Link>,
                          ] as const,
                        ]
                      : []),
                    ...data.stages.map(
                      (stage) =>
                        [`${t("run.stages")}: ${stage.name}`, durationText(stage.ms / 1000, lang)] as const,
                    ),
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
