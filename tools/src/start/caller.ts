import { existsSync, readFileSync } from "node:fs";

/**
 * Resolves when the `npm` that started this process is gone. npm hands a signal on to the shell between it and us, and
 * that shell dies of it without a word: without this watch `kill <npm>` would leave everything running.
 * Never resolves when this process was not started by npm.
 */
export function callerGone(env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve) => {
    if (env["npm_lifecycle_event"] === undefined) return;
    const parent = process.ppid;
    const grandparent = parentOf(parent);
    const timer = setInterval(() => {
      if (process.ppid === parent && parentOf(parent) === grandparent) return;
      clearInterval(timer);
      resolve("SIGTERM of npm");
    }, 250);
    timer.unref();
  });
}

/** Id of a process's parent; null where the system does not say. */
function parentOf(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const text = readFileSync(file, "utf8");
  return Number(text.slice(text.lastIndexOf(")") + 2).split(" ")[1]);
}
