import type { SourceView } from "@sector-tracker/shared/contract";
import {
  IconAlertTriangle,
  IconCheck,
  IconCircleDashed,
  IconClock,
  IconPlugOff,
  type Icon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "../runs/run-state.module.css";

const LOOK: Record<SourceView["freshness"], { icon: Icon; color: string }> = {
  fresh: { icon: IconCheck, color: "var(--status-on-track)" },
  due: { icon: IconClock, color: "var(--muted)" },
  late: { icon: IconAlertTriangle, color: "var(--status-behind)" },
  abandoned: { icon: IconPlugOff, color: "var(--status-missed)" },
  empty: { icon: IconCircleDashed, color: "var(--muted)" },
};

/** How fresh a source is: icon and word. */
export function FreshnessMark({ value }: { value: SourceView["freshness"] }) {
  const { t } = useTranslation();
  const { icon: Glyph, color } = LOOK[value];
  return (
    <span className={styles.state} style={{ color }}>
      <Glyph size={15} stroke={1.9} aria-hidden />
      {t(`freshness.${value}`)}
    </span>
  );
}
