import path from "node:path";
import { StartProblem } from "../services/problem.ts";

/** What `npm start` reads from the environment; everything else is the API's own config. */
export interface StartSettings {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly logLevel: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

/** Reads and checks the settings; a wrong one is a StartProblem that says what it must be. */
export function readStartSettings(env: NodeJS.ProcessEnv, root: string): StartSettings {
  const port = env["PORT"] ?? "3000";
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
    throw new StartProblem(`PORT=${port} is no port: use a whole number from 1 to 65535.`);
  }
  const logLevel = env["LOG_LEVEL"] ?? "info";
  if (!LOG_LEVELS.includes(logLevel)) {
    throw new StartProblem(`LOG_LEVEL=${logLevel} is unknown: use one of ${LOG_LEVELS.join(", ")}.`);
  }
  const host = env["HOST"] ?? "127.0.0.1";
  if (!/^[A-Za-z0-9.:_-]+$/.test(host)) {
    throw new StartProblem(`HOST=${host} is no address: use 127.0.0.1 or 0.0.0.0.`);
  }
  return {
    host,
    port: Number(port),
    dataDir: path.resolve(root, env["DATA_DIR"] ?? ".data"),
    logLevel,
    databaseUrl: address(env["DATABASE_URL"], "DATABASE_URL", ["postgres:", "postgresql:"]),
    redisUrl: address(env["REDIS_URL"], "REDIS_URL", ["redis:", "rediss:"]),
  };
}

function address(value: string | undefined, name: string, schemes: readonly string[]): string | null {
  if (value === undefined || value === "") return null;
  if (!URL.canParse(value) || !schemes.includes(new URL(value).protocol)) {
    throw new StartProblem(
      `${name} is no address of that kind: it must begin with ${schemes.at(-1) ?? ""}//.`,
    );
  }
  return value;
}
