import { useEffect, useState } from "react";
import styles from "./chips.module.css";

/** Text that filters while it is typed, a moment after the last key. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const [draft, setDraft] = useState(value ?? "");
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    // The address changed from elsewhere (back, a cleared filter).
    setSeen(value);
    setDraft(value ?? "");
  }
  useEffect(() => {
    const next = draft.trim() === "" ? undefined : draft.trim();
    if (next === value) return undefined;
    const timer = window.setTimeout(() => {
      onChange(next);
    }, 250);
    return () => {
      window.clearTimeout(timer);
    };
    // Only typing starts the clock; `onChange` is new on every render.
  }, [draft]);
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        type="search"
        className={styles.control}
        value={draft}
        onChange={(event) => {
          setDraft(event.currentTarget.value);
        }}
      />
    </label>
  );
}
