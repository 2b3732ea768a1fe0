import { ConfigError } from "./config/config.ts";
import { QueueUnavailable } from "./queue/job-queue.ts";

/** Longest time that a process takes to stop before it ends whatever is still open, in milliseconds. */
const LAST_RESORT_MS = 9500;

/**
 * Runs `stop` once when the process is told to end, then ends it. A process that was started with an IPC channel also
 * ends when that closes: its starter is gone, killed hard perhaps, and nobody else would end it.
 */
export function onStopSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const handle = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), LAST_RESORT_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(
          `could not stop in order: ${error instanceof Error ? error.message : String(error)}\n`,
        );
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", handle);
  process.on("SIGINT", handle);
  process.on("disconnect", handle);
}

/**
 * Resolves when the process may begin: at once, or with `--wait` at the first word of its starter over the IPC channel.
 * The modules are loaded by then, so that several processes load theirs side by side while the store is being set up.
 */
export function mayBegin(): Promise<void> {
  if (!process.argv.includes("--wait")) return Promise.resolve();
  return new Promise((resolve) => {
    const alone = (): void => process.exit(0);
    process.once("disconnect", alone);
    process.once("message", () => {
      process.off("disconnect", alone);
      resolve();
    });
  });
}

function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  if ("code" in error && typeof error.code === "string") return error.code;
  if ("errors" in error && Array.isArray(error.errors)) return codeOf(error.errors[0]);
  return "cause" in error ? codeOf(error.cause) : null;
}

/** Why a process cannot start, in one line that says what to do; null where it is a fault of ours. */
export function startProblem(error: unknown): string | null {
  if (error instanceof ConfigError) return `${error.message} See .env.example.`;
  if (error instanceof QueueUnavailable) {
    return "Redis cannot be reached: check REDIS_URL, and that it runs.";
  }
  const text = error instanceof Error ? error.message : String(error);
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return `${text}: another program uses the port; set PORT to a free one.`;
    case "EACCES":
      return `${text}: this user may not listen there; set PORT to one above 1023.`;
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "EHOSTUNREACH":
    case "ETIMEDOUT":
      return `The database cannot be reached (${text || "connection refused"}): check DATABASE_URL, and that it runs.`;
    case "28P01":
    case "28000":
      return `The database refuses the user of DATABASE_URL: ${text}.`;
    case "3D000":
      return `The database of DATABASE_URL does not exist: ${text}.`;
    default:
      return null;
  }
}

/** Says why the process cannot start and ends it. */
export function refuseToStart(error: unknown): never {
  const problem = startProblem(error);
  const text = problem ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
