import { Button } from "@mantine/core";
import type { MergedRecord, MergedRound } from "@sector-tracker/shared/contract";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { NoFigure } from "../../ui/figure.tsx";
import { money } from "../../ui/format.ts";
import { safeHref } from "../../ui/safe-href.ts";
import { JoinDialog } from "./join-dialog.tsx";
import { NoteDialog } from "./note-dialog.tsx";
import styles from "./review.module.css";
import { useDecided } from "./use-decisions.ts";

/** The date as precisely as the source gives it. */
export function printedDate({ announcedOn, datePrecision }: MergedRecord): string {
  return announcedOn.slice(0, { day: 10, month: 7, year: 4 }[datePrecision]);
}

/** One round: its records side by side, why each stands in it, and the ways to split or join. */
export function RoundItem({ round }: { round: MergedRound }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const nameOf = useSourceNames();
  const [asked, setAsked] = useState<{ kind: "split" | "join"; record: MergedRecord } | null>(null);
  const { done, failed } = useDecided();
  const split = useMutation({
    mutationFn: ({ record, note }: { record: MergedRecord; note: string }) =>
      call("splitRound", {
        params: { round: round.id },
        body: { source: record.source, sourceKey: record.sourceKey, note },
      }),
    onSuccess: async () => {
      setAsked(null);
      await done(t("review.rounds.splitDone"));
    },
    onError: failed,
  });
  const close = () => {
    setAsked(null);
  };
  return (
    <section className={styles.round} aria-label={round.id}>
      <h2>
        <Link to="/companies/$slug" params={{ slug: round.company }}>
          {say(round.companyName)}
        </Link>{" "}
        <code className="small muted">{round.id}</code>
      </h2>
      <DataTable
        caption={round.id}
        rows={round.records}
        rowKey={(row) => `${row.source}${row.sourceKey}`}
        columns={[
          {
            id: "source",
            header: t("common.source"),
            width: "22%",
            cell: (row) => {
              const address = safeHref(row.citationUrl);
              return (
                <>
                  {nameOf(row.source)}
                  <div className="small">
                    <Link to="/documents/$id" params={{ id: row.document }}>
                      {t("provenance.document")}
                    </Link>
                    {address !== null && (
                      <>
                        {" · "}
                        <a href={address} target="_blank" rel="noreferrer">
                          {t("review.rounds.page")}
                        </a>
                      </>
                    )}
                  </div>
                </>
              );
            },
          },
          {
            id: "date",
            header: t("common.date"),
            width: "9%",
            cell: (row) => <span className="num">{printedDate(row)}</span>,
          },
          {
            id: "amount",
            header: t("review.rounds.amount"),
            width: "10%",
            align: "right",
            cell: (row) =>
              row.amount === null || row.currency === null ? (
                <NoFigure />
              ) : (
                money(row.amount, row.currency, lang)
              ),
          },
          {
            id: "stage",
            header: t("review.rounds.stage"),
            width: "9%",
            cell: (row) => row.stage ?? row.kind,
          },
          {
            id: "match",
            header: t("review.rounds.why"),
            width: "35%",
            cell: (row) => <span className={styles.match}>{row.matchedBy ?? t("review.rounds.first")}</span>,
          },
          {
            id: "act",
            header: t("schedule.actions"),
            width: "15%",
            cell: (row) => (
              <span className={styles.buttons} style={{ marginTop: 0 }}>
                {round.records.length > 1 && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => {
                      setAsked({ kind: "split", record: row });
                    }}
                  >
                    {t("review.rounds.split")}
                  </Button>
                )}
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => {
                    setAsked({ kind: "join", record: row });
                  }}
                >
                  {t("review.rounds.join")}
                </Button>
              </span>
            ),
          },
        ]}
      />
      {asked?.kind === "split" && (
        <NoteDialog
          title={t("review.rounds.splitTitle")}
          text={t("review.rounds.splitText")}
          confirm={t("review.rounds.split")}
          busy={split.isPending}
          onClose={close}
          onConfirm={(note) => {
            split.mutate({ record: asked.record, note });
          }}
        />
      )}
      {asked?.kind === "join" && <JoinDialog round={round} record={asked.record} onClose={close} />}
    </section>
  );
}
