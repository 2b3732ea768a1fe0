import { useState } from "react";

/**
 * The browser's own field for a day. While a year is being typed it passes through 0002, 0020 and 0202: only a day in
 * the range is told, so that a reader can type it key by key.
 */
export function DayInput({
  value,
  min,
  max,
  className,
  empty = false,
  onDay,
}: {
  value: string;
  min: string;
  max: string;
  className?: string | undefined;
  /** True where the day shown is not one that the reader chose. */
  empty?: boolean;
  /** Undefined where the field was cleared. */
  onDay: (day: string | undefined) => void;
}) {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    // Chosen elsewhere, or back and forward.
    setSeen(value);
    setDraft(value);
  }
  return (
    <input
      type="date"
      className={className}
      value={draft}
      min={min}
      max={max}
      data-empty={empty}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setDraft(next);
        if (next !== "" && next >= min && next <= max) onDay(next);
      }}
      onBlur={() => {
        // Half a day is none; a cleared field is the wish for none.
        if (draft === "" && value !== "") onDay(undefined);
        else if (draft < min || draft > max) setDraft(value);
      }}
    />
  );
}
