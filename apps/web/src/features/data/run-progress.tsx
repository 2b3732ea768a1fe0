import type { RunView } from "@sector-tracker/shared/contract";
import { useTranslation } from "react-i18next";
import { exactNumber } from "../../ui/format.ts";
import styles from "./run-progress.module.css";

/** How far a run is, while it works: documents as a bar and in words, rows in words. */
export function RunProgress({ run, small = false }: { run: RunView; small?: boolean }) {
  const { t } = useTranslation();
  const { done, total } = run.progress;
  const rows = exactNumber(run.counts.read);
  const words =
    total === null
      ? t("runView.progressRows", { rows })
      : t("runView.progressText", {
          done: exactNumber(done),
          total: exactNumber(total),
          rows,
        });
  return (
    <div className={small ? styles.small : styles.whole}>
      {total !== null && total > 0 && (
        <progress className={styles.bar} max={total} value={done} aria-label={t("runView.progress")} />
      )}
      <span className="num">{run.cancelAsked ? t("runView.stopping") : words}</span>
    </div>
  );
}
