import type { RunView } from "@sector-tracker/shared/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/problem.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { errorText } from "../../ui/state.tsx";

const CHANGED = [
  "getReview",
  "listRejections",
  "listNames",
  "listMergedRounds",
  "listRoundDecisions",
  "listRuns",
];

/** What follows every decision: the lists are asked again, and a line says what came of it. */
export function useDecided() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useQueryClient();
  return {
    done: async (words: string, runs: readonly RunView[] = []) => {
      announce(runs.length === 0 ? words : `${words} ${t("review.readAgain", { count: runs.length })}`);
      await Promise.all(CHANGED.map((key) => client.invalidateQueries({ queryKey: [key] })));
    },
    failed: (error: unknown) => {
      const detail = error instanceof ProblemError ? error.facts.detail : "";
      announce(`${t("error.notSaved")} ${detail === "" ? t(`error.${errorText(error)}`) : detail}`);
    },
  };
}
