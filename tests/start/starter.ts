import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { processStart } from "../../tools/dist/services/child.js";
import { freePort } from "../../tools/dist/services/ports.js";
import { root, until } from "../services/instance.mjs";

interface Mark {
  readonly name: string;
  readonly pid: number;
  readonly startedAt: string | null;
}

/** One `npm start` with its output. */
export class Started {
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #ended: Promise<number | string>;
  #output = "";
  #errors = "";

  constructor(
    readonly dataDir: string,
    readonly port: string,
    env: Readonly<Record<string, string>>,
  ) {
    this.url = `http://127.0.0.1:${port}`;
    // What the surroundings set for themselves is no setting of this start.
    const own = new Set(["DATABASE_URL", "REDIS_URL", "PORT", "HOST", "DATA_DIR", "LOG_LEVEL"]);
    const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.has(name)));
    this.#process = spawn(process.execPath, [path.join(root, "tools/bootstrap.mjs"), "start"], {
      cwd: root,
      env: { ...clean, DATA_DIR: dataDir, PORT: port, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#process.stdout?.setEncoding("utf8").on("data", (text: string) => (this.#output += text));
    this.#process.stderr?.setEncoding("utf8").on("data", (text: string) => (this.#errors += text));
    this.#ended = new Promise((resolve) => {
      this.#process.once("close", (code, signal) => {
        resolve(code ?? signal ?? "unknown");
      });
    });
  }

  get output(): string {
    return this.#output;
  }

  /** Resolves when it has ended, with everything it said. */
  async ended(): Promise<{ code: number | string; output: string; errors: string }> {
    const code = await this.#ended;
    return { code, output: this.#output, errors: this.#errors };
  }

  /** Resolves when it says that it is ready; how long that took in milliseconds. */
  async ready(): Promise<number> {
    const began = performance.now();
    let over: number | string | null = null;
    void this.#ended.then((code) => (over = code));
    await until(
      "npm start is ready",
      () => {
        if (over !== null) throw new Error(`it ended with ${String(over)}: ${this.#errors}${this.#output}`);
        return Promise.resolve(this.#output.includes("Ready: "));
      },
      110_000,
    );
    return performance.now() - began;
  }

  /** Sends a signal to the starter alone. */
  signal(name: NodeJS.Signals): void {
    this.#process.kill(name);
  }

  /** The processes that it started, as it notes them itself. */
  children(): readonly Mark[] {
    const file = path.join(this.dataDir, "instance.json");
    if (!existsSync(file)) return [];
    return (JSON.parse(readFileSync(file, "utf8")) as { children: Mark[] }).children;
  }
}

/** True while that very process is there (its number may be given to another later). */
export function alive({ pid, startedAt }: Mark): boolean {
  return startedAt !== null && processStart(pid) === startedAt;
}

/** Starts over folders of their own, and ends whatever a test left running. */
export class Starts {
  readonly #folders: string[] = [];
  readonly #started: Started[] = [];

  folder(): string {
    const folder = mkdtempSync(path.join(os.tmpdir(), "sector-tracker-start-"));
    this.#folders.push(folder);
    return folder;
  }

  async start(dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<Started> {
    const started = new Started(dataDir, env["PORT"] ?? String(await freePort()), env);
    this.#started.push(started);
    return started;
  }

  async end(): Promise<void> {
    for (const started of this.#started) {
      const children = started.children();
      started.signal("SIGTERM");
      await started.ended();
      for (const child of children) if (alive(child)) process.kill(child.pid, "SIGKILL");
    }
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }
}
