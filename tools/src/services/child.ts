import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { StartProblem } from "./problem.ts";

/** A child process of ours: ended by its own id and nobody else's. */
export interface Child {
  readonly name: string;
  readonly pid: number;
  /** Resolves with the exit code (or signal name) when it has ended. */
  readonly ended: Promise<number | string>;
  /** Says a word to it over its IPC channel, where it has one and is still there. */
  send(word: string): void;
  /** Asks it to end with the signal, and after `graceMs` ends it hard. */
  stop(signal: NodeJS.Signals, graceMs: number): Promise<void>;
}

/**
 * Starts a program in a process group of its own, so that Ctrl-C in the terminal reaches only the starter, which
 * then stops the children in the right order.
 */
export function startChild(
  name: string,
  program: string,
  args: readonly string[],
  options: SpawnOptions & { onLine?: (line: string) => void },
): Child {
  const { onLine, ...spawnOptions } = options;
  const child: ChildProcess = spawn(program, args, { detached: true, ...spawnOptions });
  const ended = new Promise<number | string>((resolve) => {
    child.once("exit", (code, signal) => {
      resolve(code ?? signal ?? "unknown");
    });
    child.once("error", (error) => {
      resolve(error.message);
    });
  });
  if (onLine !== undefined) {
    for (const stream of [child.stdout, child.stderr]) {
      let rest = "";
      stream?.setEncoding("utf8");
      stream?.on("data", (chunk: string) => {
        const lines = (rest + chunk).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) onLine(line);
      });
    }
  }
  if (child.pid === undefined)
    throw new StartProblem(`${name} could not be started: ${program} is not there.`);
  const pid = child.pid;
  return {
    name,
    pid,
    ended,
    send(word) {
      if (child.connected) child.send(word);
    },
    async stop(signal, graceMs) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      const timer = setTimeout(() => child.kill("SIGKILL"), graceMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** When a process began, as the system counts it: with its id this names one process for ever. Null when gone. */
export function processStart(pid: number): string | null {
  if (process.platform === "linux") {
    const file = `/proc/${pid}/stat`;
    if (!existsSync(file)) return null;
    // Field 22, counted after the command name, which may itself hold spaces and brackets.
    const text = readFileSync(file, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  }
  try {
    process.kill(pid, 0);
    return "alive";
  } catch {
    return null;
  }
}

/** Ends a process left over by a starter that was killed, if it is still the same one. */
export async function endLeftover(
  pid: number,
  startedAt: string | null,
  signal: NodeJS.Signals,
): Promise<void> {
  const same = () => startedAt !== null && processStart(pid) === startedAt;
  if (!same()) return;
  process.kill(pid, signal);
  for (let waited = 0; waited < 8000 && same(); waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (same()) process.kill(pid, "SIGKILL");
}
