import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../app/view.ts";
import { dayText } from "../ui/period.ts";
import styles from "./span.module.css";

/** First and last position of what is shown. */
export interface Span {
  from: number;
  to: number;
}

/** Fewer points than this need no zoom. */
const ENOUGH = 24;
/** What always stays in sight. */
const LEAST = 6;

/** The part of a series that is shown; null shows all of it. A series of another length starts anew. */
export function useSpan(length: number): { span: Span | null; setSpan: (span: Span | null) => void } {
  const [chosen, setChosen] = useState<{ span: Span; length: number } | null>(null);
  return {
    span: chosen?.length === length ? chosen.span : null,
    setSpan: (span) => {
      setChosen(span === null ? null : { span, length });
    },
  };
}

/**
 * Zoom over time by two handles under the chart: by mouse, finger and arrow keys alike. It is not in the drawing, so
 * that scrolling the page over a chart always scrolls the page.
 */
export function SpanControl({
  dates,
  span,
  onChange,
}: {
  dates: readonly string[];
  span: Span | null;
  onChange: (span: Span | null) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useView();
  const last = dates.length - 1;
  if (dates.length < ENOUGH) return null;
  const from = span?.from ?? 0;
  const to = span?.to ?? last;
  const set = (next: Span) => {
    onChange(next.from <= 0 && next.to >= last ? null : next);
  };
  const text = (index: number) => dayText(dates[index] ?? "", lang);
  const share = (index: number) => `${String((index / Math.max(last, 1)) * 100)}%`;
  return (
    <div className={styles.span}>
      <div
        className={styles.rail}
        style={{ "--from": share(from), "--to": share(to) } as React.CSSProperties}
      >
        <input
          type="range"
          aria-label={t("charts.spanFrom")}
          aria-valuetext={text(from)}
          min={0}
          max={last}
          value={from}
          onChange={(event) => {
            set({ from: Math.max(0, Math.min(Number(event.currentTarget.value), to - LEAST)), to });
          }}
        />
        <input
          type="range"
          aria-label={t("charts.spanTo")}
          aria-valuetext={text(to)}
          min={0}
          max={last}
          value={to}
          onChange={(event) => {
            set({ from, to: Math.min(last, Math.max(Number(event.currentTarget.value), from + LEAST)) });
          }}
        />
      </div>
      <p className={styles.words}>
        <span>
          {text(from)} – {text(to)}
        </span>
        {/* Always there, so that nothing moves when the span changes. */}
        <button
          type="button"
          disabled={span === null}
          onClick={() => {
            onChange(null);
          }}
        >
          {t("charts.spanAll")}
        </button>
      </p>
    </div>
  );
}
