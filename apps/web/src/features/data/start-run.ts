import type { RunParameters } from "@sector-tracker/shared/jobs";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { ProblemError } from "../../api/problem.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { errorText } from "../../ui/state.tsx";

/** Starts a run of a source and says what came of it, in words that fit the answer's code. */
export function useStartRun(source: string) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (parameters: RunParameters) => call("startRun", { params: { id: source }, body: parameters }),
    onSuccess: async () => {
      announce(t("runs.startedOf", { source }));
      await Promise.all(
        ["listSources", "listRuns", "listSchedules"].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      );
    },
    onError: (error) => {
      const facts = error instanceof ProblemError ? error.facts : null;
      if (facts?.code === "conflict") announce(t("runs.busy", { source }));
      else if (facts?.code === "unprocessable") announce(t("runs.cannot", { source, reason: facts.detail }));
      else announce(`${t("error.notSaved")} ${t(`error.${errorText(error)}`)}`);
    },
  });
}
