import type { StatusCounts } from "@sector-tracker/shared/contract";
import { useTranslation } from "react-i18next";
import { STATUS_ORDER, StatusIcon } from "./status.tsx";
import styles from "./status-tally.module.css";

/** Counts of statuses in little room: icon and number, the word for a screen reader and on hover. */
export function StatusTally({ counts, all = true }: { counts: StatusCounts; all?: boolean }) {
  const { t } = useTranslation();
  const shown = STATUS_ORDER.filter((status) => counts[status] > 0 && (all || status !== "not-measurable"));
  if (shown.length === 0) return null;
  return (
    <span className={styles.tally}>
      {shown.map((status) => (
        <span key={status} title={t(`status.${status}`)} className={styles.item}>
          <StatusIcon status={status} size={13} />
          <span className="sr-only">{t(`status.${status}`)} </span>
          {counts[status]}
        </span>
      ))}
    </span>
  );
}
