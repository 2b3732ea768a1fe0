import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";

/** Any number: whoever migrates this product's database takes the lock of this key first. */
const LOCK_KEY = 7_205_759_403;

/** The table in which Prisma's own command keeps what was applied, in its very shape, so that both can be used. */
const LEDGER = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" varchar(36) PRIMARY KEY NOT NULL,
  "checksum" varchar(64) NOT NULL,
  "finished_at" timestamptz,
  "migration_name" varchar(255) NOT NULL,
  "logs" text,
  "rolled_back_at" timestamptz,
  "started_at" timestamptz NOT NULL DEFAULT now(),
  "applied_steps_count" integer NOT NULL DEFAULT 0)`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  /** sha256 of the file, as Prisma takes it. */
  readonly checksum: string;
}

/** A migration could not be applied, or was edited after it had been. */
export class MigrationError extends Error {
  constructor(name: string, message: string) {
    super(`Migration ${name}: ${message}`);
    this.name = "MigrationError";
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** Checksums of the migrations that the database has had, by name. */
async function applied(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
       FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  const broken = rows.find(({ finished }) => !finished);
  if (broken !== undefined) {
    throw new MigrationError(
      broken.migration_name,
      "began once and never ended: mend it with `prisma migrate resolve`",
    );
  }
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

/** One migration and its line in the ledger, in one transaction: both or neither. */
async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new MigrationError(name, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Brings a database up to the folder's migrations, under a lock, so that processes that start together do it once.
 * Prisma's WebAssembly engine was tried and cuts function bodies at their semicolons; see docs/adr.
 * @returns the names of the migrations applied now.
 * @throws MigrationError
 */
export async function migrate(connectionString: string, folder: string): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 5000,
    application_name: "tracker-migrate",
  });
  await client.connect();
  try {
    // A lock of the session: it goes with the connection, however this process ends.
    await client.query("SELECT pg_advisory_lock($1)", [LOCK_KEY]);
    await client.query(LEDGER);
    const done = await applied(client);
    for (const { name, checksum } of migrations) {
      if (done.has(name) && done.get(name) !== checksum) {
        throw new MigrationError(name, "was edited after this database had it: restore it and add a new one");
      }
    }
    const waiting = migrations.filter(({ name }) => !done.has(name));
    for (const migration of waiting) await apply(client, migration);
    return waiting.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
