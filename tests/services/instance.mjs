// A real instance of the product for tests: set-up, HTTP process and workers as processes of their own, on a database
// and a queue prefix that nobody else uses. Plain JavaScript because Jest's global set-up is not compiled.
import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { startChild } from "../../tools/dist/services/child.js";
import { freePort } from "../../tools/dist/services/ports.js";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const DRAIN_MS = 8000;

/**
 * @typedef {object} InstanceOptions
 * @property {string} databaseUrl
 * @property {string} redisUrl
 * @property {string} prefix Prefix of the keys in Redis.
 * @property {string} logs Folder of the processes' logs.
 * @property {number} [workers] One unless said.
 * @property {boolean} [http] False where only workers are wanted.
 * @property {boolean} [setup] False where the database is set up already.
 * @property {boolean} [settled] False where the first runs need not be waited for.
 * @property {Record<string, string>} [env] Further settings of every process.
 */

/** @typedef {{ baseUrl: string, processes: import("../../tools/dist/services/child.js").Child[], stop: () => Promise<void> }} Instance */

/**
 * Waits until a condition holds: asks again and again, and gives up with the reason when time is out.
 * @template T
 * @param {string} what
 * @param {() => Promise<T | null | undefined | false>} condition
 * @param {number} [withinMs]
 * @returns {Promise<T>}
 */
export async function until(what, condition, withinMs = 60_000) {
  const deadline = Date.now() + withinMs;
  let reason = "";
  for (;;) {
    try {
      const found = await condition();
      if (found !== null && found !== undefined && found !== false) return found;
    } catch (error) {
      reason = `: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (Date.now() > deadline) throw new Error(`Not within ${String(withinMs / 1000)} s: ${what}${reason}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Starts an instance and resolves when it answers and, unless told otherwise, every run of the first refresh is over.
 * @param {InstanceOptions} options
 * @returns {Promise<Instance>}
 */
export async function startInstance(options) {
  mkdirSync(options.logs, { recursive: true });
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: options.databaseUrl,
    REDIS_URL: options.redisUrl,
    QUEUE_PREFIX: options.prefix,
    HOST: "127.0.0.1",
    PORT: String(port),
    LOG_LEVEL: "info",
    ...options.env,
  };
  /** @type {import("../../tools/dist/services/child.js").Child[]} */
  const processes = [];
  /** @type {string[]} */
  const ended = [];
  const run = (/** @type {string} */ name, /** @type {string} */ entry) => {
    /** @type {string[]} */
    const tail = [];
    const child = startChild(
      name,
      process.execPath,
      ["--enable-source-maps", path.join(root, "apps/api/dist", entry)],
      {
        cwd: root,
        env,
        stdio: ["ignore", "pipe", "pipe", "ipc"],
        onLine: (line) => {
          tail.push(line);
          if (tail.length > 20) tail.shift();
          appendFileSync(path.join(options.logs, `${name}.log`), `${line}\n`);
        },
      },
    );
    return { child, tail };
  };
  if (options.setup !== false) {
    const { child, tail } = run("setup", "setup.js");
    const code = await child.ended;
    if (code !== 0) throw new Error(`setup ended with ${String(code)}:\n${tail.join("\n")}`);
  }
  const keep = (/** @type {string} */ name, /** @type {string} */ entry) => {
    const { child, tail } = run(name, entry);
    processes.push(child);
    void child.ended.then((code) => ended.push(`${name} ended with ${String(code)}:\n${tail.join("\n")}`));
  };
  if (options.http !== false) keep("http", "main.js");
  for (let number = 1; number <= (options.workers ?? 1); number += 1)
    keep(`worker-${String(number)}`, "worker.js");
  const stop = async () => {
    await Promise.all(processes.map((child) => child.stop("SIGTERM", DRAIN_MS)));
  };
  const baseUrl = `http://127.0.0.1:${String(port)}`;
  try {
    if (options.http !== false) {
      await until("the HTTP process is ready", async () => {
        if (ended.length > 0) return "ended";
        const answer = await fetch(`${baseUrl}/readyz`);
        await answer.arrayBuffer();
        return answer.ok;
      });
    }
    if (options.settled !== false) {
      await until(
        "the runs of the first refresh are over",
        async () => ended.length > 0 || (await settled(options.databaseUrl)),
        180_000,
      );
    }
    if (ended.length > 0) throw new Error(ended.join("\n"));
  } catch (error) {
    await stop();
    throw error;
  }
  return { baseUrl, processes, stop };
}

/**
 * True when runs have been asked for and none is waiting or under way.
 * @param {string} databaseUrl
 */
export async function settled(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select count(*)::int as all, count(*) filter (where status = 'finished')::int as finished from run",
    );
    const [counts] = rows;
    return counts.all > 0 && counts.all === counts.finished;
  } finally {
    await client.end();
  }
}
