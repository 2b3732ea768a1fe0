import { parentPort, workerData } from "node:worker_threads";
import { processConfig } from "../platform/config/config.ts";
import { carryOut } from "./carry-out.ts";
import type { ImportTask } from "./task.ts";

/** A thread of its own for one file: a hostile one ends the thread, never the process. */
carryOut(processConfig(), workerData as ImportTask).then(
  (result) => {
    parentPort?.postMessage(result);
  },
  (error: unknown) => {
    throw error;
  },
);
