import { Button, Modal, Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/problem.ts";
import { errorText } from "../../ui/state.tsx";
import styles from "./watchlists.module.css";

/** Name and description of a list. */
export function WatchlistForm({
  title,
  name,
  description,
  onClose,
  onSave,
}: {
  title: string;
  name: string;
  description: string;
  onClose: () => void;
  onSave: (values: { name: string; description: string }) => Promise<void>;
}) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({ name, description });
  const [touched, setTouched] = useState(false);
  const save = useMutation({ mutationFn: onSave, onSuccess: onClose });
  const valid = draft.name.trim() !== "";
  const taken = save.error instanceof ProblemError && save.error.facts.code === "conflict";
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 100 }}
    >
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTouched(true);
          if (valid) save.mutate({ name: draft.name.trim(), description: draft.description.trim() });
        }}
      >
        <TextInput
          data-autofocus
          label={t("watchlists.name")}
          maxLength={80}
          value={draft.name}
          required
          withAsterisk={false}
          error={
            touched && !valid ? t("watchlists.nameNeeded") : taken ? t("following.nameTaken") : undefined
          }
          onChange={(event) => {
            const value = event.currentTarget.value;
            setDraft((before) => ({ ...before, name: value }));
            save.reset();
          }}
        />
        <Textarea
          label={t("watchlists.description")}
          maxLength={2000}
          rows={3}
          value={draft.description}
          onChange={(event) => {
            const value = event.currentTarget.value;
            setDraft((before) => ({ ...before, description: value }));
          }}
        />
        {save.isError && !taken && (
          <p role="alert" className={styles.error}>
            {t("error.notSaved")} {t(`error.${errorText(save.error)}`)}
          </p>
        )}
        <div className={styles.formActions}>
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t("common.save")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
