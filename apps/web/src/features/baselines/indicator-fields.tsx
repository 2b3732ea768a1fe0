import { Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Pick } from "../../ui/chips.tsx";
import { EXAMPLES, type IndicatorDraft, METHODS } from "./indicator-draft.ts";
import styles from "./indicator.module.css";

const mono = {
  input: { fontFamily: "var(--mantine-font-family-monospace), var(--mantine-font-family)", fontSize: 13 },
};

/** The fields of an indicator. */
export function IndicatorFields({
  draft,
  note,
  onChange,
  onNote,
}: {
  draft: IndicatorDraft;
  note: string;
  onChange: (draft: IndicatorDraft) => void;
  onNote: (note: string) => void;
}) {
  const { t } = useTranslation();
  const measured = draft.method !== "not-measurable";
  const area = (field: Exclude<keyof IndicatorDraft, "method" | "compare">, rows: number, code = false) => (
    <Textarea
      label={t(`indicator.${field}`)}
      description={field === "measure" ? t("indicator.measureHint") : undefined}
      rows={rows}
      value={draft[field]}
      spellCheck={!code}
      onChange={(event) => {
        onChange({ ...draft, [field]: event.currentTarget.value });
      }}
      {...(code ? { styles: mono } : {})}
    />
  );
  return (
    <>
      <div className={styles.picks}>
        <Pick
          label={t("baseline.method")}
          value={draft.method}
          onChange={(value) => {
            onChange({ ...draft, method: METHODS.find((each) => each === value) ?? draft.method });
          }}
          choices={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
        />
        {measured && (
          <>
            <Pick
              label={t("indicator.compare")}
              value={draft.compare}
              onChange={(value) => {
                onChange({ ...draft, compare: value === "growth" ? "growth" : "level" });
              }}
              choices={[
                { value: "level", label: t("indicator.level") },
                { value: "growth", label: t("indicator.growth") },
              ]}
            />
            <Pick
              label={t("indicator.example")}
              value={undefined}
              empty="–"
              onChange={(value) => {
                const example = value === undefined ? undefined : EXAMPLES[value];
                if (example !== undefined) onChange({ ...draft, measure: JSON.stringify(example, null, 2) });
              }}
              choices={Object.keys(EXAMPLES).map((value) => ({ value, label: value }))}
            />
          </>
        )}
      </div>
      {measured && area("measure", 14, true)}
      <div className={styles.pair}>
        {area("rationaleEn", 4)}
        {area("rationaleKo", 4)}
        {measured && area("coverageEn", 3)}
        {measured && area("coverageKo", 3)}
      </div>
      {measured && area("crossChecks", 4, true)}
      <TextInput
        label={t("indicator.note")}
        maxLength={500}
        value={note}
        onChange={(event) => {
          onNote(event.currentTarget.value);
        }}
      />
    </>
  );
}
