import styles from "./skeleton.module.css";

/** A bar in the place and size of what is coming. Our own, because every page's first script carries it. */
export function Skeleton({ height, width = "100%" }: { height: number; width?: string }) {
  return <span data-skeleton className={styles.skeleton} style={{ height, width }} />;
}
