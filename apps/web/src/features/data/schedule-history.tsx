import { Modal } from "@mantine/core";
import type { ScheduleEventView, ScheduleView } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { read } from "../../api/read.ts";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { instantText } from "../../ui/period.ts";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";

const FIELDS = [
  "source",
  "cron",
  "timeZone",
  "enabled",
  "parameters",
  "missed",
  "period",
  "slots",
  "policy",
  "runs",
] as const;
const POLICIES = ["skip", "once", "all"] as const;
const SHOWN = 100;

/** What was changed in a schedule and when, newest first. */
export function ScheduleHistory({ schedule, onClose }: { schedule: ScheduleView; onClose: () => void }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const nameOf = useSourceNames();
  const events = useQuery(
    read("listScheduleEvents", { params: { id: schedule.id }, query: { limit: SHOWN } }),
  );
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t("slots.historyOf", { source: nameOf(schedule.source) })}
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 100 }}
    >
      <Loaded query={events} skeleton={<SkeletonRows rows={4} height={44} />}>
        {(list) => (
          <DataTable
            caption={t("slots.history")}
            rows={list.data}
            rowKey={(event) => event.id}
            empty={<EmptyState title={t("slots.noHistory")} />}
            columns={[
              {
                id: "at",
                header: t("common.date"),
                cell: (event) => <span className="num">{instantText(event.at, lang)}</span>,
              },
              {
                id: "what",
                header: t("slots.history"),
                cell: (event) => <Change event={event} />,
              },
            ]}
          />
        )}
      </Loaded>
    </Modal>
  );
}

function Change({ event }: { event: ScheduleEventView }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const valueOf = (field: string, value: string): string => {
    const policy = POLICIES.find((name) => name === value);
    if ((field === "missed" || field === "policy") && policy !== undefined) return t(`slots.${policy}`);
    if (field === "period") return instantText(value, lang);
    if (field === "enabled") return t(value === "true" ? "common.yes" : "common.no");
    return value;
  };
  const changes = event.changes.filter(({ field, to }) => !(field === "parameters" && to === "{}"));
  return (
    <>
      <strong>{t(`slots.event.${event.kind}`)}</strong>
      {event.kind !== "paused" && event.kind !== "resumed" && (
        <ul className="small muted">
          {changes.map(({ field, from, to }) => {
            const known = FIELDS.find((name) => name === field);
            return (
              <li key={field}>
                {known === undefined ? field : t(`slots.field.${known}`)}:{" "}
                {from !== null && from !== to && `${valueOf(field, from)} → `}
                {to === null ? "–" : valueOf(field, to)}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
