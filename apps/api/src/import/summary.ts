import type { RunOutcome } from "@sector-tracker/shared";
import type { HeldBack, RunState } from "../store/facts/run-ledger.ts";

/** What an import did or would do, as it is printed. */
export interface ImportSummary {
  /** Id of the run; null for a rehearsal, of which nothing is kept. */
  readonly run: string | null;
  readonly outcome: RunOutcome;
  readonly read: number;
  readonly inserted: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** One line of counts over the runs of an import. The list must not be empty. */
export function summaryOf(runs: readonly RunState[], dryRun: boolean): ImportSummary {
  const sum = (name: keyof RunState["counts"]): number =>
    runs.reduce((total, { counts }) => total + counts[name], 0);
  return {
    run: dryRun ? null : (runs[0]?.id ?? null),
    outcome: outcomeOf(runs.map(({ outcome }) => outcome ?? "failed")),
    read: sum("read"),
    inserted: sum("inserted"),
    revised: sum("revised"),
    unchanged: sum("unchanged"),
    rejected: sum("rejected"),
  };
}

/** As a run over several documents is judged: some failed is partial, any suspicion is suspicious. */
function outcomeOf(outcomes: readonly RunOutcome[]): RunOutcome {
  const [first = "failed"] = outcomes;
  if (outcomes.every((outcome) => outcome === first)) return first;
  if (outcomes.includes("failed") || outcomes.includes("partial")) return "partial";
  return (
    (["cancelled", "suspicious", "changed"] as const).find((name) => outcomes.includes(name)) ?? "unchanged"
  );
}

/** What was held back by each rule, and why a run failed, for a person to read. */
export function reasonsOf(runs: readonly RunState[], heldBack: readonly HeldBack[]): string[] {
  return [
    ...runs.flatMap(({ error }) => (error === null ? [] : [error])),
    ...heldBack.map(({ rule, rows, example }) => `${rule}: ${String(rows)} held back, such as ${example}`),
  ];
}
