import { TextInput } from "@mantine/core";
import type { ImportPreview } from "@sector-tracker/shared/contract";
import {
  IMPORT_FAMILIES,
  IMPORT_FIELDS,
  IMPORT_SCALES,
  type ImportField,
} from "@sector-tracker/shared/import-fields";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { Pick } from "../../ui/chips.tsx";
import { Section } from "../../ui/page.tsx";
import { SmallButton } from "../../ui/small-button.tsx";
import styles from "./imports.module.css";
import type { Binding, ImportState } from "./use-import.ts";

const CONSTANT = "=";

/** Which column is which field, with the reason of each proposal; what the file does not say is one value for all rows. */
export function MappingPanel({ state, preview }: { state: ImportState; preview: ImportPreview }) {
  const { t } = useTranslation();
  const { say } = useView();
  const { mapping, missing, reasons, fitting, familyReason } = preview;
  const [all, setAll] = useState(false);
  const lacking = new Set(missing.flat());
  const fields = IMPORT_FIELDS[mapping.family];
  const shown = fields.filter(
    ({ name, required }) => all || required || mapping.fields[name] !== undefined || lacking.has(name),
  );
  const reasonOf = (name: string): string | null => {
    const found = reasons.find(({ field }) => field === name);
    return found === undefined ? null : say(found.reason);
  };
  return (
    <Section
      title={t("imports.step.mapping")}
      hint={
        familyReason === null ? t("imports.mappingHint") : t("imports.because", { reason: say(familyReason) })
      }
      actions={fitting.length > 0 ? <Fitting state={state} preview={preview} /> : undefined}
    >
      <div className={styles.choices}>
        <Pick
          label={t("imports.family")}
          value={mapping.family}
          choices={IMPORT_FAMILIES.map((value) => ({ value, label: t(`imports.families.${value}`) }))}
          onChange={(value) => {
            const family = IMPORT_FAMILIES.find((one) => one === value);
            if (family !== undefined) state.setFamily(family);
          }}
        />
      </div>
      {missing.length > 0 && (
        <p role="status" className={styles.missing}>
          {t("imports.missing", {
            list: missing
              .map((names) =>
                names
                  .slice(0, 3)
                  .map((name) => t(`imports.fields.${name}` as "imports.fields.company"))
                  .join(" / "),
              )
              .join(", "),
          })}
        </p>
      )}
      <div className={styles.fields}>
        {shown.map((field) => (
          <FieldRow
            key={`${mapping.family}-${field.name}`}
            field={field}
            binding={mapping.fields[field.name]}
            columns={preview.found.columns}
            reason={reasonOf(field.name)}
            lacking={lacking.has(field.name)}
            onBind={(binding) => {
              state.bind(field.name, binding);
            }}
          />
        ))}
      </div>
      {shown.length < fields.length && (
        <SmallButton
          onClick={() => {
            setAll(true);
          }}
        >
          {t("imports.moreFields", { count: fields.length - shown.length })}
        </SmallButton>
      )}
    </Section>
  );
}

function Fitting({ state, preview }: { state: ImportState; preview: ImportPreview }) {
  const { t } = useTranslation();
  return (
    <span className={styles.buttons}>
      <span className="small muted">{t("imports.fitting")}</span>
      {preview.fitting.map(({ id, name }) => (
        <SmallButton
          key={id}
          onClick={() => {
            state.useSavedId(id);
          }}
        >
          {name}
        </SmallButton>
      ))}
    </span>
  );
}

function FieldRow({
  field,
  binding,
  columns,
  reason,
  lacking,
  onBind,
}: {
  field: ImportField;
  binding: Binding | undefined;
  columns: ImportPreview["found"]["columns"];
  reason: string | null;
  lacking: boolean;
  onBind: (binding: Binding | null) => void;
}) {
  const { t } = useTranslation();
  const constant = binding !== undefined && "constant" in binding ? binding.constant : null;
  const column = binding !== undefined && "column" in binding ? binding.column : null;
  const [fixed, setFixed] = useState(constant !== null);
  const [text, setText] = useState(constant ?? "");
  const label = t(`imports.fields.${field.name}` as "imports.fields.company");
  const examples = columns.find(({ name }) => name === column)?.examples ?? [];
  const scale = binding !== undefined && "column" in binding ? (binding.scale ?? "1") : "1";
  return (
    <div className={styles.field} data-lacking={lacking} role="group" aria-label={label}>
      <span className={styles.name}>
        {label}
        {field.required && <span className="muted small"> {t("imports.required")}</span>}
      </span>
      <Pick
        label={t("imports.from", { field: label })}
        value={fixed ? CONSTANT : (column ?? undefined)}
        empty={t("imports.nothing")}
        choices={[
          ...columns.map(({ name }) => ({ value: name, label: name })),
          { value: CONSTANT, label: t("imports.constant") },
        ]}
        onChange={(value) => {
          setFixed(value === CONSTANT);
          if (value === undefined) onBind(null);
          else if (value !== CONSTANT) onBind({ column: value });
        }}
      />
      {fixed && field.choices !== undefined && (
        <Pick
          label={t("imports.value", { field: label })}
          value={constant ?? undefined}
          empty={t("imports.nothing")}
          choices={field.choices.map((value) => ({
            value,
            label: t(`imports.words.${value}` as "imports.words.closed"),
          }))}
          onChange={(value) => {
            onBind(value === undefined ? null : { constant: value });
          }}
        />
      )}
      {fixed && field.choices === undefined && (
        <TextInput
          size="xs"
          label={t("imports.value", { field: label })}
          value={text}
          maxLength={500}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
          onBlur={() => {
            if (text.trim() !== (constant ?? ""))
              onBind(text.trim() === "" ? null : { constant: text.trim() });
          }}
        />
      )}
      {!fixed && column !== null && field.kind === "money" && (
        <Pick
          label={t("imports.scale", { field: label })}
          value={scale}
          choices={IMPORT_SCALES.map((value) => ({ value, label: t(`imports.scales.${value}`) }))}
          onChange={(value) => {
            const next = IMPORT_SCALES.find((one) => one === value);
            onBind({ column, ...(next === undefined || next === "1" ? {} : { scale: next }) });
          }}
        />
      )}
      <span className={styles.why}>
        {examples.length > 0 && <span>{t("imports.such", { examples: examples.join(" · ") })}</span>}
        {reason !== null && <span>{t("imports.because", { reason })}</span>}
      </span>
    </div>
  );
}
