import type { ReactNode } from "react";
import styles from "./small-button.module.css";

/** A quiet button. Our own, because every page's first script carries it; dialogs and forms use the kit's. */
export function SmallButton({
  children,
  onClick,
  busy = false,
}: {
  children: ReactNode;
  onClick: () => void;
  /** True while what it started is under way. */
  busy?: boolean;
}) {
  return (
    <button type="button" className={styles.button} disabled={busy} aria-busy={busy} onClick={onClick}>
      {children}
    </button>
  );
}
