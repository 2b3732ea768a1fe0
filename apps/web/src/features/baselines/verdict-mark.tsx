import type { AuditVerdict } from "@sector-tracker/shared/contract";
import { IconAlertTriangle, IconArrowsDiff, IconCheck, IconMinus, type Icon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "../runs/run-state.module.css";

const LOOK: Record<AuditVerdict, { icon: Icon; color: string }> = {
  consistent: { icon: IconCheck, color: "var(--status-on-track)" },
  inconsistent: { icon: IconAlertTriangle, color: "var(--status-missed)" },
  conflict: { icon: IconArrowsDiff, color: "var(--status-behind)" },
  "not-checkable": { icon: IconMinus, color: "var(--muted)" },
};

/** What the audit found of a statement: icon and word. */
export function VerdictMark({ verdict }: { verdict: AuditVerdict }) {
  const { t } = useTranslation();
  const { icon: Glyph, color } = LOOK[verdict];
  return (
    <span className={styles.state} style={{ color }}>
      <Glyph size={15} stroke={1.9} aria-hidden />
      {t(`verdict.${verdict}`)}
    </span>
  );
}
