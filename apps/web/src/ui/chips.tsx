import type { ReactNode } from "react";
import styles from "./chips.module.css";
import { DayInput } from "./day-input.tsx";

export interface ChipChoice<T extends string> {
  value: T;
  label: ReactNode;
  count?: number;
}

/** Filters as chips: one pressed at most; pressing it again clears the filter. */
export function FilterChips<T extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  label: string;
  choices: readonly ChipChoice<T>[];
  value: T | undefined;
  onChange: (value: T | undefined) => void;
}) {
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {choices.map((choice) => {
        const pressed = choice.value === value;
        return (
          <button
            key={choice.value}
            type="button"
            aria-pressed={pressed}
            className={styles.chip}
            onClick={() => {
              onChange(pressed ? undefined : choice.value);
            }}
          >
            {choice.label}
            {choice.count !== undefined && <span className={styles.count}>{choice.count}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** Exactly one of a few, such as month, quarter or year. */
export function Choice<T extends string>({
  label,
  choices,
  value,
  onChange,
  hideLabel = false,
}: {
  label: string;
  choices: readonly ChipChoice<T>[];
  value: T;
  onChange: (value: T) => void;
  hideLabel?: boolean;
}) {
  return (
    <div className={styles.field}>
      <span className={hideLabel ? "sr-only" : styles.label}>{label}</span>
      <div role="group" aria-label={label} className={styles.segments}>
        {choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            aria-pressed={choice.value === value}
            className={styles.segment}
            onClick={() => {
              onChange(choice.value);
            }}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </div>
  );
}

/** One of many, as the system's own list; empty means no filter. */
export function Pick({
  label,
  value,
  onChange,
  choices,
  empty,
}: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  choices: readonly { value: string; label: string }[];
  /** Text of "no filter"; without it one must be chosen. */
  empty?: string;
}) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        className={styles.control}
        value={value ?? ""}
        onChange={(event) => {
          onChange(event.currentTarget.value === "" ? undefined : event.currentTarget.value);
        }}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A day, or none. */
export function DayField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <DayInput
        className={styles.control}
        value={value ?? ""}
        min="2000-01-01"
        max="2099-12-31"
        onDay={onChange}
      />
    </label>
  );
}

/** A tick for something that is on or off. */
export function Tick({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      {label}
    </label>
  );
}

/** A row of controls above what they change. */
export function Controls({ children, label }: { children: ReactNode; label: string }) {
  return (
    <div className={styles.controls} role="search" aria-label={label}>
      {children}
    </div>
  );
}
