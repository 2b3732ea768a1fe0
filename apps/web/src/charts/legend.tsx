import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./legend.module.css";

export interface LegendItem {
  name: string;
  color: string;
  mark: "line" | "dashed" | "block" | "band" | "hatched" | "dot";
  /** With it the entry is a switch of its series. */
  series?: { shown: boolean; toggle: () => void };
}

/** Which series the reader has switched off; the last one always stays. */
export function useHiddenSeries(keys: readonly string[]) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (key: string) => {
      setHidden((before) => {
        const after = new Set(before);
        if (!after.delete(key)) after.add(key);
        return keys.every((each) => after.has(each)) ? before : after;
      });
    },
    [keys],
  );
  return { hidden, toggle };
}

/** What each mark of the drawing means; outside the drawing, so that it is read out and worked by keyboard. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend} aria-label={t("charts.legend")}>
      {items.map(({ name, color, mark, series }) => {
        const swatch = (
          <span
            aria-hidden
            className={styles.mark}
            data-mark={mark}
            style={{ "--mark": color } as React.CSSProperties}
          />
        );
        return (
          <li key={name}>
            {series === undefined ? (
              <span className={styles.item}>
                {swatch}
                {name}
              </span>
            ) : (
              <button
                type="button"
                className={styles.item}
                aria-pressed={series.shown}
                title={series.shown ? t("charts.hide", { name }) : t("charts.show", { name })}
                onClick={series.toggle}
              >
                {swatch}
                {name}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
