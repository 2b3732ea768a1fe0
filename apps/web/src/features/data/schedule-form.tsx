import { Button, Modal, TextInput } from "@mantine/core";
import type { ScheduleView } from "@sector-tracker/shared/contract";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { ProblemError } from "../../api/problem.ts";
import { read, readSteady } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { Pick } from "../../ui/chips.tsx";
import { errorText } from "../../ui/state.tsx";
import { cronSentence } from "./cron-sentence.ts";
import { looksLikeCron } from "./cron-words.ts";
import styles from "./data.module.css";
import { FiringList, Firings } from "./firings.tsx";
import { isKnownZone, timeZones, zonedText } from "./zoned-time.ts";

const MISSED = ["skip", "once", "all"] as const;
const PRESETS = [
  { cron: "0 * * * *", name: "presetHourly" },
  { cron: "30 7 * * 1-5", name: "presetWeekdays" },
  { cron: "0 6 * * *", name: "presetDaily" },
  { cron: "0 6 * * 1", name: "presetWeekly" },
  { cron: "0 6 1 * *", name: "presetMonthly" },
] as const;

/** Adds or changes a schedule; it shows when it fires next, as the API works it out, before and after it is saved. */
export function ScheduleForm({
  schedule,
  onClose,
  onSaved,
}: {
  schedule: ScheduleView | null;
  onClose: () => void;
  onSaved: (saved: ScheduleView) => Promise<void>;
}) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const sources = useQuery(read("listSources", {}));
  const [source, setSource] = useState(schedule?.source);
  const [cron, setCron] = useState(schedule?.cron ?? PRESETS[1].cron);
  const [timeZone, setTimeZone] = useState(
    schedule?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
  const [missed, setMissed] = useState(schedule?.missed ?? "once");
  const [touched, setTouched] = useState(false);
  const zones = useMemo(timeZones, []);
  const chosen = source ?? sources.data?.data[0]?.id;
  const rule = cron.trim().replaceAll(/\s+/g, " ");
  const zone = timeZone.trim();
  const cronFine = looksLikeCron(rule);
  const zoneFine = zone !== "" && isKnownZone(zone);
  const save = useMutation({
    mutationFn: (): Promise<ScheduleView> =>
      schedule === null
        ? call("createSchedule", {
            body: { source: chosen ?? "", cron: rule, timeZone: zone, enabled: true, missed },
          })
        : call("updateSchedule", {
            params: { id: schedule.id },
            body: { cron: rule, timeZone: zone, missed },
          }),
    onSuccess: onSaved,
  });
  const firings = useQuery({
    ...readSteady("previewFirings", { query: { cron: rule, timeZone: zone } }),
    enabled: cronFine && zoneFine && !save.isSuccess,
    retry: false,
  });
  const faults = save.error instanceof ProblemError ? save.error.facts.errors : [];
  const faultAt = (pointer: string) => faults.find((fault) => fault.pointer === pointer)?.message;
  const elsewhere = faults.filter((fault) => fault.pointer !== "/cron" && fault.pointer !== "/timeZone");
  const change = (set: () => void) => {
    set();
    save.reset();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(schedule === null ? "data.newSchedule" : "data.editSchedule")}
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 100 }}
    >
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTouched(true);
          if (cronFine && zoneFine && chosen !== undefined) save.mutate();
        }}
      >
        {schedule === null ? (
          <Pick
            label={t("common.source")}
            value={chosen}
            onChange={(next) => {
              change(() => {
                setSource(next);
              });
            }}
            choices={(sources.data?.data ?? []).map((item) => ({ value: item.id, label: say(item.name) }))}
          />
        ) : (
          <p>
            <strong>{schedule.source}</strong>
          </p>
        )}
        <div role="group" aria-label={t("schedule.presets")} className={styles.presets}>
          {PRESETS.map((preset) => (
            <button
              key={preset.cron}
              type="button"
              aria-pressed={preset.cron === rule}
              onClick={() => {
                change(() => {
                  setCron(preset.cron);
                });
              }}
            >
              {t(`schedule.${preset.name}`)}
            </button>
          ))}
        </div>
        <div>
          <TextInput
            label={t("data.cron")}
            description={t("data.cronHint")}
            value={cron}
            error={touched && !cronFine ? t("data.cronBad") : faultAt("/cron")}
            onChange={(event) => {
              const next = event.currentTarget.value;
              change(() => {
                setCron(next);
              });
            }}
            spellCheck={false}
            autoComplete="off"
            styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
          />
          <p className={styles.preview} aria-live="polite">
            {cronFine && (cronSentence(rule, t, lang) ?? t("schedule.ownRule"))}
          </p>
        </div>
        <TextInput
          label={t("data.zone")}
          description={
            zoneFine
              ? t("schedule.zoneHint", { time: zonedText(new Date().toISOString(), zone, lang) })
              : undefined
          }
          list="time-zones"
          value={timeZone}
          error={touched && !zoneFine ? t("schedule.zoneBad") : faultAt("/timeZone")}
          onChange={(event) => {
            const next = event.currentTarget.value;
            change(() => {
              setTimeZone(next);
            });
          }}
          spellCheck={false}
          autoComplete="off"
        />
        <datalist id="time-zones">
          {zones.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Pick
          label={t("slots.missed")}
          value={missed}
          choices={MISSED.map((value) => ({ value, label: t(`slots.${value}`) }))}
          onChange={(next) => {
            change(() => {
              setMissed(MISSED.find((value) => value === next) ?? "once");
            });
          }}
        />
        {missed === "all" && <p className="muted small">{t("slots.missedHint", { count: 50 })}</p>}
        {!save.isSuccess && cronFine && zoneFine && firings.data !== undefined && (
          <div className={styles.saved}>
            <h3>{t("data.next")}</h3>
            <FiringList firings={firings.data} timeZone={zone} />
          </div>
        )}
        {save.isError && faults.length === elsewhere.length && (
          <div role="alert" className={styles.error}>
            <p>
              {t("error.notSaved")} {t(`error.${errorText(save.error)}`)}
            </p>
            {elsewhere.map((fault) => (
              <p key={fault.message}>
                <code>{fault.pointer ?? fault.parameter}</code> {fault.message}
              </p>
            ))}
          </div>
        )}
        {save.isSuccess && (
          <div aria-live="polite" className={styles.saved}>
            <h3>{t("data.next")}</h3>
            <Firings schedule={save.data} all />
          </div>
        )}
        <div className={styles.formActions}>
          <Button variant="default" onClick={onClose}>
            {t(save.isSuccess ? "common.close" : "common.cancel")}
          </Button>
          {!save.isSuccess && (
            <Button type="submit" loading={save.isPending}>
              {t("common.save")}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}
