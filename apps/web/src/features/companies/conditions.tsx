import {
  MOST_CONDITIONS,
  parseWhere,
  SCREEN_METRICS,
  SCREEN_UNITS,
  writeWhere,
  type ScreenMetric,
} from "@sector-tracker/shared/screen";
import { IconX } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import chips from "../../ui/chips.module.css";
import { Pick } from "../../ui/chips.tsx";
import { SmallButton } from "../../ui/small-button.tsx";
import styles from "./companies.module.css";
import { boundOf, conditionText } from "./screen-text.ts";

const UNIT_WORDS = {
  money: "screener.unitMoney",
  percent: "screener.unitPercent",
  multiple: "screener.unitMultiple",
  count: "screener.unitCount",
} as const;

/** The conditions on figures that hold, as chips, and a form for one more. The text is the address's own. */
export function Conditions({
  where,
  onChange,
}: {
  where: string | undefined;
  onChange: (where: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const { lang, currency } = useView();
  const read = where === undefined ? null : parseWhere(where);
  const conditions = read?.ok === true ? read.conditions : [];
  return (
    <div className={styles.conditions}>
      {conditions.length > 0 && (
        <ul aria-label={t("screener.conditions")} className={chips.chips}>
          {conditions.map((condition, index) => {
            const text = conditionText(condition, t, lang, currency);
            return (
              <li key={text}>
                <button
                  type="button"
                  className={chips.chip}
                  aria-label={t("screener.remove", { condition: text })}
                  onClick={() => {
                    onChange(writeWhere(conditions.filter((_, other) => other !== index)));
                  }}
                >
                  {text}
                  <IconX size={13} aria-hidden />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {conditions.length < MOST_CONDITIONS && (
        <details className={styles.columns}>
          <summary>{t("screener.addFilter")}</summary>
          <ConditionForm
            onAdd={(metric, min, max) => {
              onChange(writeWhere([...conditions, { metric, min, max }]));
            }}
          />
        </details>
      )}
    </div>
  );
}

function ConditionForm({
  onAdd,
}: {
  onAdd: (metric: ScreenMetric, min: number | null, max: number | null) => void;
}) {
  const { t } = useTranslation();
  const { currency } = useView();
  const hint = useId();
  const [metric, setMetric] = useState<ScreenMetric>("marketCap");
  const [bounds, setBounds] = useState({ min: "", max: "" });
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const [min, max] = [boundOf(bounds.min), boundOf(bounds.max)];
    const none = min === undefined || max === undefined || (min === null && max === null);
    if (none || (min !== null && max !== null && min > max)) {
      setWrong(true);
      return;
    }
    setWrong(false);
    setBounds({ min: "", max: "" });
    onAdd(metric, min, max);
  };
  const field = (name: "min" | "max", label: string) => (
    <label className={chips.field}>
      <span className={chips.label}>{label}</span>
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        className={chips.control}
        size={10}
        value={bounds[name]}
        aria-describedby={hint}
        aria-invalid={wrong}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setBounds((before) => ({ ...before, [name]: value }));
        }}
      />
    </label>
  );
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Pick
        label={t("screener.metric")}
        value={metric}
        choices={SCREEN_METRICS.map((each) => ({ value: each, label: t(`metricName.${each}`) }))}
        onChange={(next) => {
          const found = SCREEN_METRICS.find((each) => each === next);
          if (found !== undefined) setMetric(found);
        }}
      />
      {field("min", t("screener.atLeast"))}
      {field("max", t("screener.atMost"))}
      <SmallButton onClick={add}>{t("screener.add")}</SmallButton>
      <p id={hint} className={wrong ? styles.wrong : "muted small"} role={wrong ? "alert" : undefined}>
        {wrong
          ? t("screener.needBound")
          : t(UNIT_WORDS[SCREEN_UNITS[metric]], { currency: currency ?? "USD" })}
      </p>
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden>
        {t("screener.add")}
      </button>
    </form>
  );
}
