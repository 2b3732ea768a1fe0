import { useState } from "react";
import styles from "./watchlists.module.css";

/** Text in its place: saved when the reader leaves it or presses Enter; Escape brings the saved one back. */
export function InlineField({
  label,
  placeholder,
  value,
  maxLength,
  onSave,
}: {
  label: string;
  placeholder: string;
  value: string;
  maxLength: number;
  onSave: (text: string) => void;
}) {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    // Saved, or changed elsewhere.
    setSeen(value);
    setDraft(value);
  }
  return (
    <input
      className={styles.note}
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      value={draft}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) event.currentTarget.blur();
        if (event.key === "Escape") setDraft(value);
      }}
      onBlur={() => {
        if (draft.trim() !== value) onSave(draft.trim());
      }}
    />
  );
}
