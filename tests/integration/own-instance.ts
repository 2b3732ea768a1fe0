import { randomUUID } from "node:crypto";
import path from "node:path";
import pg from "pg";
import { given } from "../contract/client.ts";
import { startInstance } from "../services/instance.mjs";

interface Wanted {
  /** One unless said. */
  readonly workers?: number;
  readonly http?: boolean;
  /** False where the first runs need not be over. */
  readonly settled?: boolean;
  readonly redisUrl?: string;
  readonly env?: Record<string, string>;
}

/** An instance on a database of its own, for tests that change or break things. */
export interface OwnInstance {
  readonly baseUrl: string;
  readonly databaseUrl: string;
  readonly prefix: string;
  readonly processes: readonly {
    readonly name: string;
    readonly pid: number;
    readonly ended: Promise<number | string>;
  }[];
  rows<T>(sql: string, values?: unknown[]): Promise<T[]>;
  stop(): Promise<void>;
}

/** Makes a database on the tests' server and starts an instance over it. */
export async function ownInstance(wanted: Wanted = {}): Promise<OwnInstance> {
  const server = given("TEST_DATABASE_URL");
  const name = `own_${randomUUID().replaceAll("-", "")}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  // Dropping the database by force ends sessions of this pool that are just closing: no fault of a test.
  pool.on("error", (error) => {
    if (!error.message.includes("terminating connection")) throw error;
  });
  const drop = async () => {
    await pool.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  };
  const prefix = name.replaceAll("_", "-");
  try {
    const { redisUrl = given("TEST_REDIS_URL"), ...rest } = wanted;
    const instance = await startInstance({
      ...rest,
      databaseUrl: url.href,
      redisUrl,
      prefix,
      logs: path.join(given("TEST_FOLDER"), "logs", name),
    });
    return {
      baseUrl: instance.baseUrl,
      databaseUrl: url.href,
      prefix,
      processes: instance.processes,
      rows: async <T>(sql: string, values?: unknown[]) => (await pool.query(sql, values)).rows as T[],
      stop: async () => {
        await instance.stop();
        await drop();
      },
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

/** Tables of facts, whose rows are counted before and after. */
export const FACT_TABLES = [
  "earnings_fact",
  "price_bar",
  "corporate_action",
  "fx_rate",
  "funding_round",
  "funding_record",
  "market_estimate",
  "raw_content",
  "document",
] as const;

/** Number of rows of every table of facts. */
export async function factCounts(databaseUrl: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const sql = FACT_TABLES.map((table) => `select '${table}' as name, count(*)::int as count from ${table}`);
    const { rows } = await client.query<{ name: string; count: number }>(sql.join(" union all "));
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  } finally {
    await client.end();
  }
}
