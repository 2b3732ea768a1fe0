import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Child, endLeftover, processStart } from "../services/child.ts";
import { messageOf, StartProblem } from "../services/problem.ts";

interface ProcessMark {
  readonly name: string;
  readonly pid: number;
  readonly startedAt: string | null;
}

/** What a running instance writes into DATA_DIR: who it is, and how tools reach its services. */
export interface InstanceFile {
  readonly starter: ProcessMark;
  readonly url: string;
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  readonly children: readonly ProcessMark[];
}

/**
 * The claim of one starter on one DATA_DIR. A second start over the same folder is refused; what a killed starter
 * left running is ended first.
 */
export class Instance {
  readonly #file: string;
  #content: InstanceFile;

  private constructor(file: string, content: InstanceFile) {
    this.#file = file;
    this.#content = content;
  }

  static async claim(dataDir: string, url: string): Promise<Instance> {
    try {
      mkdirSync(dataDir, { recursive: true });
    } catch (error) {
      throw new StartProblem(
        `DATA_DIR ${dataDir} cannot be made (${messageOf(error)}): choose another folder.`,
      );
    }
    const file = path.join(dataDir, "instance.json");
    const earlier = readInstance(dataDir);
    if (earlier !== null) {
      const { pid, startedAt } = earlier.starter;
      if (startedAt !== null && processStart(pid) === startedAt) {
        throw new StartProblem(
          `Sector Tracker already runs over ${dataDir} (process ${pid}, ${earlier.url}): stop it first, or start this one with another DATA_DIR and PORT.`,
        );
      }
      // Newest first: what uses the database goes before the database.
      for (const child of [...earlier.children].reverse()) {
        await endLeftover(child.pid, child.startedAt, child.name === "PostgreSQL" ? "SIGINT" : "SIGTERM");
      }
    }
    const starter = { name: "start", pid: process.pid, startedAt: processStart(process.pid) };
    const instance = new Instance(file, { starter, url, children: [] });
    instance.#write();
    return instance;
  }

  /** Remembers a child, so that a later start can end it if this one is killed. */
  add(child: Child): void {
    const mark = { name: child.name, pid: child.pid, startedAt: processStart(child.pid) };
    this.#content = { ...this.#content, children: [...this.#content.children, mark] };
    this.#write();
  }

  services(databaseUrl: string, redisUrl: string): void {
    this.#content = { ...this.#content, databaseUrl, redisUrl };
    this.#write();
  }

  release(): void {
    rmSync(this.#file, { force: true });
  }

  #write(): void {
    // Written aside and renamed: a reader never sees half a file, nor does the next start after a power cut.
    const aside = `${this.#file}.new`;
    writeFileSync(aside, JSON.stringify(this.#content, null, 2), { mode: 0o600 });
    renameSync(aside, this.#file);
  }
}

/** The instance that claims the folder, or null; it may be a dead one's. */
export function readInstance(dataDir: string): InstanceFile | null {
  const file = path.join(dataDir, "instance.json");
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as InstanceFile;
  } catch {
    throw new StartProblem(
      `${file} cannot be read: if no Sector Tracker runs over this folder, delete that file.`,
    );
  }
}
