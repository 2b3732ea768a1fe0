import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type Child, startChild } from "../services/child.ts";
import { portProblem } from "../services/ports.ts";
import { checkPostgres, startPostgres } from "../services/postgres.ts";
import { messageOf, StartProblem } from "../services/problem.ts";
import { checkRedis, startRedis } from "../services/redis.ts";
import { callerGone } from "./caller.ts";
import { Instance } from "./instance.ts";
import { Progress } from "./progress.ts";
import { readStartSettings, type StartSettings } from "./settings.ts";

/** Time that the API and the worker get to finish what they do, in milliseconds; the whole stop stays under 10 s. */
const DRAIN_MS = 8000;

/**
 * `npm start`: services, migrations and reference data, then the API and the worker as two processes, until a signal
 * or the end of one of them. Returns the exit code.
 */
export async function start(_args: readonly string[], root: string): Promise<number> {
  const progress = new Progress();
  const children: Child[] = [];
  let instance: Instance | null = null;
  const signal = Promise.race([nextSignal(), callerGone(process.env)]);
  try {
    const settings = readStartSettings(process.env, root);
    const busy = await portProblem(settings.host, settings.port);
    const url = `http://${shownHost(settings.host)}:${settings.port}`;
    instance = await Instance.claim(settings.dataDir, url);
    if (busy !== null) throw new StartProblem(busy);
    progress.say(`Sector Tracker, data in ${path.relative(process.cwd(), settings.dataDir) || "."}`);
    const reached = await Promise.race([bringUp(settings, root, url, instance, children, progress), signal]);
    if (typeof reached === "string") {
      progress.say(`${reached}: stopping before everything was up.`);
      return 130;
    }
    progress.say(`Ready: ${url}`);
    const cause = await Promise.race([signal, firstEnd(children)]);
    if (cause.startsWith("SIG")) {
      progress.say(`${cause}: stopping …`);
      return 0;
    }
    progress.say(
      `${cause}. Its log is ${path.join(path.relative(process.cwd(), settings.dataDir), "logs")}.`,
    );
    return 1;
  } catch (error) {
    process.stderr.write(error instanceof StartProblem ? `${error.message}\n` : `${messageOf(error)}\n`);
    return 1;
  } finally {
    await stopAll(children);
    instance?.release();
  }
}

async function bringUp(
  settings: StartSettings,
  root: string,
  url: string,
  instance: Instance,
  children: Child[],
  progress: Progress,
): Promise<true> {
  const keep = (child: Child) => {
    children.push(child);
    instance.add(child);
  };
  const log = logs(settings.dataDir);
  const databaseUrl = await progress.step("Database", async () => {
    if (settings.databaseUrl !== null) {
      await checkPostgres(settings.databaseUrl);
      return settings.databaseUrl;
    }
    const postgres = await startPostgres(path.join(settings.dataDir, "postgres"), {
      durable: true,
      log: log("postgres"),
    });
    keep(postgres.child);
    return postgres.url;
  });
  const redisUrl = await progress.step("Queue", async () => {
    if (settings.redisUrl !== null) {
      await checkRedis(settings.redisUrl);
      return settings.redisUrl;
    }
    const redis = await startRedis(path.join(settings.dataDir, "redis"), {
      durable: true,
      log: log("redis"),
      say: (line) => {
        progress.say(`    ${line}`);
      },
    });
    keep(redis.child);
    return redis.url;
  });
  instance.services(databaseUrl, redisUrl);

  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    HOST: settings.host,
    PORT: String(settings.port),
    LOG_LEVEL: settings.logLevel,
  };
  const api = path.join(root, "apps", "api", "dist");
  const runNode = (
    name: string,
    entry: string,
    onLine: (line: string) => void,
    args: readonly string[] = [],
  ) =>
    // The channel tells the child when its starter is gone, however it went.
    startChild(name, process.execPath, ["--enable-source-maps", path.join(api, entry), ...args], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      onLine,
    });

  const tail: string[] = [];
  const follow = (name: string) => {
    const write = log(name);
    return (line: string) => {
      tail.push(line);
      if (tail.length > 40) tail.shift();
      write(line);
    };
  };
  // Both load their modules while the store is set up, and begin when it is.
  const httpApi = runNode("API", "main.js", follow("api"), ["--wait"]);
  keep(httpApi);
  const worker = runNode("worker", "worker.js", follow("worker"), ["--wait"]);
  keep(worker);

  await progress.step("Migrations, report and first refresh", async () => {
    const last: string[] = [];
    const write = log("setup");
    const setup = runNode("setup", "setup.js", (line) => {
      last.push(line);
      write(line);
      if (line.startsWith("setup: ")) progress.note(line.slice("setup: ".length));
    });
    instance.add(setup);
    const code = await setup.ended;
    if (code !== 0) throw new StartProblem(`The store could not be set up: ${reasonIn(last)}`);
  });
  await progress.step("API and worker", async () => {
    httpApi.send("begin");
    worker.send("begin");
    const ended = firstEnd([httpApi, worker]);
    for (;;) {
      const state = await Promise.race([ready(url), ended]);
      if (state === "ready") break;
      if (state !== "not yet") throw new StartProblem(`${state}: ${reasonIn(tail)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  return true;
}

async function ready(url: string): Promise<"ready" | "not yet"> {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) });
    await response.arrayBuffer();
    return response.ok ? "ready" : "not yet";
  } catch {
    // Not listening yet; the caller also watches for the process ending.
    return "not yet";
  }
}

/** Writes a service's lines to `DATA_DIR/logs/<name>.log`. */
export function logs(dataDir: string): (name: string) => (line: string) => void {
  const folder = path.join(dataDir, "logs");
  mkdirSync(folder, { recursive: true });
  return (name) => (line) => {
    appendFileSync(path.join(folder, `${name}.log`), `${line}\n`);
  };
}

/** The last line that says something, out of plain lines and JSON log lines. */
export function reasonIn(lines: readonly string[]): string {
  const texts = lines.map((line) => {
    try {
      const entry = JSON.parse(line) as { msg?: string; level?: number; err?: { message?: string } };
      return (entry.level ?? 0) >= 40 ? (entry.err?.message ?? entry.msg ?? "") : "";
    } catch {
      return line.startsWith("    at ") ? "" : line.trim();
    }
  });
  return texts.filter((text) => text !== "").at(-1) ?? "no reason was given; see the logs in DATA_DIR";
}

/** Resolves with the name of the first signal that asks this process to stop. */
export function nextSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(name, () => {
        resolve(name);
      });
  });
}

function firstEnd(children: readonly Child[]): Promise<string> {
  return Promise.race(
    children.map(async (child) => `The ${child.name} ended by itself (${String(await child.ended)})`),
  );
}

/** The API and the worker drain first, side by side; then Redis, then PostgreSQL. */
export async function stopAll(children: readonly Child[]): Promise<void> {
  const services = ["PostgreSQL", "Redis"];
  await Promise.all(
    children
      .filter((child) => !services.includes(child.name))
      .map((child) => child.stop("SIGTERM", DRAIN_MS)),
  );
  await Promise.all(
    children
      .filter((child) => services.includes(child.name))
      // SIGINT is PostgreSQL's fast stop: it does not wait for clients.
      .map((child) => child.stop(child.name === "PostgreSQL" ? "SIGINT" : "SIGTERM", 1500)),
  );
}

function shownHost(host: string): string {
  if (host === "0.0.0.0" || host === "::" || host === "127.0.0.1") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
