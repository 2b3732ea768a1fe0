import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DragHandle } from "./drag-rows.tsx";
import { moved } from "./membership.ts";
import styles from "./watchlists.module.css";

/** A row's handle to drag it by, and up and down by a press each; further buttons of the row follow them. */
export function MoveButtons({
  id,
  ids,
  name,
  locked = false,
  onOrder,
  children,
}: {
  id: string;
  ids: readonly string[];
  name: string;
  /** True while a column's order is shown, in which "up" would mean nothing. */
  locked?: boolean;
  onOrder: (ids: string[]) => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const up = t("watchlists.up", { name });
  const down = t("watchlists.down", { name });
  return (
    <span className={styles.order}>
      <DragHandle id={id} name={name} locked={locked} />
      <button
        type="button"
        aria-label={up}
        title={locked ? t("following.orderLocked") : up}
        disabled={locked || ids[0] === id}
        onClick={() => {
          onOrder(moved(ids, id, -1));
        }}
      >
        <IconArrowUp size={15} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={down}
        title={locked ? t("following.orderLocked") : down}
        disabled={locked || ids.at(-1) === id}
        onClick={() => {
          onOrder(moved(ids, id, 1));
        }}
      >
        <IconArrowDown size={15} aria-hidden />
      </button>
      {children}
    </span>
  );
}
