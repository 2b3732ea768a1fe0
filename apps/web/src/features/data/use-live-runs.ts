import type { RunView } from "@sector-tracker/shared/contract";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useRunEvents } from "../../api/run-events.ts";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { exactNumber } from "../../ui/format.ts";

export interface LiveRuns {
  changed: ReadonlyMap<string, RunView>;
  live: boolean;
}

/** Runs as they change; the end of each is said once. `only` limits what is said to one run. */
export function useLiveRuns(only?: string): LiveRuns {
  const { t } = useTranslation();
  const { lang } = useView();
  const announce = useAnnounce();
  const events = useRunEvents();
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const run of events.changed.values()) {
      if (run.outcome === null || told.current.has(run.id) || (only !== undefined && run.id !== only))
        continue;
      told.current.add(run.id);
      announce(
        t("runs.ended", {
          source: run.source,
          outcome: t(`outcome.${run.outcome}`),
          inserted: exactNumber(run.counts.inserted),
          revised: exactNumber(run.counts.revised),
          rejected: exactNumber(run.counts.rejected),
        }),
      );
    }
  }, [events.changed, announce, t, lang, only]);
  return events;
}
