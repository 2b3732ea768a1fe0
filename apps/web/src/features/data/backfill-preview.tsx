import type { RunPreview } from "@sector-tracker/shared/contract";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { NoFigure } from "../../ui/figure.tsx";
import { instantText } from "../../ui/period.ts";
import { safeHref } from "../../ui/safe-href.ts";
import { durationText } from "../runs/run-state.tsx";
import styles from "./backfill.module.css";

/** What a run would fetch: how many documents, how long that takes, and which they are. */
export function BackfillPreview({ preview }: { preview: RunPreview }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const { total, known, pauseMs, atLeastSeconds, usualSeconds, documents, withoutDocument } = preview;
  const time = (seconds: number): string => durationText(seconds, lang);
  return (
    <>
      <p className={styles.count}>{t("backfill.documents", { count: total })}</p>
      <ul className={styles.notes}>
        <li>{known === 0 ? t("backfill.noneKnown") : t("backfill.known", { count: known })}</li>
        {preview.from !== "origin" && <li>{t("backfill.fromStore")}</li>}
        {preview.from === "origin" && (
          <li>
            {pauseMs === 0
              ? t("backfill.noPause")
              : t("backfill.pause", { time: time(atLeastSeconds), pause: time(pauseMs / 1000) })}
          </li>
        )}
        {usualSeconds !== null && <li>{t("backfill.usual", { time: time(usualSeconds) })}</li>}
        {preview.periodMatters === false && <li>{t("backfill.periodIgnored")}</li>}
        {withoutDocument.length > 0 && (
          <li>{t("backfill.without", { names: withoutDocument.join(", ") })}</li>
        )}
        {documents.length < total && <li>{t("backfill.first", { count: documents.length })}</li>}
      </ul>
      <DataTable
        caption={t("backfill.preview")}
        rows={documents}
        rowKey={(document) => document.key}
        columns={[
          {
            id: "key",
            header: t("document.key"),
            cell: (document) => document.key,
            sortBy: (document) => document.key,
          },
          {
            id: "url",
            header: t("backfill.address"),
            cell: (document) => {
              const href = document.url === null ? null : safeHref(document.url);
              return href === null ? (
                <NoFigure />
              ) : (
                <a href={href} rel="noreferrer" className={styles.address}>
                  {document.url}
                </a>
              );
            },
          },
          {
            id: "kept",
            header: t("backfill.retrieved"),
            cell: (document) =>
              document.retrievedAt === null ? (
                <NoFigure />
              ) : (
                <span className="num">{instantText(document.retrievedAt, lang)}</span>
              ),
            sortBy: (document) => document.retrievedAt,
          },
        ]}
      />
    </>
  );
}
