import type { ScheduleView } from "@sector-tracker/shared/contract";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import styles from "./data.module.css";
import { zonedText } from "./zoned-time.ts";

/** When a schedule fires next, by the clocks of its own zone: the first, the others on demand. */
export function Firings({ schedule, all = false }: { schedule: ScheduleView; all?: boolean }) {
  const { t } = useTranslation();
  const { lang } = useView();
  if (!schedule.enabled) return <span className="muted">{t("data.paused")}</span>;
  const [first, ...others] = schedule.nextFirings;
  if (first === undefined) return <span className="muted">{t("schedule.noFirings")}</span>;
  const item = (firing: string) => (
    <li key={firing}>
      <time dateTime={firing}>{zonedText(firing, schedule.timeZone, lang)}</time>
    </li>
  );
  if (all) return <ol className={styles.firings}>{schedule.nextFirings.map(item)}</ol>;
  return (
    <>
      <ol className={styles.firings}>{item(first)}</ol>
      {others.length > 0 && (
        <details className={styles.later}>
          <summary>{t("schedule.more", { count: others.length })}</summary>
          <ol className={styles.firings}>{others.map(item)}</ol>
        </details>
      )}
    </>
  );
}
