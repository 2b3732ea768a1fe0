import { useState } from "react";
import styles from "./watchlists.module.css";

/** A note that is saved when the reader leaves it or presses Enter; Escape brings the saved one back. */
export function NoteField({
  label,
  value,
  onSave,
}: {
  label: string;
  value: string;
  onSave: (note: string) => void;
}) {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setDraft(value);
  }
  return (
    <input
      className={styles.note}
      aria-label={label}
      placeholder="…"
      maxLength={2000}
      value={draft}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") setDraft(value);
      }}
      onBlur={() => {
        if (draft.trim() !== value) onSave(draft.trim());
      }}
    />
  );
}
