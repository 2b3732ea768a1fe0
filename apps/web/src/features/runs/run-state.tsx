import type { RunView } from "@sector-tracker/shared/contract";
import {
  IconAlertTriangle,
  IconCheck,
  IconCircleMinus,
  IconCircleX,
  IconClock,
  IconEqual,
  IconLoader2,
  IconProgress,
  type Icon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./run-state.module.css";

type Look = { icon: Icon; color: string };
const OUTCOME: Record<NonNullable<RunView["outcome"]>, Look> = {
  changed: { icon: IconCheck, color: "var(--status-on-track)" },
  unchanged: { icon: IconEqual, color: "var(--muted)" },
  suspicious: { icon: IconAlertTriangle, color: "var(--status-behind)" },
  partial: { icon: IconProgress, color: "var(--status-behind)" },
  failed: { icon: IconCircleX, color: "var(--status-missed)" },
  cancelled: { icon: IconCircleMinus, color: "var(--muted)" },
};

/** Where a run stands, or how it ended: icon and word. */
export function RunState({ run }: { run: Pick<RunView, "status" | "outcome"> }) {
  const { t } = useTranslation();
  if (run.outcome !== null) {
    const { icon: Glyph, color } = OUTCOME[run.outcome];
    return (
      <span className={styles.state} style={{ color }}>
        <Glyph size={15} stroke={1.9} aria-hidden />
        {t(`outcome.${run.outcome}`)}
      </span>
    );
  }
  const Glyph = run.status === "queued" ? IconClock : IconLoader2;
  return (
    <span className={styles.state} style={{ color: "var(--accent-text)" }}>
      <Glyph size={15} stroke={1.9} aria-hidden />
      {t(`runStatus.${run.status}`)}
    </span>
  );
}

/** Seconds that a run took so far or in all; null while it waits. */
export function runSeconds(run: RunView, now: number): number | null {
  if (run.startedAt === null) return null;
  const end = run.finishedAt === null ? now : Date.parse(run.finishedAt);
  return Math.max(0, (end - Date.parse(run.startedAt)) / 1000);
}

/** `0.4 s`, `12 s`, `3 min 20 s`. */
export function durationText(seconds: number | null, lang: "en" | "ko"): string {
  if (seconds === null) return "–";
  const [second, minute] = lang === "ko" ? ["초", "분"] : [" s", " min"];
  if (seconds < 10) return `${seconds.toFixed(1)}${second}`;
  if (seconds < 60) return `${String(Math.round(seconds))}${second}`;
  return `${String(Math.floor(seconds / 60))}${minute} ${String(Math.round(seconds % 60))}${second}`;
}
