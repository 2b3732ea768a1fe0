// Before the tests that need services: a PostgreSQL and a Redis of their own on free ports, and one instance of the
// product filled from the bundled snapshot. Their addresses reach the tests through the environment.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startPostgres } from "../../tools/dist/services/postgres.js";
import { startRedis } from "../../tools/dist/services/redis.js";
import { startInstance } from "./instance.mjs";

/** Where the tear-down finds what was started here; both run in Jest's own process. */
export const STARTED = Symbol.for("sector-tracker.test-services");

export default async function setUp() {
  // Two projects name this file; the services are started once.
  if (globalThis[STARTED] !== undefined) return;
  const folder = mkdtempSync(path.join(os.tmpdir(), "sector-tracker-test-"));
  const started = { folder, children: [] };
  globalThis[STARTED] = started;
  // A run that is broken off leaves no process behind.
  process.once("exit", () => {
    for (const child of started.children) child.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const keep = (child, signal) => {
    const entry = {
      running: true,
      kill: () => {
        if (entry.running) process.kill(child.pid, "SIGKILL");
      },
      stop: () => child.stop(signal, 5000),
    };
    void child.ended.then(() => (entry.running = false));
    started.children.push(entry);
  };
  const silent = () => undefined;
  const postgres = await startPostgres(path.join(folder, "postgres"), { durable: false, log: silent });
  keep(postgres.child, "SIGINT");
  const redis = await startRedis(path.join(folder, "redis"), {
    durable: false,
    log: silent,
    say: (line) => process.stdout.write(`${line}\n`),
  });
  keep(redis.child, "SIGTERM");
  const instance = await startInstance({
    databaseUrl: postgres.url,
    redisUrl: redis.url,
    prefix: "seeded",
    logs: path.join(folder, "logs"),
  });
  for (const child of instance.processes) keep(child, "SIGTERM");
  process.env.TEST_DATABASE_URL = postgres.url;
  process.env.TEST_REDIS_URL = redis.url;
  process.env.TEST_BASE_URL = instance.baseUrl;
  process.env.TEST_FOLDER = folder;
}
