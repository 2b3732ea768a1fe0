import { fileURLToPath } from "node:url";
import { z } from "zod";

const root = fileURLToPath(new URL("../../../../../", import.meta.url));

/** An empty line in an environment file means "not set". */
function blankIsUnset(value: unknown): unknown {
  return typeof value === "string" && value.trim() === "" ? undefined : value;
}

function setting<T extends z.ZodType>(schema: T) {
  return z.preprocess(blankIsUnset, schema);
}

function urlOf(protocols: readonly string[], example: string) {
  return z
    .string({ error: `must be set, such as ${example}` })
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
      error: `must be an address such as ${example}`,
    });
}

function wholeNumber(from: number, to: number) {
  const message = `must be a whole number from ${from} to ${to}`;
  return z.coerce.number({ error: message }).int(message).min(from, message).max(to, message);
}

/**
 * One setting: what reads it from the environment, what a person must know of it, and the value that
 * `.env.example` shows (a commented line shows a default).
 */
export interface Setting<T extends z.ZodType> {
  readonly schema: T;
  readonly describe: string;
  readonly example: string;
  readonly required: boolean;
}

function required<T extends z.ZodType>(schema: T, describe: string, example: string): Setting<T> {
  return { schema, describe, example, required: true };
}
function optional<T extends z.ZodType>(schema: T, describe: string, example: string): Setting<T> {
  return { schema, describe, example, required: false };
}

/** Every setting of the API, the worker and the set-up, by the name of its environment variable. */
export const settings = {
  DATABASE_URL: required(
    setting(urlOf(["postgresql:", "postgres:"], "postgresql://user:password@127.0.0.1:5432/tracker")),
    "PostgreSQL database. `npm start` runs its own under DATA_DIR when this is not set.",
    "postgresql://tracker:choose-a-password@127.0.0.1:5432/tracker",
  ),
  REDIS_URL: required(
    setting(urlOf(["redis:", "rediss:"], "redis://127.0.0.1:6379")),
    "Redis or Valkey that carries the jobs. `npm start` runs its own when this is not set.",
    "redis://127.0.0.1:6379",
  ),
  HOST: optional(
    setting(z.string().default("127.0.0.1")),
    "Address the HTTP process listens on; 0.0.0.0 for every network.",
    "127.0.0.1",
  ),
  PORT: optional(setting(wholeNumber(1, 65535).default(3000)), "Port the HTTP process listens on.", "3000"),
  LOG_LEVEL: optional(
    setting(z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info")),
    "Least level that is logged: fatal, error, warn, info, debug, trace or silent.",
    "info",
  ),
  DATA_DIR: optional(
    setting(z.string().default(".data")),
    "Folder in which `npm start` keeps its own PostgreSQL and Redis.",
    ".data",
  ),
  DATA_FILES_DIR: optional(
    setting(z.string().default(`${root}data`)),
    "Folder of the product's own files: segments, companies, reports, indicators. The repository's by default.",
    "data",
  ),
  SNAPSHOT_DIR: optional(
    setting(z.string().nullable().default(null)),
    "Folder of the bundled snapshot. `snapshot` in DATA_FILES_DIR by default.",
    "data/snapshot",
  ),
  MIGRATIONS_DIR: optional(
    setting(z.string().default(`${root}prisma/migrations`)),
    "Folder of the database migrations. The repository's by default.",
    "prisma/migrations",
  ),
  WEB_DIR: optional(
    setting(z.string().default(`${root}apps/web/dist`)),
    "Folder of the built web pages that the HTTP process serves; `none` for the API alone.",
    "apps/web/dist",
  ),
  QUEUE_PREFIX: optional(
    setting(
      z
        .string()
        .regex(/^[a-z0-9-]+$/, "must be lower-case letters, digits and hyphens")
        .default("sector-tracker"),
    ),
    "Prefix of the keys in Redis; give each deployment on one Redis its own.",
    "sector-tracker",
  ),
  WORKER_CONCURRENCY: optional(
    setting(wholeNumber(1, 32).default(2)),
    "Runs that one worker process carries out at a time.",
    "2",
  ),
  RUN_RETENTION_DAYS: optional(
    setting(wholeNumber(0, 36_500).default(400)),
    "Days for which runs and their logs are kept; 0 keeps them for ever. A run that brought facts or holds rejected rows stays, without its log; facts and raw documents are never removed.",
    "400",
  ),
  SEC_USER_AGENT: optional(
    setting(z.string().min(8, "must name you and an address, as the SEC asks").nullable().default(null)),
    "Name and mail address that the SEC asks of every client; without it EDGAR is not fetched.",
    "Example Research data@example.com",
  ),
  OPENDART_API_KEY: optional(
    setting(z.string().length(40, "must be the 40 characters that OpenDART issued").nullable().default(null)),
    "Key of Korea's OpenDART; without it OpenDART is not fetched.",
    "",
  ),
  ALPHA_VANTAGE_API_KEY: optional(
    setting(z.string().min(8, "must be the key that Alpha Vantage issued").nullable().default(null)),
    "Key of Alpha Vantage; without it its prices are not fetched.",
    "",
  ),
  PRICES_YAHOO: optional(
    setting(z.enum(["on", "off"]).default("off")),
    "`on` allows daily prices from an unofficial service whose terms you have read and accept.",
    "off",
  ),
  IMPORT_MAX_MB: optional(
    setting(wholeNumber(1, 512).default(32)),
    "Largest file that a person may hand in, in megabytes as it is sent.",
    "32",
  ),
  IMPORT_MAX_UNPACKED_MB: optional(
    setting(wholeNumber(1, 1024).default(64)),
    "Most that a file handed in may unpack to (.gz, .zip, .xlsx), in megabytes.",
    "64",
  ),
  IMPORT_MAX_ROWS: optional(
    setting(wholeNumber(1, 1_000_000).default(100_000)),
    "Most rows of a table that a person hands in.",
    "100000",
  ),
  IMPORT_MAX_COLUMNS: optional(
    setting(wholeNumber(1, 2000).default(256)),
    "Most columns of a table that a person hands in.",
    "256",
  ),
  IMPORTS_DIR: optional(
    setting(z.string().nullable().default(null)),
    "Folder whose sub-folders a schedule may read tables from. `imports` in DATA_DIR by default.",
    ".data/imports",
  ),
  IMPORT_URL_PORTS: optional(
    setting(
      z
        .string()
        .regex(/^\d{1,5}(?:,\d{1,5})*$/, "must be port numbers separated by commas")
        .default("80,443"),
    ),
    "Ports at which an address that a person gives may be asked, separated by commas.",
    "80,443",
  ),
} as const;

export type SettingName = keyof typeof settings;
