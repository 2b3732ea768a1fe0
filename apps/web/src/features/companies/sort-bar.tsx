import { SCREEN_METRICS } from "@sector-tracker/shared/screen";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import chips from "../../ui/chips.module.css";
import { Pick } from "../../ui/chips.tsx";
import styles from "./companies.module.css";

const KEYS = ["name", ...SCREEN_METRICS] as const;
const MOST_KEYS = 4;

/** What the list is sorted by, key after key: a press turns one round, the cross takes it out. */
export function SortBar({ sort, onChange }: { sort: string; onChange: (sort: string | undefined) => void }) {
  const { t } = useTranslation();
  const keys = sort.split(",");
  const bare = (key: string) => key.replace(/^-/, "");
  const nameOf = (key: string) => {
    const metric = SCREEN_METRICS.find((each) => each === bare(key));
    return metric === undefined ? t("common.company") : t(`metricName.${metric}`);
  };
  return (
    <div className={styles.sortBar} title={t("screener.sortHint")}>
      <span className={chips.label}>{t("screener.sorted")}</span>
      <ul className={chips.chips} aria-label={t("screener.sorted")}>
        {keys.map((key) => {
          const descending = key.startsWith("-");
          const Arrow = descending ? IconArrowDown : IconArrowUp;
          return (
            <li key={bare(key)} className={styles.sortKey}>
              <button
                type="button"
                aria-label={`${nameOf(key)}, ${t(descending ? "common.descending" : "common.ascending")}`}
                onClick={() => {
                  const turned = descending ? bare(key) : `-${key}`;
                  onChange(keys.map((each) => (each === key ? turned : each)).join(","));
                }}
              >
                {nameOf(key)}
                <Arrow size={12} aria-hidden />
              </button>
              {keys.length > 1 && (
                <button
                  type="button"
                  aria-label={t("screener.unsort", { key: nameOf(key) })}
                  onClick={() => {
                    onChange(keys.filter((each) => each !== key).join(","));
                  }}
                >
                  <IconX size={12} aria-hidden />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {keys.length < MOST_KEYS && (
        <Pick
          label={t("screener.thenBy")}
          empty="–"
          value={undefined}
          choices={KEYS.filter((key) => !keys.map(bare).includes(key)).map((key) => ({
            value: key,
            label: nameOf(key),
          }))}
          onChange={(key) => {
            if (key !== undefined) onChange([...keys, key === "name" ? key : `-${key}`].join(","));
          }}
        />
      )}
    </div>
  );
}
