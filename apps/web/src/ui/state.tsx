import { Link } from "@tanstack/react-router";
import { useDeferredValue, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../api/problem.ts";
import { Skeleton } from "./skeleton.tsx";
import { SmallButton } from "./small-button.tsx";
import styles from "./state.module.css";

/** An empty place, with its next step. */
export function EmptyState({ title, hint, action }: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}

/** The empty place of data that a run will fill. */
export function NoRecords({ title }: { title: string }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={title}
      hint={t("state.noRecordsHint")}
      action={<Link to="/data">{t("state.seeRuns")}</Link>}
    />
  );
}

type ErrorText = "network" | "notFound" | "invalid" | "conflict" | "busy" | "unavailable" | "internal";

/** Which advice fits a failed call; by code and status, never by the API's words. */
export function errorText(error: unknown): ErrorText {
  if (!(error instanceof ProblemError)) return "internal";
  const { code, status } = error.facts;
  if (code === "network") return "network";
  if (status === 404) return "notFound";
  if (status === 400 || status === 422 || status === 415 || status === 413) return "invalid";
  if (status === 409) return "conflict";
  if (status === 429) return "busy";
  if (status === 502 || status === 503 || status === 504) return "unavailable";
  return "internal";
}

/** What happened, what still works, what to do. */
export function ErrorState({
  error,
  retry,
  page = false,
}: {
  error: unknown;
  retry?: () => void;
  page?: boolean;
}) {
  const Heading = page ? "h1" : "p";
  const { t } = useTranslation();
  const facts = error instanceof ProblemError ? error.facts : null;
  // What is not the API's answer is a fault of the page itself, or a file of it that is missing.
  const text = facts === null ? "page" : errorText(error);
  return (
    <div className={styles.state} role="alert">
      <Heading className={styles.title}>
        {text === "notFound" ? t("error.notFoundTitle") : t("error.title")}
      </Heading>
      <p className={styles.hint}>{t(`error.${text}`)}</p>
      {facts !== null && facts.errors.length > 0 && (
        <ul className={styles.list}>
          {facts.errors.map((item) => (
            <li key={`${item.parameter ?? item.pointer ?? ""}${item.message}`}>
              <code>{item.parameter ?? item.pointer ?? ""}</code> {item.message}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.action}>
        {text === "notFound" ? (
          <Link to="/">{t("error.toOverview")}</Link>
        ) : text === "page" ? (
          <SmallButton
            onClick={() => {
              window.location.reload();
            }}
          >
            {t("error.reload")}
          </SmallButton>
        ) : (
          retry !== undefined && <SmallButton onClick={retry}>{t("common.retry")}</SmallButton>
        )}
        {facts !== null && <span className="muted small">{t("error.code", { code: facts.code })}</span>}
      </div>
    </div>
  );
}

/** Lines in the place and height of what is coming. */
export function SkeletonRows({ rows = 8, height = 44 }: { rows?: number; height?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("common.loading")} className={styles.rows}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} style={{ height }} className={styles.row}>
          <Skeleton height={10} width={`${String(28 + ((index * 17) % 22))}%`} />
          <Skeleton height={10} width="12%" />
          <Skeleton height={10} width="9%" />
        </div>
      ))}
    </div>
  );
}

/** A block of the final height. */
export function SkeletonBlock({ height }: { height: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("common.loading")}>
      <Skeleton height={height} />
    </div>
  );
}

interface Asked<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

/** One way through the states of a query: shape while it loads, advice when it fails, content when it is there. */
export function Loaded<T>({
  query,
  skeleton,
  page = false,
  children,
}: {
  query: Asked<T>;
  skeleton: ReactNode;
  /** True where the whole page hangs on it, which then needs a heading meanwhile. */
  page?: boolean;
  children: (data: T) => ReactNode;
}) {
  const { t } = useTranslation();
  const there = query.data !== undefined;
  // The first drawing of what came may take its time: in pieces, between which the page answers its reader.
  const ready = useDeferredValue(there);
  if (query.data !== undefined && ready) return <>{children(query.data)}</>;
  if (query.isPending || there) {
    return (
      <>
        {page && <h1 className="sr-only">{t("common.loading")}</h1>}
        {skeleton}
      </>
    );
  }
  return (
    <ErrorState
      page={page}
      error={query.error}
      retry={() => {
        void query.refetch();
      }}
    />
  );
}
