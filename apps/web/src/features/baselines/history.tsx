import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
} from "@tabler/icons-react";
import type { HistoryEntry, HistoryView } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { historyModel } from "../../charts/history/model.ts";
import { HistoryTrack } from "../../charts/history/history-track.tsx";
import { change } from "../../ui/format.ts";
import { Section } from "../../ui/page.tsx";
import { dayText } from "../../ui/period.ts";
import { SmallButton } from "../../ui/small-button.tsx";
import { Loaded, SkeletonBlock } from "../../ui/state.tsx";
import { StatusBadge } from "../../ui/status.tsx";
import styles from "./history.module.css";

const HEIGHT = 132;
/** Long enough to read a status and a number, short enough to see the movement. */
const STEP_MS = 900;

/** How the promise stood on each day on which something became known; plays it, and rewinds the page's chart with it. */
export function HistorySection({
  params,
  at,
  onAt,
}: {
  params: { report: string; key: string };
  /** The day that is looked at; undefined is the newest. */
  at: string | undefined;
  onAt: (day: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const { asOf } = useView();
  const history = useQuery(read("getHistory", { params, query: { asOf } }));
  return (
    <Section
      title={t("history.title")}
      hint={t("history.hint")}
      actions={
        <a href={addressOf("getHistory", { params, query: { asOf, format: "csv" } })}>{t("common.csv")}</a>
      }
    >
      <Loaded query={history} skeleton={<SkeletonBlock height={HEIGHT + 150} />}>
        {(data) => <Player history={data} at={at} onAt={onAt} />}
      </Loaded>
    </Section>
  );
}

function Player({
  history,
  at,
  onAt,
}: {
  history: HistoryView;
  at: string | undefined;
  onAt: (day: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const [playing, setPlaying] = useState(false);
  const entries = history.data;
  const last = entries.length - 1;
  const index =
    at === undefined
      ? last
      : Math.max(
          0,
          entries.findLastIndex((entry) => entry.on <= at),
        );
  const model = useMemo(
    () => historyModel(entries, history.asOf, history.bandPercent, 1000, HEIGHT),
    [entries, history.asOf, history.bandPercent],
  );
  const go = (to: number) => {
    onAt(to >= last ? undefined : entries[Math.max(0, to)]?.on);
  };
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      const next = index + 1;
      onAt(next >= last ? undefined : entries[next]?.on);
      if (next >= last) setPlaying(false);
    }, STEP_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [playing, index, last, entries, onAt]);
  const entry = entries[index];
  if (entry === undefined || model === null) return <p className="muted">{say(history.sentence)}</p>;
  const unit = entries.find(({ deviationUnit }) => deviationUnit !== null)?.deviationUnit ?? "percent";
  const scored = entries.some(({ deviation }) => deviation !== null);
  return (
    <>
      <p className={styles.sentence}>{say(history.sentence)}</p>
      {scored && (
        <HistoryTrack
          model={model}
          height={HEIGHT}
          selected={index}
          onSelect={go}
          edges={{
            top: change(model.top, unit, lang),
            zero: t("history.onPath"),
            bottom: change(model.bottom, unit, lang),
          }}
        />
      )}
      {last > 0 && (
        <div className={styles.controls}>
          <SmallButton
            onClick={() => {
              if (!playing && index >= last) onAt(entries[0]?.on);
              setPlaying(!playing);
            }}
          >
            <span className={styles.play}>
              {playing ? <IconPlayerPause size={14} aria-hidden /> : <IconPlayerPlay size={14} aria-hidden />}
              {t(playing ? "history.pause" : "history.play")}
            </span>
          </SmallButton>
          <button
            type="button"
            className={styles.step}
            aria-label={t("history.previous")}
            disabled={index === 0}
            onClick={() => {
              go(index - 1);
            }}
          >
            <IconPlayerSkipBack size={14} aria-hidden />
          </button>
          <input
            type="range"
            className={styles.slider}
            aria-label={t("history.slider")}
            aria-valuetext={`${dayText(entry.on, lang)}: ${t(`status.${entry.status}`)}`}
            min={0}
            max={last}
            step={1}
            value={index}
            onChange={(event) => {
              setPlaying(false);
              go(Number(event.currentTarget.value));
            }}
          />
          <button
            type="button"
            className={styles.step}
            aria-label={t("history.next")}
            disabled={index >= last}
            onClick={() => {
              go(index + 1);
            }}
          >
            <IconPlayerSkipForward size={14} aria-hidden />
          </button>
          <span className="muted small num">
            {t("history.place", { index: index + 1, count: entries.length })}
          </span>
        </div>
      )}
      {/* With one entry the sentence above has said it all. */}
      {last > 0 && <Then entry={entry} />}
    </>
  );
}

/** What could be said on the day that is looked at. */
function Then({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  return (
    <div className={styles.then} aria-live="polite">
      <strong className="num">{dayText(entry.on, lang)}</strong>
      <StatusBadge status={entry.status} />
      {entry.deviation !== null && entry.deviationUnit !== null && (
        <span className="num">
          {t("history.off", { by: change(entry.deviation, entry.deviationUnit, lang) })}
        </span>
      )}
      <span className="muted">{say(entry.reason)}</span>
    </div>
  );
}
