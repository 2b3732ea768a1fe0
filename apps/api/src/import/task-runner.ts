import { Worker } from "node:worker_threads";
import { Injectable } from "@nestjs/common";
import { AppError } from "@sector-tracker/shared";
import type { ImportTask, TaskResult } from "./task.ts";

/** Files worked on at a time, and those that may wait for their turn. */
const AT_A_TIME = 2;
const MAY_WAIT = 8;
/** Memory of one thread, in megabytes, and how long it may take, in milliseconds. */
const THREAD_MB = 512;
const PATIENCE_MS = 90_000;

/** Carries out import tasks in threads of bounded memory and time. */
@Injectable()
export class ImportTaskRunner {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];

  /** Throws AppError `too-many-requests`, `payload-too-large`, and `unprocessable` for what takes too long. */
  async run(task: ImportTask): Promise<TaskResult> {
    await this.turn();
    try {
      return await inThread(task);
    } finally {
      this.busy -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    if (this.busy >= AT_A_TIME) {
      if (this.waiting.length >= MAY_WAIT) {
        throw new AppError("too-many-requests", "Too many files are being read just now; try again shortly.");
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.busy += 1;
  }
}

function inThread(task: ImportTask): Promise<TaskResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./task-thread.js", import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MB },
    });
    const timer = setTimeout(() => {
      reject(refusal("unprocessable", `reading it takes longer than ${PATIENCE_MS / 1000} seconds`));
      void worker.terminate();
    }, PATIENCE_MS);
    worker.once("message", (result: TaskResult) => {
      resolve(result);
    });
    worker.once("error", (error: Error & { code?: string }) => {
      reject(
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? refusal("payload-too-large", `reading it needs more than ${THREAD_MB} MB of memory`)
          : error,
      );
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      reject(new Error("the thread that read a file ended without a result"));
    });
  });
}

function refusal(code: "unprocessable" | "payload-too-large", why: string): AppError {
  const message = `the file is refused: ${why}; send a smaller part of it`;
  return new AppError(code, `T${message.slice(1)}.`, [{ pointer: "/file", message }]);
}
