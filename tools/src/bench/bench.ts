import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Child, startChild } from "../services/child.ts";
import { startPostgres } from "../services/postgres.ts";
import { messageOf, StartProblem } from "../services/problem.ts";
import { startRedis } from "../services/redis.ts";
import { callerGone } from "../start/caller.ts";
import { logs, nextSignal, reasonIn, stopAll } from "../start/start.ts";
import type { Benchmark } from "./benchmark.ts";
import { judge, readLimits, type Verdict } from "./limits.ts";

/**
 * `npm run bench -- <name>`: measures the product beside a yardstick, on a PostgreSQL and a Redis of its own, and
 * holds the ratio against `bench/limits.json`. Returns 0 where every ratio is within its limit, 1 where one is not or
 * something broke, 2 for a wrong command line.
 */
export async function bench(args: readonly string[], root: string): Promise<number> {
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  let wanted: Wanted;
  try {
    wanted = readArguments(args, root);
  } catch (error) {
    tell(messageOf(error));
    return 2;
  }
  const children: Child[] = [];
  const folder = mkdtempSync(path.join(os.tmpdir(), "sector-tracker-bench-"));
  const signal = Promise.race([nextSignal(), callerGone(process.env)]);
  try {
    const limits = readLimits(wanted.limits, wanted.name);
    const work = async (): Promise<number> => {
      const { about, measure } = await load(root, wanted.name);
      tell(`${wanted.name}: ${about}`);
      const { databaseUrl, redisUrl } = await services(root, folder, children, tell);
      const { quick } = wanted;
      const measured = await measure({ databaseUrl, redisUrl, root, folder, quick, say: tell });
      const verdicts = judge(measured, limits);
      print(wanted, verdicts);
      return verdicts.every(({ within }) => within) ? 0 : 1;
    };
    const result = await Promise.race([work(), signal]);
    if (typeof result === "number") return result;
    tell(`${result}: stopping …`);
    return 130;
  } catch (error) {
    tell(messageOf(error));
    return 1;
  } finally {
    await stopAll(children);
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Wanted {
  readonly name: string;
  readonly quick: boolean;
  readonly json: boolean;
  /** File of the limits. */
  readonly limits: string;
}

function readArguments(args: readonly string[], root: string): Wanted {
  const names = readdirSync(path.join(root, "bench", "src"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length));
  const usage = `Usage: npm run bench -- <${names.join("|")}> [--quick] [--json] [--limits <file>]`;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        quick: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        limits: { type: "string", default: path.join(root, "bench", "limits.json") },
      },
    });
  } catch (error) {
    throw new StartProblem(`${messageOf(error)}\n${usage}`);
  }
  const [name, ...more] = parsed.positionals;
  if (name === undefined || more.length > 0 || !names.includes(name)) throw new StartProblem(usage);
  return { name, ...parsed.values };
}

/** Compiles the benchmarks, which no other command needs, and loads one. */
async function load(root: string, name: string): Promise<Benchmark> {
  const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
  const compiled = spawnSync(process.execPath, [tsc, "-p", path.join(root, "bench", "tsconfig.build.json")], {
    encoding: "utf8",
  });
  if (compiled.status !== 0) throw new StartProblem(`The benchmarks do not compile:\n${compiled.stdout}`);
  const file = path.join(root, "bench", "dist", `${name}.js`);
  if (!existsSync(file)) throw new StartProblem(`${file} is not there after compiling.`);
  const { benchmark } = (await import(pathToFileURL(file).href)) as { benchmark: Benchmark };
  return benchmark;
}

/** Durable services, as an instance has them, with migrations, companies and the report; no worker runs yet. */
async function services(
  root: string,
  folder: string,
  children: Child[],
  tell: (line: string) => void,
): Promise<{ databaseUrl: string; redisUrl: string }> {
  const log = logs(folder);
  const postgres = await startPostgres(path.join(folder, "postgres"), {
    durable: true,
    log: log("postgres"),
  });
  children.push(postgres.child);
  const redis = await startRedis(path.join(folder, "redis"), { durable: true, log: log("redis"), say: tell });
  children.push(redis.child);
  const lines: string[] = [];
  const setup = startChild("setup", process.execPath, [path.join(root, "apps", "api", "dist", "setup.js")], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: postgres.url, REDIS_URL: redis.url },
    stdio: ["ignore", "pipe", "pipe"],
    onLine: (line) => lines.push(line),
  });
  children.push(setup);
  if ((await setup.ended) !== 0) throw new StartProblem(`The store could not be set up: ${reasonIn(lines)}`);
  return { databaseUrl: postgres.url, redisUrl: redis.url };
}

function print({ name, json }: Wanted, verdicts: readonly Verdict[]): void {
  if (json) {
    process.stdout.write(`${JSON.stringify({ benchmark: name, measurements: verdicts })}\n`);
    return;
  }
  for (const { name: what, rows, seconds, yardstickSeconds, ratio, limit, within } of verdicts) {
    const perSecond = Math.round(rows / seconds).toLocaleString("en");
    process.stdout.write(
      `${within ? "ok  " : "SLOW"} ${what}: ${rows.toLocaleString("en")} rows in ${seconds.toFixed(2)} s (${perSecond}/s), yardstick ${yardstickSeconds.toFixed(2)} s, ratio ${ratio.toFixed(2)} of at most ${String(limit)}\n`,
    );
  }
}
