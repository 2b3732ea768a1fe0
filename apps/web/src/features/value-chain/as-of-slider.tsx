import { useDebouncedCallback } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { dayText } from "../../ui/period.ts";
import styles from "./as-of-slider.module.css";
import { monthEnds } from "./map-model.ts";

const FIRST = "2021-01-31";
/** While the handle moves, only the day under it changes; the page follows when it rests. */
const REST_MS = 180;

/** Rewinds the page month by month; the last step is the present. The day stands in the address. */
export function AsOfSlider() {
  const { t } = useTranslation();
  const { lang, asOf } = useView();
  const navigate = useNavigate();
  const today = new Date().toISOString().slice(0, 10);
  const steps = useMemo(() => monthEnds(FIRST, today), [today]);
  const last = steps.length - 1;
  const index = asOf === undefined ? last : Math.max(0, steps.filter((step) => step <= asOf).length - 1);
  const [at, setAt] = useState(index);
  useEffect(() => {
    setAt(index);
  }, [index]);
  const settle = useDebouncedCallback((next: number) => {
    void navigate({
      to: ".",
      search: (previous) => ({ ...previous, asOf: next >= last ? undefined : steps[next] }),
      replace: true,
      resetScroll: false,
    });
  }, REST_MS);
  const shown = at === index && asOf !== undefined ? asOf : (steps[at] ?? today);
  const words = at >= last ? t("charts.latest") : dayText(shown, lang);
  return (
    <label className={styles.slider}>
      <span className={styles.label}>
        {t("charts.knownOn")} <strong className="num">{words}</strong>
      </span>
      <input
        type="range"
        min={0}
        max={last}
        value={at}
        aria-valuetext={words}
        onChange={(event) => {
          const next = Number(event.currentTarget.value);
          setAt(next);
          settle(next);
        }}
      />
    </label>
  );
}
