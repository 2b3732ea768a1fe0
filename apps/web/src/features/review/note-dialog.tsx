import { Button, Modal, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

/** Asks why, and keeps it with the decision. */
export function NoteDialog({
  title,
  text,
  confirm,
  busy,
  onConfirm,
  onClose,
}: {
  title: string;
  text: string;
  confirm: string;
  busy: boolean;
  onConfirm: (note: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [note, setNote] = useState("");
  const written = note.trim();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 100 }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (written !== "") onConfirm(written);
        }}
      >
        <p className="small">{text}</p>
        <Textarea
          label={t("review.note")}
          description={t("review.noteHint")}
          value={note}
          maxLength={500}
          autosize
          minRows={2}
          mt={12}
          data-autofocus
          onChange={(event) => {
            setNote(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.metaKey || event.ctrlKey) && written !== "")
              onConfirm(written);
          }}
        />
        <div style={{ display: "flex", justifyContent: "flex-end", gap: 8, marginTop: 16 }}>
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" loading={busy} disabled={written === ""}>
            {confirm}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
