import type { Status } from "@sector-tracker/shared/contract";
import {
  IconArrowDownRight,
  IconArrowUpRight,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconEqual,
  type Icon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./status.module.css";

/** In the order in which they are listed everywhere. */
export const STATUS_ORDER: readonly Status[] = [
  "ahead",
  "on-track",
  "behind",
  "hit",
  "missed",
  "pending",
  "not-measurable",
];

const ICONS: Record<Status, Icon> = {
  ahead: IconArrowUpRight,
  "on-track": IconEqual,
  behind: IconArrowDownRight,
  hit: IconCircleCheck,
  missed: IconCircleX,
  pending: IconClock,
  "not-measurable": IconCircleDashed,
};

export function StatusIcon({ status, size = 14 }: { status: Status; size?: number }) {
  const Glyph = ICONS[status];
  return (
    <Glyph size={size} stroke={2} aria-hidden style={{ color: `var(--status-${status})`, flex: "none" }} />
  );
}

/** A status as colour, icon and word together. */
export function StatusBadge({ status }: { status: Status }) {
  const { t } = useTranslation();
  return (
    <span
      className={styles.badge}
      style={{ color: `var(--status-${status})`, background: `var(--status-${status}-soft)` }}
      title={t(`statusHint.${status}`)}
    >
      <StatusIcon status={status} />
      {t(`status.${status}`)}
    </span>
  );
}
