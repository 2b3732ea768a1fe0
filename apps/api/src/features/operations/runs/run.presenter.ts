import {
  RunOutcome,
  RunParameters,
  RunStatus,
  RunTrigger,
  type RunDetail,
  type RunView,
} from "@sector-tracker/shared";
import { z } from "zod";
import type { RunDetailRow, RunRow } from "../../../store/operations/run.repository.ts";

const Stages = z.array(z.object({ name: z.string(), ms: z.number() }));
const LogLevel = z.enum(["info", "warn", "error"]);

/** A run as the contract shows it. */
export function presentRun(run: RunRow): RunView {
  return {
    id: run.id,
    source: run.sourceId,
    trigger: RunTrigger.parse(run.trigger),
    status: RunStatus.parse(run.status),
    outcome: run.outcome === null ? null : RunOutcome.parse(run.outcome),
    parameters: RunParameters.parse(run.parameters),
    counts: {
      read: run.read,
      inserted: run.inserted,
      revised: run.revised,
      unchanged: run.unchanged,
      rejected: run.rejected,
    },
    progress: { done: run.documentsDone, total: run.documentsTotal },
    schedule: run.scheduleId,
    slot: run.slot?.toISOString() ?? null,
    retryOf: run.retryOfId,
    cancelAsked: run.cancelAsked,
    queuedAt: run.queuedAt.toISOString(),
    startedAt: run.startedAt?.toISOString() ?? null,
    finishedAt: run.finishedAt?.toISOString() ?? null,
    stages: Stages.parse(run.stages),
    attempts: run.attempts,
    error: run.errorCode === null ? null : { code: run.errorCode, message: run.errorMessage ?? "" },
  };
}

/** A run with its documents and log. */
export function presentRunDetail(run: RunDetailRow): RunDetail {
  return {
    ...presentRun(run),
    documents: run.documents.map(({ document, read, inserted, revised, unchanged, rejected }) => ({
      id: document.id,
      key: document.key,
      url: document.url,
      sha256: document.sha256,
      read,
      inserted,
      revised,
      unchanged,
      rejected,
    })),
    undone: run.undone.map(({ key, code, message }) => ({ key, code, message })),
    log: run.logs.map(({ at, level, message }) => ({
      at: at.toISOString(),
      level: LogLevel.parse(level),
      message,
    })),
  };
}
