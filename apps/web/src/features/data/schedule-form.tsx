import { Button, Modal, TextInput } from "@mantine/core";
import type { ScheduleView } from "@sector-tracker/shared/contract";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { ProblemError } from "../../api/problem.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { Pick } from "../../ui/chips.tsx";
import { instantText } from "../../ui/period.ts";
import { errorText } from "../../ui/state.tsx";
import styles from "./data.module.css";

/** Adds or changes a schedule; after saving it shows when it will fire next. */
export function ScheduleForm({
  schedule,
  onClose,
  onSaved,
}: {
  schedule: ScheduleView | null;
  onClose: () => void;
  onSaved: () => Promise<void>;
}) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const sources = useQuery(read("listSources", {}));
  const [source, setSource] = useState(schedule?.source);
  const [cron, setCron] = useState(schedule?.cron ?? "30 7 * * 1-5");
  const [timeZone, setTimeZone] = useState(schedule?.timeZone ?? "Asia/Seoul");
  const [touched, setTouched] = useState(false);
  const chosen = source ?? sources.data?.data[0]?.id;
  const fields = cron.trim().split(/\s+/).length === 5;
  const save = useMutation({
    mutationFn: () => {
      if (schedule !== null)
        return call("updateSchedule", { params: { id: schedule.id }, body: { cron: cron.trim(), timeZone } });
      return call("createSchedule", {
        body: { source: chosen ?? "", cron: cron.trim(), timeZone, enabled: true },
      });
    },
    onSuccess: onSaved,
  });
  const problems = save.error instanceof ProblemError ? save.error.facts.errors : [];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(schedule === null ? "data.newSchedule" : "data.editSchedule")}
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 100 }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTouched(true);
          if (fields) save.mutate();
        }}
      >
        {schedule === null ? (
          <Pick
            label={t("common.source")}
            value={chosen}
            onChange={setSource}
            choices={(sources.data?.data ?? []).map((item) => ({ value: item.id, label: say(item.name) }))}
          />
        ) : (
          <p>
            <strong>{schedule.source}</strong>
          </p>
        )}
        <TextInput
          label={t("data.cron")}
          description={t("data.cronHint")}
          value={cron}
          error={touched && !fields ? t("data.cronBad") : undefined}
          onChange={(event) => {
            setCron(event.currentTarget.value);
          }}
          spellCheck={false}
        />
        <TextInput
          label={t("data.zone")}
          list="time-zones"
          value={timeZone}
          onChange={(event) => {
            setTimeZone(event.currentTarget.value);
          }}
          spellCheck={false}
        />
        <datalist id="time-zones">
          {["UTC", ...Intl.supportedValuesOf("timeZone")].map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        {save.isError && (
          <div role="alert" className={styles.error}>
            <p>
              {t("error.notSaved")} {t(`error.${errorText(save.error)}`)}
            </p>
            {problems.map((problem) => (
              <p key={problem.message}>
                <code>{problem.pointer ?? problem.parameter}</code> {problem.message}
              </p>
            ))}
          </div>
        )}
        {save.isSuccess && (
          <div aria-live="polite">
            <h3>{t("data.next")}</h3>
            <ol className={styles.firings}>
              {save.data.nextFirings.map((firing) => (
                <li key={firing}>{instantText(firing, lang)}</li>
              ))}
            </ol>
          </div>
        )}
        <div style={{ display: "flex", justifyContent: "flex-end", gap: 8 }}>
          <Button variant="default" onClick={onClose}>
            {t(save.isSuccess ? "common.close" : "common.cancel")}
          </Button>
          {!(save.isSuccess && schedule === null) && (
            <Button type="submit" loading={save.isPending}>
              {t("common.save")}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}
