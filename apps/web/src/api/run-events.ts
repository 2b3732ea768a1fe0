import type { RunView } from "@sector-tracker/shared/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { addressOf } from "./client.ts";

function isRun(value: unknown): value is RunView {
  return (
    typeof value === "object" && value !== null && "id" in value && "counts" in value && "status" in value
  );
}

/** Reads one event; null for anything that is not a run. */
export function runOfEvent(data: unknown): RunView | null {
  if (typeof data !== "string") return null;
  try {
    const value: unknown = JSON.parse(data);
    return isRun(value) ? value : null;
  } catch {
    // A cut-off event: the next one brings the run's state again.
    return null;
  }
}

/**
 * Listens to runs as they change. Returns the changed runs by id and whether the line is open; when a run ends, what
 * depends on it is asked again.
 */
export function useRunEvents(): { changed: ReadonlyMap<string, RunView>; live: boolean } {
  const client = useQueryClient();
  const [changed, setChanged] = useState<ReadonlyMap<string, RunView>>(new Map());
  const [live, setLive] = useState(false);
  useEffect(() => {
    const stream = new EventSource(addressOf("streamRuns", {}));
    stream.addEventListener("open", () => {
      setLive(true);
    });
    stream.addEventListener("error", () => {
      setLive(false);
    });
    stream.addEventListener("run", (event) => {
      const run = runOfEvent(event.data);
      if (run === null) return;
      setChanged((before) => new Map(before).set(run.id, run));
      if (run.status === "finished") {
        for (const key of ["listRuns", "getRun", "listSources", "listSchedules", "listRejections"]) {
          void client.invalidateQueries({ queryKey: [key] });
        }
      }
    });
    return () => {
      stream.close();
    };
  }, [client]);
  return { changed, live };
}
