import type { RunDetail, RunView } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { exactNumber } from "../../ui/format.ts";
import { Section } from "../../ui/page.tsx";
import { dayText } from "../../ui/period.ts";
import { Loaded, SkeletonRows } from "../../ui/state.tsx";
import { durationText } from "../runs/run-state.tsx";
import styles from "./data.module.css";
import { RejectionsTable } from "./rejections-table.tsx";

export const COUNTS = ["read", "inserted", "revised", "unchanged", "rejected"] as const;
const STAGES = ["fetch", "parse", "validate", "gate", "store"] as const;
const CODES = [
  "unreachable",
  "timed-out",
  "http-status",
  "rate-limited",
  "not-configured",
  "empty-document",
  "not-the-format",
  "too-large",
  "internal",
] as const;
/** How many rejections the run's page itself shows. */
const SHOWN = 10;

/** Why a run failed and what to do about it. */
export function RunFailure({ error }: { error: NonNullable<RunView["error"]> }) {
  const { t } = useTranslation();
  const code = CODES.find((known) => known === error.code) ?? "other";
  return (
    <div role="alert" className={styles.alarm}>
      <h2>{t("run.failed")}</h2>
      <p>
        <code>{error.code}</code> {error.message}
      </p>
      <p>
        <strong>{t("runs.whatNow")}:</strong> {t(`sourceError.${code}`)}
      </p>
    </div>
  );
}

/** Rows of the run by what became of them. */
export function RunCounts({ counts }: { counts: RunView["counts"] }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.counts} aria-label={t("runs.counts")}>
      {COUNTS.map((name) => (
        <div key={name}>
          <dt>{t(`data.${name}`)}</dt>
          <dd>{exactNumber(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where the time went; bars start at zero and share one scale. */
export function RunStages({ stages }: { stages: RunView["stages"] }) {
  const { t } = useTranslation();
  const { lang } = useView();
  if (stages.length === 0) return <p className="muted">{t("runs.noStages")}</p>;
  const longest = Math.max(...stages.map((stage) => stage.ms), 1);
  const all = stages.reduce((sum, stage) => sum + stage.ms, 0);
  return (
    <>
      <ol className={styles.stages}>
        {stages.map((stage) => {
          const known = STAGES.find((name) => name === stage.name);
          return (
            <li key={stage.name}>
              <span>{known === undefined ? stage.name : t(`runs.stageNames.${known}`)}</span>
              <span className={styles.bar} aria-hidden>
                <span style={{ width: `${String((100 * stage.ms) / longest)}%` }} />
              </span>
              <span title={t("runView.share", { share: percentText(stage.ms / Math.max(all, 1), lang) })}>
                {durationText(stage.ms / 1000, lang)}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="muted small">{t("runView.total", { time: durationText(all / 1000, lang) })}</p>
    </>
  );
}

function percentText(share: number, lang: "en" | "ko"): string {
  return new Intl.NumberFormat(lang, { style: "percent" }).format(share);
}

/** Documents that the run was to read and did not, and why. */
export function RunUndone({ undone }: { undone: RunDetail["undone"] }) {
  const { t } = useTranslation();
  if (undone.length === 0) return null;
  const reasonOf = (code: string): string => {
    if (code === "cancelled") return t("runView.notReached");
    return code === "suspicious" ? t("runView.held") : code;
  };
  return (
    <Section title={t("runView.undone")} hint={t("runView.undoneHint")}>
      <DataTable
        caption={t("runView.undone")}
        rows={undone}
        rowKey={(document) => document.key}
        columns={[
          {
            id: "key",
            header: t("document.key"),
            cell: (document) => document.key,
            sortBy: (document) => document.key,
          },
          {
            id: "reason",
            header: t("runView.reason"),
            cell: (document) => (
              <>
                <strong>{reasonOf(document.code)}</strong>
                {document.code !== "cancelled" && <div className="muted small">{document.message}</div>}
              </>
            ),
            sortBy: (document) => document.code,
          },
        ]}
      />
    </Section>
  );
}

/** What the run was asked for, in words. */
export function useAskedFor(): (run: RunView) => string {
  const { t } = useTranslation();
  const { lang } = useView();
  return ({ parameters }) => {
    const parts = [
      parameters.snapshot === true ? t("runs.askedSnapshot") : null,
      parameters.from === undefined ? null : t("runs.askedFrom", { date: dayText(parameters.from, lang) }),
      parameters.to === undefined ? null : t("runs.askedTo", { date: dayText(parameters.to, lang) }),
      parameters.companies === undefined
        ? null
        : t("runs.askedCompanies", { count: parameters.companies.length }),
      parameters.only === undefined ? null : t("runView.askedOnly", { count: parameters.only.length }),
      parameters.documents === undefined
        ? null
        : t("runView.askedHanded", { count: parameters.documents.length }),
    ].filter((part) => part !== null);
    return parts.length === 0 ? t("runs.askedAll") : parts.join(", ");
  };
}

/** The first rejections of a run, and the way to all of them. */
export function RunRejections({ run }: { run: RunDetail }) {
  const { t } = useTranslation();
  const rejections = useQuery({
    ...read("listRejections", { query: { run: run.id, limit: SHOWN } }),
    enabled: run.counts.rejected > 0,
  });
  if (run.counts.rejected === 0) return null;
  return (
    <Section
      title={t("runs.rejectedHere")}
      actions={
        <Link to="/data" search={{ tab: "rejections", run: run.id }}>
          {t("runs.allRejected", { count: run.counts.rejected })}
        </Link>
      }
    >
      <Loaded query={rejections} skeleton={<SkeletonRows rows={4} height={48} />}>
        {(list) => <RejectionsTable rows={list.data} />}
      </Loaded>
    </Section>
  );
}
