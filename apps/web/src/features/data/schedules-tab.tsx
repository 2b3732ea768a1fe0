import { Button } from "@mantine/core";
import type { ScheduleView } from "@sector-tracker/shared/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { instantText } from "../../ui/period.ts";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { RunState } from "../runs/run-state.tsx";
import styles from "./data.module.css";
import { ScheduleForm } from "./schedule-form.tsx";

/** When sources refresh by themselves. */
export function SchedulesTab() {
  const { t } = useTranslation();
  const { lang } = useView();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [editing, setEditing] = useState<ScheduleView | "new" | null>(null);
  const [deleting, setDeleting] = useState<ScheduleView | null>(null);
  const schedules = useQuery(read("listSchedules", {}));
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: ["listSchedules"] });
    await client.invalidateQueries({ queryKey: ["listSources"] });
  };
  const failed = () => {
    announce(t("error.notSaved"));
  };
  const pause = useMutation({
    mutationFn: (schedule: ScheduleView) =>
      call("updateSchedule", { params: { id: schedule.id }, body: { enabled: !schedule.enabled } }),
    onSuccess: refresh,
    onError: failed,
  });
  const remove = useMutation({
    mutationFn: (schedule: ScheduleView) => call("deleteSchedule", { params: { id: schedule.id } }),
    onSuccess: async () => {
      setDeleting(null);
      await refresh();
    },
    onError: failed,
  });
  const run = useMutation({
    mutationFn: (schedule: ScheduleView) =>
      call("startRun", { params: { id: schedule.source }, body: schedule.parameters }),
    onSuccess: async () => {
      announce(t("data.started"));
      await client.invalidateQueries({ queryKey: ["listRuns"] });
    },
    onError: failed,
  });
  const columns: Column<ScheduleView>[] = [
    {
      id: "source",
      header: t("common.source"),
      cell: (schedule) => <strong>{schedule.source}</strong>,
      sortBy: (schedule) => schedule.source,
    },
    {
      id: "cron",
      header: t("data.cron"),
      cell: (schedule) => (
        <>
          <code>{schedule.cron}</code>
          <div className="muted small">{schedule.timeZone}</div>
        </>
      ),
    },
    {
      id: "next",
      header: t("data.next"),
      cell: (schedule) =>
        schedule.enabled ? (
          <ol className={styles.firings}>
            {schedule.nextFirings.map((firing) => (
              <li key={firing}>{instantText(firing, lang)}</li>
            ))}
          </ol>
        ) : (
          <span className="muted">{t("data.paused")}</span>
        ),
      sortBy: (schedule) => schedule.nextFirings[0] ?? null,
    },
    {
      id: "last",
      header: t("data.lastRun"),
      cell: (schedule) =>
        schedule.lastRun === null ? (
          <span className="muted">{t("data.never")}</span>
        ) : (
          <RunState run={schedule.lastRun} />
        ),
    },
    {
      id: "actions",
      header: t("common.edit"),
      cell: (schedule) => (
        <span className={styles.actions}>
          {(
            [
              [
                t("data.runNow"),
                () => {
                  run.mutate(schedule);
                },
              ],
              [
                t(schedule.enabled ? "data.pause" : "data.resume"),
                () => {
                  pause.mutate(schedule);
                },
              ],
              [
                t("common.edit"),
                () => {
                  setEditing(schedule);
                },
              ],
              [
                t("common.delete"),
                () => {
                  setDeleting(schedule);
                },
              ],
            ] as const
          ).map(([label, act]) => (
            <Button
              key={label}
              size="compact-xs"
              variant="default"
              onClick={act}
              aria-label={`${label}: ${schedule.source}`}
            >
              {label}
            </Button>
          ))}
        </span>
      ),
    },
  ];
  return (
    <>
      <div style={{ marginBottom: 12 }}>
        <Button
          size="xs"
          onClick={() => {
            setEditing("new");
          }}
        >
          {t("data.newSchedule")}
        </Button>
      </div>
      <Loaded query={schedules} skeleton={<SkeletonRows rows={5} height={96} />}>
        {(list) => (
          <DataTable
            caption={t("data.schedules")}
            columns={columns}
            rows={list.data}
            rowKey={(schedule) => schedule.id}
            empty={<EmptyState title={t("data.noSchedules")} hint={t("data.noSchedulesHint")} />}
          />
        )}
      </Loaded>
      {editing !== null && (
        <ScheduleForm
          schedule={editing === "new" ? null : editing}
          onClose={() => {
            setEditing(null);
          }}
          onSaved={refresh}
        />
      )}
      <ConfirmDialog
        open={deleting !== null}
        title={t("data.deleteSchedule")}
        text={t("data.deleteScheduleText", { source: deleting?.source ?? "" })}
        confirm={t("common.delete")}
        busy={remove.isPending}
        onConfirm={() => {
          if (deleting !== null) remove.mutate(deleting);
        }}
        onClose={() => {
          setDeleting(null);
        }}
      />
    </>
  );
}
