import type { ClockChange, FiringsView, ScheduleView } from "@sector-tracker/shared/contract";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import styles from "./data.module.css";
import { zonedText } from "./zoned-time.ts";

/** When a schedule fires next, by the clocks of its own zone: the first, the others on demand. */
export function Firings({ schedule, all = false }: { schedule: ScheduleView; all?: boolean }) {
  const { t } = useTranslation();
  if (!schedule.enabled) return <span className="muted">{t("data.paused")}</span>;
  const [first, ...others] = schedule.nextFirings;
  if (first === undefined) return <span className="muted">{t("schedule.noFirings")}</span>;
  if (all) return <FiringList firings={schedule} timeZone={schedule.timeZone} />;
  const { clockChanges } = schedule;
  return (
    <>
      <FiringList firings={{ nextFirings: [first], clockChanges }} timeZone={schedule.timeZone} />
      {others.length > 0 && (
        <details className={styles.later}>
          <summary>{t("schedule.more", { count: others.length })}</summary>
          <FiringList firings={{ nextFirings: others, clockChanges }} timeZone={schedule.timeZone} />
        </details>
      )}
    </>
  );
}

/** Firings by the clocks of a zone; beside one that a change of the clocks moves stands why. */
export function FiringList({ firings, timeZone }: { firings: FiringsView; timeZone: string }) {
  const { lang } = useView();
  const noteOf = useChangeWords();
  return (
    <ol className={styles.firings}>
      {firings.nextFirings.map((firing) => {
        const change = firings.clockChanges.find(({ at }) => at === firing);
        return (
          <li key={firing}>
            <time dateTime={firing}>{zonedText(firing, timeZone, lang)}</time>
            {change !== undefined && <div className={styles.moved}>{noteOf(change)}</div>}
          </li>
        );
      })}
    </ol>
  );
}

function useChangeWords(): (change: ClockChange) => string {
  const { t } = useTranslation();
  return ({ kind, minutes }) => {
    const size = { minutes: Math.abs(minutes) };
    if (kind === "gap") return t("slots.gap", size);
    if (kind === "repeat") return t("slots.repeat", size);
    return minutes > 0 ? t("slots.forward", size) : t("slots.back", size);
  };
}
