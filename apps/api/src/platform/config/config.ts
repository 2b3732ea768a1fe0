import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { settings, type SettingName } from "./settings.ts";

type Values = { readonly [N in SettingName]: z.output<(typeof settings)[N]["schema"]> };

const MEGABYTE = 1024 * 1024;
/** What a spreadsheet's own cell can hold, in characters. */
const CELL_LENGTH = 32_767;
/** Levels of JSON beyond which a document is no table. */
const JSON_DEPTH = 32;

/** A setting is missing or wrong; the message is one line that says what to do. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ConfigError";
  }
}

/** The settings of this process, read once when it starts. Inject it; nothing else reads the environment. */
export class Config {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: Values["LOG_LEVEL"];
  /** Folder with segments/, companies/, reports/ and indicators/. */
  readonly dataFilesDir: string;
  readonly snapshotDir: string;
  readonly migrationsDir: string;
  /** Folder of the built web pages, or null where there is none to serve. */
  readonly webDir: string | null;
  readonly queuePrefix: string;
  /** Runs carried out at a time by one worker process. */
  readonly workerConcurrency: number;
  /** Days for which runs are kept; 0 for ever. */
  readonly runRetentionDays: number;
  readonly secUserAgent: string | null;
  readonly openDartKey: string | null;
  readonly alphaVantageKey: string | null;
  /** True where the operator has allowed the unofficial price service. */
  readonly pricesYahoo: boolean;
  /** Largest file that a person may hand in, in bytes. */
  readonly importBytes: number;
  /** What a person's table may not exceed once it is unpacked. */
  readonly tableLimits: {
    readonly unpackedBytes: number;
    readonly rows: number;
    readonly columns: number;
    readonly cellLength: number;
    readonly depth: number;
  };
  /** Folder whose sub-folders a schedule may read tables from. */
  readonly importsDir: string;
  /** Ports at which an address that a person gives may be asked. */
  readonly importPorts: readonly number[];

  constructor(values: Values) {
    this.databaseUrl = values.DATABASE_URL;
    this.redisUrl = values.REDIS_URL;
    this.host = values.HOST;
    this.port = values.PORT;
    this.logLevel = values.LOG_LEVEL;
    this.dataFilesDir = path.resolve(values.DATA_FILES_DIR);
    this.snapshotDir = path.resolve(values.SNAPSHOT_DIR ?? path.join(this.dataFilesDir, "snapshot"));
    this.migrationsDir = path.resolve(values.MIGRATIONS_DIR);
    const webDir = path.resolve(values.WEB_DIR);
    this.webDir = values.WEB_DIR !== "none" && existsSync(path.join(webDir, "index.html")) ? webDir : null;
    this.queuePrefix = values.QUEUE_PREFIX;
    this.workerConcurrency = values.WORKER_CONCURRENCY;
    this.runRetentionDays = values.RUN_RETENTION_DAYS;
    this.secUserAgent = values.SEC_USER_AGENT ?? null;
    this.openDartKey = values.OPENDART_API_KEY ?? null;
    this.alphaVantageKey = values.ALPHA_VANTAGE_API_KEY ?? null;
    this.pricesYahoo = values.PRICES_YAHOO === "on";
    this.importBytes = values.IMPORT_MAX_MB * MEGABYTE;
    this.tableLimits = {
      unpackedBytes: values.IMPORT_MAX_UNPACKED_MB * MEGABYTE,
      rows: values.IMPORT_MAX_ROWS,
      columns: values.IMPORT_MAX_COLUMNS,
      cellLength: CELL_LENGTH,
      depth: JSON_DEPTH,
    };
    this.importsDir = path.resolve(values.IMPORTS_DIR ?? path.join(values.DATA_DIR, "imports"));
    this.importPorts = values.IMPORT_URL_PORTS.split(",").map(Number);
  }
}

/**
 * Reads the settings from an environment.
 * @throws ConfigError naming the first wrong setting. The value is not shown: it may be a secret.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const shape = z.object({
    DATABASE_URL: settings.DATABASE_URL.schema,
    REDIS_URL: settings.REDIS_URL.schema,
    HOST: settings.HOST.schema,
    PORT: settings.PORT.schema,
    LOG_LEVEL: settings.LOG_LEVEL.schema,
    DATA_DIR: settings.DATA_DIR.schema,
    DATA_FILES_DIR: settings.DATA_FILES_DIR.schema,
    SNAPSHOT_DIR: settings.SNAPSHOT_DIR.schema,
    MIGRATIONS_DIR: settings.MIGRATIONS_DIR.schema,
    WEB_DIR: settings.WEB_DIR.schema,
    QUEUE_PREFIX: settings.QUEUE_PREFIX.schema,
    WORKER_CONCURRENCY: settings.WORKER_CONCURRENCY.schema,
    RUN_RETENTION_DAYS: settings.RUN_RETENTION_DAYS.schema,
    SEC_USER_AGENT: settings.SEC_USER_AGENT.schema,
    OPENDART_API_KEY: settings.OPENDART_API_KEY.schema,
    ALPHA_VANTAGE_API_KEY: settings.ALPHA_VANTAGE_API_KEY.schema,
    PRICES_YAHOO: settings.PRICES_YAHOO.schema,
    IMPORT_MAX_MB: settings.IMPORT_MAX_MB.schema,
    IMPORT_MAX_UNPACKED_MB: settings.IMPORT_MAX_UNPACKED_MB.schema,
    IMPORT_MAX_ROWS: settings.IMPORT_MAX_ROWS.schema,
    IMPORT_MAX_COLUMNS: settings.IMPORT_MAX_COLUMNS.schema,
    IMPORTS_DIR: settings.IMPORTS_DIR.schema,
    IMPORT_URL_PORTS: settings.IMPORT_URL_PORTS.schema,
  });
  const result = shape.safeParse(env);
  if (result.success) return new Config(result.data);
  const issue = result.error.issues[0];
  throw new ConfigError(`Setting ${String(issue?.path[0])} ${issue?.message ?? "is wrong"}.`);
}

/** Reads the settings of this process. */
export function processConfig(): Config {
  return readConfig(process.env);
}
