import { Button } from "@mantine/core";
import type { SourceView } from "@sector-tracker/shared/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { dayText, instantText } from "../../ui/period.ts";
import { errorText } from "../../ui/state.tsx";
import { NoteDialog } from "../review/note-dialog.tsx";
import { Lateness } from "./lateness.tsx";
import styles from "./data.module.css";

/** How a source is, in words, and what a person may do about it: pause it, ask it again, read its archive again. */
export function SourceCare({ source }: { source: SourceView }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const name = say(source.name);
  const done = async (words: string) => {
    announce(words);
    await Promise.all(
      ["listSources", "listRuns"].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  };
  const failed = (error: unknown) => {
    announce(`${t("error.notSaved")} ${t(`error.${errorText(error)}`)}`);
  };
  const pause = useMutation({
    mutationFn: (body: { paused: boolean; note?: string }) =>
      call("updateSource", { params: { id: source.id }, body }),
    onSuccess: async ({ paused }) => {
      setAsking(false);
      await done(t(paused ? "pause.paused" : "pause.resumed", { source: name }));
    },
    onError: failed,
  });
  const reset = useMutation({
    mutationFn: () => call("resetBreaker", { params: { id: source.id } }),
    onSuccess: () => done(t("breaker.closed", { source: name })),
    onError: failed,
  });
  const reread = useMutation({
    mutationFn: () =>
      call("reparseSource", { params: { id: source.id }, body: { all: source.outdatedDocuments === 0 } }),
    onSuccess: ({ documents }) =>
      done(t(documents === 0 ? "reparse.none" : "review.readAgain", { count: 1 })),
    onError: failed,
  });
  const { breaker } = source;
  return (
    <div style={{ marginBottom: 16 }}>
      <Lateness source={source} />
      {source.dueOn !== null && source.lateReason === null && (
        <p className="small">{t("late.due", { date: dayText(source.dueOn, lang) })}</p>
      )}
      {source.pauseNote !== null && <p className="small">{source.pauseNote}</p>}
      {breaker !== null && (
        <div className="small">
          <p>
            {t("breaker.since")} <span className="num">{instantText(breaker.since, lang)}</span>.{" "}
            {t("breaker.reason")}:{" "}
            {breaker.run === null ? (
              breaker.reason
            ) : (
              <Link to="/data/runs/$id" params={{ id: breaker.run }}>
                {breaker.reason}
              </Link>
            )}
          </p>
          <p className="muted">{t("breaker.rule")}</p>
        </div>
      )}
      {source.outdatedDocuments > 0 && (
        <p className="small">{t("reparse.outdatedCount", { count: source.outdatedDocuments })}</p>
      )}
      <div className={styles.actions} style={{ marginTop: 8 }}>
        {breaker !== null && (
          <Button
            size="compact-sm"
            loading={reset.isPending}
            onClick={() => {
              reset.mutate();
            }}
          >
            {t("breaker.close")}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          loading={pause.isPending}
          onClick={() => {
            if (source.paused) pause.mutate({ paused: false });
            else setAsking(true);
          }}
        >
          {t(source.paused ? "pause.resume" : "pause.pause")}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          loading={reread.isPending}
          title={t("reparse.hint")}
          onClick={() => {
            reread.mutate();
          }}
        >
          {t("reparse.source")}
        </Button>
      </div>
      {asking && (
        <NoteDialog
          title={t("pause.title", { source: name })}
          text={t("pause.text")}
          confirm={t("pause.pause")}
          busy={pause.isPending}
          onClose={() => {
            setAsking(false);
          }}
          onConfirm={(note) => {
            pause.mutate({ paused: true, note });
          }}
        />
      )}
    </div>
  );
}
