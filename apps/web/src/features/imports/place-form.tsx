import { Button, Modal, TextInput } from "@mantine/core";
import type { ImportMappingView } from "@sector-tracker/shared/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { Choice, Pick } from "../../ui/chips.tsx";
import { ErrorState } from "../../ui/state.tsx";
import styles from "./imports.module.css";

const CRONS = [
  { cron: "0 * * * *", name: "presetHourly" },
  { cron: "0 6 * * *", name: "presetDaily" },
  { cron: "0 6 * * 1", name: "presetWeekly" },
  { cron: "0 6 1 * *", name: "presetMonthly" },
] as const;

/** Renames a saved mapping, says where its tables wait, and puts that on a schedule. */
export function PlaceForm({
  saved,
  onClose,
  onSaved,
}: {
  saved: ImportMappingView;
  onClose: () => void;
  onSaved: () => Promise<void>;
}) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { place } = saved;
  const [name, setName] = useState(saved.name);
  const [kind, setKind] = useState<"folder" | "url">(place !== null && "url" in place ? "url" : "folder");
  const [text, setText] = useState(place === null ? "" : "folder" in place ? place.folder : place.url);
  const [cron, setCron] = useState<string | undefined>(undefined);
  const save = useMutation({
    mutationFn: async () => {
      const target = text.trim();
      const next = target === "" ? null : kind === "folder" ? { folder: target } : { url: target };
      await call("updateImportMapping", {
        params: { id: saved.id },
        body: { name: name.trim(), place: next },
      });
      if (cron === undefined || next === null) return;
      await call("createSchedule", {
        body: {
          source: "file-import",
          cron,
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          enabled: true,
          parameters: { savedMapping: saved.id },
        },
      });
      await client.invalidateQueries({ queryKey: ["listSchedules"] });
    },
    onSuccess: async () => {
      await onSaved();
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("imports.placeTitle")}
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 100 }}
    >
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <TextInput
          label={t("imports.mappingName")}
          value={name}
          maxLength={80}
          onChange={(event) => {
            setName(event.currentTarget.value);
          }}
        />
        <Choice
          label={t("imports.place")}
          value={kind}
          choices={[
            { value: "folder", label: t("imports.folder") },
            { value: "url", label: t("imports.url") },
          ]}
          onChange={setKind}
        />
        <TextInput
          label={t(kind === "folder" ? "imports.folder" : "imports.url")}
          description={t(kind === "folder" ? "imports.folderHint" : "imports.urlHint")}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        <Pick
          label={t("imports.when")}
          value={cron}
          empty={t("imports.noSchedule")}
          choices={CRONS.map((one) => ({ value: one.cron, label: t(`schedule.${one.name}`) }))}
          onChange={setCron}
        />
        {save.isError && <ErrorState error={save.error} />}
        <div className={styles.formActions}>
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={name.trim() === ""}>
            {t("common.save")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
