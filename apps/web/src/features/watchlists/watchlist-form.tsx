import { Button, Modal, Textarea, TextInput } from "@mantine/core";
import type { WatchlistRule } from "@sector-tracker/shared/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/problem.ts";
import { Choice } from "../../ui/chips.tsx";
import { errorText } from "../../ui/state.tsx";
import { ruleOf, type ListDraft } from "./list-fields.ts";
import { RuleFields } from "./rule-fields.tsx";
import styles from "./watchlists.module.css";

/** What a list's form gives to save. */
export interface ListValues {
  name: string;
  description: string;
  thesis: string;
  reviewOn: string | null;
  /** Null for a list that is kept by hand. */
  rule: WatchlistRule | null;
}

/** Name, description and thesis of a list, when it is looked at again, and the rule that fills it. */
export function WatchlistForm({
  title,
  start,
  rule: before,
  fixed,
  onClose,
  onSave,
}: {
  title: string;
  start: ListDraft;
  rule: WatchlistRule | null;
  /** True for a list that exists: how it is filled stays. */
  fixed: boolean;
  onClose: () => void;
  onSave: (values: ListValues) => Promise<void>;
}) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(start);
  const [touched, setTouched] = useState(false);
  const save = useMutation({ mutationFn: onSave, onSuccess: onClose });
  const named = draft.name.trim() !== "";
  const rule = draft.filled === "rule" ? ruleOf(draft, before) : null;
  const ruled = draft.filled === "hand" || (rule !== null && rule !== undefined);
  const taken = save.error instanceof ProblemError && save.error.facts.code === "conflict";
  const set = (patch: Partial<ListDraft>) => {
    setDraft((present) => ({ ...present, ...patch }));
    save.reset();
  };
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
          if (!named || !ruled) return;
          save.mutate({
            name: draft.name.trim(),
            description: draft.description.trim(),
            thesis: draft.thesis.trim(),
            reviewOn: draft.reviewOn === "" ? null : draft.reviewOn,
            rule: rule ?? null,
          });
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
            touched && !named ? t("watchlists.nameNeeded") : taken ? t("following.nameTaken") : undefined
          }
          onChange={(event) => {
            set({ name: event.currentTarget.value });
          }}
        />
        <Textarea
          label={t("watchlists.description")}
          maxLength={2000}
          rows={2}
          value={draft.description}
          onChange={(event) => {
            set({ description: event.currentTarget.value });
          }}
        />
        <Textarea
          label={t("lists.thesis")}
          description={t("lists.thesisHint")}
          maxLength={10000}
          rows={3}
          value={draft.thesis}
          onChange={(event) => {
            set({ thesis: event.currentTarget.value });
          }}
        />
        <TextInput
          type="date"
          label={t("lists.review")}
          value={draft.reviewOn}
          min="2000-01-01"
          max="2099-12-31"
          onChange={(event) => {
            set({ reviewOn: event.currentTarget.value });
          }}
        />
        {!fixed && (
          <Choice
            label={t("lists.kind")}
            value={draft.filled}
            choices={[
              { value: "hand", label: t("lists.byHand") },
              { value: "rule", label: t("lists.byRule") },
            ]}
            onChange={(filled) => {
              set({ filled });
            }}
          />
        )}
        {draft.filled === "rule" && <RuleFields draft={draft} onChange={set} />}
        {touched && !ruled && (
          <p role="alert" className={styles.error}>
            {t("lists.ruleNeeded")}
          </p>
        )}
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
