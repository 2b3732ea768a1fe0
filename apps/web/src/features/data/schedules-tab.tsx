import { Button } from "@mantine/core";
import type { ScheduleView } from "@sector-tracker/shared/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call, type Answer } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { EmptyState, errorText, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { RunState } from "../runs/run-state.tsx";
import { cronSentence } from "./cron-sentence.ts";
import styles from "./data.module.css";
import { Firings } from "./firings.tsx";
import { ScheduleForm } from "./schedule-form.tsx";
import { ScheduleHistory } from "./schedule-history.tsx";
import { useStartRun } from "./start-run.ts";

const route = getRouteApi("/data");

/** What can be done with one schedule. */
function ScheduleActions({
  schedule,
  onPause,
  onEdit,
  onDelete,
  onHistory,
}: {
  schedule: ScheduleView;
  onPause: () => void;
  onEdit: () => void;
  onDelete: () => void;
  onHistory: () => void;
}) {
  const { t } = useTranslation();
  const start = useStartRun(schedule.source);
  const actions = [
    {
      label: t("data.runNow"),
      act: () => {
        start.mutate(schedule.parameters);
      },
    },
    { label: t(schedule.enabled ? "data.pause" : "data.resume"), act: onPause },
    { label: t("common.edit"), act: onEdit },
    { label: t("slots.history"), act: onHistory },
    { label: t("common.delete"), act: onDelete },
  ];
  return (
    <span className={styles.actions}>
      {actions.map(({ label, act }) => (
        <Button
          key={label}
          size="compact-xs"
          variant="default"
          onClick={act}
          aria-label={`${label}: ${schedule.source}, ${schedule.cron}`}
        >
          {label}
        </Button>
      ))}
    </span>
  );
}

/** When sources refresh by themselves. */
export function SchedulesTab() {
  const { t } = useTranslation();
  const { lang } = useView();
  const announce = useAnnounce();
  const client = useQueryClient();
  const { create } = route.useSearch();
  const navigate = route.useNavigate();
  const [edited, setEdited] = useState<ScheduleView | null>(null);
  // A new one is asked for in the address, so that the palette can.
  const editing = edited ?? (create === "true" ? "new" : null);
  const ask = (asked: "true" | undefined) => {
    void navigate({
      search: (previous) => ({ ...previous, create: asked }),
      replace: true,
      resetScroll: false,
    });
  };
  const [past, setPast] = useState<ScheduleView | null>(null);
  const [deleting, setDeleting] = useState<ScheduleView | null>(null);
  const schedules = useQuery(read("listSchedules", {}));
  const nameOf = useSourceNames();
  const key = read("listSchedules", {}).queryKey;
  const refresh = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ["listSchedules"] }),
      client.invalidateQueries({ queryKey: ["listSources"] }),
    ]);
  };
  const failed = (error: Error) => {
    announce(`${t("error.notSaved")} ${t(`error.${errorText(error)}`)}`);
  };
  const pause = useMutation({
    mutationFn: (schedule: ScheduleView) =>
      call("updateSchedule", { params: { id: schedule.id }, body: { enabled: !schedule.enabled } }),
    onSuccess: async (saved) => {
      // The answer already holds the new firings; the list need not wait for the next reading.
      client.setQueryData<Answer<"listSchedules">>(key, (before) =>
        before === undefined
          ? before
          : { data: before.data.map((item) => (item.id === saved.id ? saved : item)) },
      );
      announce(t(saved.enabled ? "schedule.resumedNow" : "schedule.pausedNow"));
      await refresh();
    },
    onError: failed,
  });
  const remove = useMutation({
    mutationFn: (schedule: ScheduleView) => call("deleteSchedule", { params: { id: schedule.id } }),
    onSuccess: async () => {
      setDeleting(null);
      announce(t("schedule.deleted"));
      await refresh();
    },
    onError: failed,
  });
  const add = (
    <Button
      size="xs"
      onClick={() => {
        ask("true");
      }}
    >
      {t("data.newSchedule")}
    </Button>
  );
  const columns: Column<ScheduleView>[] = [
    {
      id: "source",
      header: t("common.source"),
      width: "22%",
      cell: (schedule) => (
        <>
          <Link to="/data" search={{ source: schedule.source }} style={{ fontWeight: 550 }}>
            {nameOf(schedule.source)}
          </Link>
          {schedule.parameters.snapshot === true && (
            <div className="muted small">{t("schedule.fromSnapshot")}</div>
          )}
        </>
      ),
      sortBy: (schedule) => nameOf(schedule.source),
    },
    {
      id: "cron",
      header: t("data.cron"),
      cell: (schedule) => (
        <>
          <div>{cronSentence(schedule.cron, t, lang) ?? <code>{schedule.cron}</code>}</div>
          <div className="muted small">
            <code>{schedule.cron}</code> · {schedule.timeZone}
          </div>
          <div className="muted small">{t("slots.policy", { policy: t(`slots.${schedule.missed}`) })}</div>
        </>
      ),
    },
    {
      id: "next",
      header: t("data.next"),
      cell: (schedule) => <Firings schedule={schedule} />,
      sortBy: (schedule) => schedule.nextFirings[0] ?? null,
    },
    {
      id: "last",
      header: t("data.lastRun"),
      cell: (schedule) =>
        schedule.lastRun === null ? (
          <span className="muted">{t("data.never")}</span>
        ) : (
          <Link to="/data/runs/$id" params={{ id: schedule.lastRun.id }}>
            <RunState run={schedule.lastRun} />
          </Link>
        ),
      sortBy: (schedule) => schedule.lastRun?.queuedAt ?? null,
    },
    {
      id: "actions",
      onTablet: "wide",
      header: t("schedule.actions"),
      cell: (schedule) => (
        <ScheduleActions
          schedule={schedule}
          onPause={() => {
            pause.mutate(schedule);
          }}
          onEdit={() => {
            setEdited(schedule);
          }}
          onDelete={() => {
            setDeleting(schedule);
          }}
          onHistory={() => {
            setPast(schedule);
          }}
        />
      ),
    },
  ];
  return (
    <>
      {schedules.data !== undefined && schedules.data.data.length > 0 && (
        <div className={styles.tabActions}>{add}</div>
      )}
      <Loaded query={schedules} skeleton={<SkeletonRows rows={5} height={62} />}>
        {(list) => (
          <DataTable
            caption={t("data.schedules")}
            columns={columns}
            rows={list.data}
            rowKey={(schedule) => schedule.id}
            empty={<EmptyState title={t("data.noSchedules")} hint={t("data.noSchedulesHint")} action={add} />}
          />
        )}
      </Loaded>
      {editing !== null && (
        <ScheduleForm
          schedule={editing === "new" ? null : editing}
          onClose={() => {
            setEdited(null);
            if (create === "true") ask(undefined);
          }}
          onSaved={async () => {
            announce(t("schedule.saved"));
            await refresh();
          }}
        />
      )}
      {past !== null && (
        <ScheduleHistory
          schedule={past}
          onClose={() => {
            setPast(null);
          }}
        />
      )}
      <ConfirmDialog
        open={deleting !== null}
        title={t("data.deleteSchedule")}
        text={t("data.deleteScheduleText", { source: deleting === null ? "" : nameOf(deleting.source) })}
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
