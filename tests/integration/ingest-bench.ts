import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { foldName } from "@sector-tracker/shared";
import { connectors } from "../../apps/api/src/connectors/registry.ts";
import type { IncomingFile } from "../../apps/api/src/ingest/incoming.ts";
import { CompanyProposals } from "../../apps/api/src/ingest/company-proposals.ts";
import { DocumentIngest } from "../../apps/api/src/ingest/document-ingest.ts";
import { Gatekeeper } from "../../apps/api/src/ingest/gatekeeper.ts";
import { IngestService } from "../../apps/api/src/ingest/ingest.service.ts";
import { Clock } from "../../apps/api/src/platform/clock/clock.ts";
import { readConfig } from "../../apps/api/src/platform/config/config.ts";
import { PgPool } from "../../apps/api/src/platform/database/pool.ts";
import { CompanyCreator } from "../../apps/api/src/store/facts/company-creator.ts";
import { CompanyDirectoryReader } from "../../apps/api/src/store/facts/company-directory.ts";
import { DocumentArchive } from "../../apps/api/src/store/facts/documents.ts";
import { FactStore } from "../../apps/api/src/store/facts/fact-store.ts";
import { RowDecisionReader } from "../../apps/api/src/store/facts/row-decisions.ts";
import { RunLedger } from "../../apps/api/src/store/facts/run-ledger.ts";
import { SeriesReader } from "../../apps/api/src/store/facts/series-reader.ts";

const root = path.join(import.meta.dirname, "../..");

/** What a run says of itself when it has ended. */
export interface EndedRun {
  readonly id: string;
  readonly outcome: string;
  readonly read: number;
  readonly inserted: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly errorCode: string | null;
}

/** A clock that stands still. */
class StoppedClock extends Clock {
  constructor(private readonly instant: string) {
    super();
  }
  override now(): Date {
    return new Date(this.instant);
  }
}

/** Ingestion over a database of its own on the tests' server, with a snapshot folder that a test may fill. */
export class IngestBench {
  private constructor(
    private readonly admin: pg.Client,
    private readonly name: string,
    readonly database: PgPool,
    readonly service: IngestService,
    private readonly folder: string,
  ) {}

  static async open(): Promise<IngestBench> {
    const server = process.env["TEST_DATABASE_URL"];
    if (server === undefined) throw new Error("TEST_DATABASE_URL is not set: run this through npm test");
    const admin = new pg.Client({ connectionString: server });
    await admin.connect();
    const name = `ingest_${randomUUID().replaceAll("-", "")}`;
    await admin.query(`CREATE DATABASE ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const folder = mkdtempSync(path.join(os.tmpdir(), "ingest-"));
    const config = readConfig({
      DATABASE_URL: url.href,
      REDIS_URL: "redis://127.0.0.1:6379",
      SNAPSHOT_DIR: folder,
    });
    const database = new PgPool(config);
    const clock = new StoppedClock("2026-08-01T12:00:00Z");
    const directories = new CompanyDirectoryReader(database);
    const documents = new DocumentIngest(
      new DocumentArchive(database),
      new FactStore(database),
      clock,
      new Gatekeeper(new RowDecisionReader(database), new SeriesReader(database)),
      new CompanyProposals(new CompanyCreator(database), directories),
    );
    const ledger = new RunLedger(database);
    const service = new IngestService(config, clock, ledger, directories, documents);
    const bench = new IngestBench(admin, name, database, service, folder);
    await bench.migrate();
    for (const { manifest } of connectors) {
      await database.pool.query(
        "INSERT INTO source (id, name_en, name_ko, family, manifest) VALUES ($1, $2, $3, $4, '{}')",
        [manifest.id, manifest.name.en, manifest.name.ko, manifest.family],
      );
    }
    return bench;
  }

  async close(): Promise<void> {
    await this.database.pool.end();
    await this.admin.query(`DROP DATABASE ${this.name}`);
    await this.admin.end();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async company(slug: string, name: string, symbol?: string, cik?: string): Promise<void> {
    const { pool } = this.database;
    await pool.query(
      "INSERT INTO company (slug, name_en, name_ko, kind, cik) VALUES ($1, $2, $2, 'listed', $3)",
      [slug, name, cik ?? null],
    );
    await pool.query("INSERT INTO company_alias (key, alias, company_slug) VALUES ($1, $2, $3)", [
      foldName(`${name} Inc.`),
      `${name} Inc.`,
      slug,
    ]);
    if (symbol === undefined) return;
    await pool.query(
      "INSERT INTO listing (company_slug, symbol, exchange, currency) VALUES ($1, $2, 'XNAS', 'USD')",
      [slug, symbol],
    );
  }

  /** Puts a table into the snapshot folder. */
  snapshot(file: string, text: string): void {
    writeFileSync(path.join(this.folder, file), text);
  }

  async run(source: string, what: IncomingFile | "snapshot"): Promise<EndedRun> {
    const id = randomUUID();
    await this.database.pool.query(
      "INSERT INTO run (id, source_id, trigger, parameters) VALUES ($1, $2, 'manual', $3)",
      [id, source, what === "snapshot" ? { snapshot: true } : {}],
    );
    if (what === "snapshot") await this.service.execute(id);
    else await this.service.ingestFile(id, what);
    return this.ended(id);
  }

  async ended(id: string): Promise<EndedRun> {
    const [run] = await this.rows<EndedRun>(
      `SELECT id, outcome, read, inserted, revised, unchanged, rejected, error_code AS "errorCode" FROM run WHERE id = '${id}'`,
    );
    if (run === undefined) throw new Error("the run is gone");
    return run;
  }

  async rows<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
    return (await this.database.pool.query<T>(sql)).rows;
  }

  private async migrate(): Promise<void> {
    const folder = path.join(root, "prisma/migrations");
    for (const name of readdirSync(folder).sort()) {
      if (!/^\d{14}_/.test(name)) continue;
      await this.database.pool.query(readFileSync(path.join(folder, name, "migration.sql"), "utf8"));
    }
  }
}
