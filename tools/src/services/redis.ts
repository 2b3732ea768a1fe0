import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { Redis } from "ioredis";
import { type Child, startChild } from "./child.ts";
import { freePort } from "./ports.ts";
import { messageOf, StartProblem } from "./problem.ts";

export interface RedisServer {
  readonly url: string;
  readonly child: Child;
}

const SERVERS = ["redis-server", "valkey-server"] as const;

/**
 * Starts a private Redis with its data in `directory`: a server found on the PATH, else one installed with the
 * system's package manager where that is allowed, else Docker's. Resolves when it answers.
 */
export async function startRedis(
  directory: string,
  options: { durable: boolean; log: (line: string) => void; say: (line: string) => void },
): Promise<RedisServer> {
  mkdirSync(directory, { recursive: true });
  const port = await freePort();
  const program = serverOnPath() ?? installServer(options.say);
  const child =
    program === null
      ? startInDocker(port, options.log)
      : startChild(
          "Redis",
          program,
          [
            "--port",
            String(port),
            "--bind",
            "127.0.0.1",
            "--dir",
            directory,
            "--appendonly",
            options.durable ? "yes" : "no",
            "--save",
            options.durable ? "300 1" : "",
            "--maxmemory-policy",
            "noeviction",
          ],
          { stdio: ["ignore", "pipe", "pipe"], onLine: options.log },
        );
  const url = `redis://127.0.0.1:${port}`;
  const problem = await answers(url, 60_000, child);
  if (problem !== null) throw new StartProblem(`The private Redis did not start (${problem}).`);
  return { url, child };
}

/** Checks a Redis that somebody else runs. */
export async function checkRedis(url: string): Promise<void> {
  const problem = await answers(url, 5000, null);
  if (problem !== null) {
    throw new StartProblem(
      `No Redis answers at REDIS_URL (${problem}): start it, mend the address, or unset REDIS_URL to use a private one.`,
    );
  }
}

function serverOnPath(): string | null {
  return SERVERS.find((name) => spawnSync(name, ["--version"]).status === 0) ?? null;
}

/** As root on Debian or Ubuntu the server is one package away; anywhere else this is not ours to do. */
function installServer(say: (line: string) => void): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  if (spawnSync("apt-get", ["--version"]).status !== 0) return null;
  say("Redis is not installed: installing the system's package redis-server …");
  // RUNLEVEL=1 keeps the package from starting a service of its own: ours is a private child process.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const install = () =>
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "redis-server"], { env });
  if (install().status !== 0) {
    spawnSync("apt-get", ["update", "-qq"], { env });
    install();
  }
  return serverOnPath();
}

function startInDocker(port: number, log: (line: string) => void): Child {
  if (spawnSync("docker", ["info"]).status !== 0) {
    throw new StartProblem(
      "Sector Tracker needs Redis and found none: install redis-server or valkey-server (apt install redis-server, dnf install valkey, brew install redis), or start Docker, or give the address of one with REDIS_URL.",
    );
  }
  return startChild("Redis", "docker", ["run", "--rm", "-p", `127.0.0.1:${port}:6379`, "redis:7-alpine"], {
    stdio: ["ignore", "pipe", "pipe"],
    onLine: log,
  });
}

/** Null once it answers, else the last reason why not. */
async function answers(url: string, withinMs: number, child: Child | null): Promise<string | null> {
  const state: { ended: number | string | null } = { ended: null };
  void child?.ended.then((code) => (state.ended = code));
  const deadline = Date.now() + withinMs;
  for (;;) {
    let reason = "no answer";
    const client = new Redis(url, {
      lazyConnect: true,
      maxRetriesPerRequest: 0,
      connectTimeout: 2000,
      retryStrategy: () => null,
    });
    // Every failure also comes as an event; the last one is the reason that is shown.
    client.on("error", (error: unknown) => (reason = messageOf(error)));
    try {
      await client.connect();
      await client.ping();
      return null;
    } catch (error) {
      if (reason === "no answer") reason = messageOf(error);
    } finally {
      client.disconnect();
    }
    if (state.ended !== null) return `it stopped with ${String(state.ended)}`;
    if (Date.now() > deadline) return reason;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
