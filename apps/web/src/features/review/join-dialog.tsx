import { Button, Modal, TextInput } from "@mantine/core";
import type { MergedRecord, MergedRound } from "@sector-tracker/shared/contract";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { Pick } from "../../ui/chips.tsx";
import { money } from "../../ui/format.ts";
import { printedDate } from "./round-item.tsx";
import styles from "./review.module.css";
import { useDecided } from "./use-decisions.ts";

/** Joins a record to another round of its company. */
export function JoinDialog({
  round,
  record,
  onClose,
}: {
  round: MergedRound;
  record: MergedRecord;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const rounds = useQuery(
    read("listMergedRounds", { query: { company: round.company, all: "true", limit: 500 } }),
  );
  const [target, setTarget] = useState<string | undefined>();
  const [note, setNote] = useState("");
  const { done, failed } = useDecided();
  const join = useMutation({
    mutationFn: (to: string) =>
      call("joinRound", {
        params: { round: to },
        body: { source: record.source, sourceKey: record.sourceKey, note: note.trim() },
      }),
    onSuccess: async () => {
      onClose();
      await done(t("review.rounds.joinDone"));
    },
    onError: failed,
  });
  const wordsOf = ({ id, records }: MergedRound): string => {
    const [first] = records;
    if (first === undefined) return id;
    const amount =
      first.amount === null || first.currency === null
        ? first.kind
        : money(first.amount, first.currency, lang);
    return `${printedDate(first)} · ${amount} · ${first.stage ?? first.kind}`;
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("review.rounds.joinTitle", { company: say(round.companyName) })}
      centered
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 100 }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (target !== undefined && note.trim() !== "") join.mutate(target);
        }}
      >
        <p className="small">{t("review.rounds.joinText")}</p>
        <Pick
          label={t("review.rounds.target")}
          empty={t("review.rounds.pick")}
          value={target}
          choices={(rounds.data?.data ?? [])
            .filter(({ id }) => id !== round.id)
            .map((one) => ({ value: one.id, label: wordsOf(one) }))}
          onChange={setTarget}
        />
        <TextInput
          label={t("review.note")}
          description={t("review.noteHint")}
          value={note}
          maxLength={500}
          onChange={(event) => {
            setNote(event.currentTarget.value);
          }}
        />
        <div style={{ display: "flex", justifyContent: "flex-end", gap: 8 }}>
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button
            type="submit"
            loading={join.isPending}
            disabled={target === undefined || note.trim() === ""}
          >
            {t("review.rounds.join")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
