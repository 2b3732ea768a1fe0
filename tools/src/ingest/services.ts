import path from "node:path";
import { type Child, processStart, startChild } from "../services/child.ts";
import { checkPostgres, startPostgres } from "../services/postgres.ts";
import { StartProblem } from "../services/problem.ts";
import { checkRedis, startRedis } from "../services/redis.ts";
import { Instance, readInstance } from "../start/instance.ts";
import type { StartSettings } from "../start/settings.ts";
import { logs, reasonIn } from "../start/start.ts";

/** Where the store and the queue are for the time of the import. */
export interface Services {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** Gives up the claim on DATA_DIR, once the children have stopped. */
  readonly release: () => void;
}

/** Services of somebody's: both addresses as they are set, else those of the instance that runs over DATA_DIR. */
export function servicesThatRun(settings: StartSettings): Services | null {
  const release = () => undefined;
  const { databaseUrl, redisUrl } = settings;
  if (databaseUrl !== null && redisUrl !== null) return { databaseUrl, redisUrl, release };
  const instance = readInstance(settings.dataDir);
  if (instance?.databaseUrl === undefined || instance.redisUrl === undefined) return null;
  const { pid, startedAt } = instance.starter;
  if (startedAt === null || processStart(pid) !== startedAt) return null;
  return { databaseUrl: instance.databaseUrl, redisUrl: instance.redisUrl, release };
}

/** Starts the services that are not set, brings the store to this version, and starts a worker, until `release`. */
export async function ownServices(
  settings: StartSettings,
  root: string,
  dryRun: boolean,
  children: Child[],
  tell: (line: string) => void,
): Promise<Services> {
  const instance = await Instance.claim(settings.dataDir, "no pages: an import");
  const keep = (child: Child): Child => {
    children.push(child);
    instance.add(child);
    return child;
  };
  const log = logs(settings.dataDir);
  const release = () => {
    instance.release();
  };
  try {
    tell("No instance runs: starting what the import needs …");
    const databaseUrl = settings.databaseUrl ?? (await database(settings, log("postgres"), keep));
    if (settings.databaseUrl !== null) await checkPostgres(settings.databaseUrl);
    const redisUrl = settings.redisUrl ?? (await queue(settings, log("redis"), keep, tell));
    if (settings.redisUrl !== null) await checkRedis(settings.redisUrl);
    instance.services(databaseUrl, redisUrl);
    const runNode = (name: string, entry: string, onLine: (line: string) => void): Child => {
      const file = path.join(root, "apps", "api", "dist", entry);
      const env = { ...process.env, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl };
      const stdio: ("ignore" | "pipe" | "ipc")[] = ["ignore", "pipe", "pipe", "ipc"];
      return startChild(name, process.execPath, ["--enable-source-maps", file], {
        cwd: root,
        env,
        stdio,
        onLine,
      });
    };
    const last: string[] = [];
    const write = log("setup");
    const setup = keep(
      runNode("setup", "setup.js", (line) => {
        last.push(line);
        write(line);
      }),
    );
    if ((await setup.ended) !== 0) throw new StartProblem(`The store could not be set up: ${reasonIn(last)}`);
    // A rehearsal asks no queue.
    if (!dryRun) keep(runNode("worker", "worker.js", log("worker")));
    return { databaseUrl, redisUrl, release };
  } catch (error) {
    release();
    throw error;
  }
}

async function database(
  settings: StartSettings,
  log: (line: string) => void,
  keep: (child: Child) => Child,
): Promise<string> {
  const postgres = await startPostgres(path.join(settings.dataDir, "postgres"), { durable: true, log });
  keep(postgres.child);
  return postgres.url;
}

async function queue(
  settings: StartSettings,
  log: (line: string) => void,
  keep: (child: Child) => Child,
  say: (line: string) => void,
): Promise<string> {
  const redis = await startRedis(path.join(settings.dataDir, "redis"), { durable: true, log, say });
  keep(redis.child);
  return redis.url;
}
