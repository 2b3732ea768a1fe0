import { createHash } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { AppError, type ReportDocument } from "@sector-tracker/shared";
import type pg from "pg";
import { PgPool } from "../../platform/database/pool.ts";
import { aliasesOf, directoryFaults, writeDirectory, type Directory } from "./directory-writer.ts";
import {
  doubled,
  reportFaults,
  type Fault,
  type KnownSlugs,
  type Placed,
  type ReportBundle,
} from "./report-check.ts";
import { writeReport } from "./report-rows.ts";

/** The product's own files name something that is not there. */
export class ReferenceDataError extends Error {
  constructor(faults: readonly Fault[]) {
    const [first, ...rest] = faults;
    const more = rest.length === 0 ? "" : ` (and ${rest.length} more)`;
    super(`${first?.at ?? ""}: ${first?.message ?? ""}${more}`);
    this.name = "ReferenceDataError";
  }
}

/** Everything that the product ships besides facts. */
export interface ReferenceData {
  readonly directory: Directory;
  readonly reports: readonly ReportBundle[];
  /** sha256 over all files, hexadecimal. */
  readonly contentHash: string;
}

/** Loads the product's own files and imports reports of others. */
@Injectable()
export class ReportWriter {
  private readonly pg: PgPool;
  constructor(pg: PgPool) {
    this.pg = pg;
  }

  /** True where the shipped reports were loaded from these very files. */
  async isLoaded({ reports, contentHash }: ReferenceData): Promise<boolean> {
    const { rows } = await this.pg.pool.query<{ slug: string }>(
      "SELECT slug FROM report WHERE content_hash = $1",
      [contentHash],
    );
    const loaded = new Set(rows.map(({ slug }) => slug));
    return reports.length > 0 && reports.every(({ report }) => loaded.has(report.entry.slug));
  }

  /**
   * Loads segments, companies, reports and indicators: all of it or nothing.
   * @throws ReferenceDataError with the file and place of the first fault.
   */
  async load({ directory, reports, contentHash }: ReferenceData): Promise<void> {
    const known: KnownSlugs = {
      segments: new Set(directory.segments.map(({ entry }) => entry.slug)),
      companies: new Set(directory.companies.map(({ entry }) => entry.slug)),
    };
    const faults = [
      ...directoryFaults(directory),
      ...reports.flatMap((bundle) => reportFaults(bundle, known)),
    ];
    if (faults.length > 0) throw new ReferenceDataError(faults);
    await this.pg.transaction(async (client) => {
      await writeDirectory(client, directory);
      for (const bundle of reports) await writeReport(client, bundle, contentHash, false);
    });
  }

  /**
   * Imports a report that a person sends, with the segments and companies that it brings: all of it or nothing. What
   * the product knows already of segments and companies is left as it is.
   * @throws AppError conflict where the report is there already; unprocessable, with pointers, where it names
   * something that is not there.
   */
  async import(input: ReportDocument): Promise<void> {
    const { slug } = input.report;
    const contentHash = createHash("sha256").update(JSON.stringify(input)).digest("hex");
    await this.pg.transaction(async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`report-${slug}`]);
      if (await isTaken(client, slug)) throw new AppError("conflict", `There is a report ${slug} already.`);
      const { bundle, brought } = await checked(client, input);
      await writeDirectory(client, brought);
      await writeReport(client, bundle, contentHash, true);
    });
  }

  /**
   * What an import would bring that is not there yet, and whether the report's slug is taken; writes nothing.
   * @throws AppError unprocessable as the import does.
   */
  async rehearse(
    input: ReportDocument,
  ): Promise<{ taken: boolean; segments: string[]; companies: string[] }> {
    return await this.pg.transaction(async (client) => {
      const { brought } = await checked(client, input);
      return {
        taken: await isTaken(client, input.report.slug),
        segments: brought.segments.map(({ entry }) => entry.slug),
        companies: brought.companies.map(({ entry }) => entry.slug),
      };
    });
  }

  /**
   * Deletes an imported report with its baselines. Segments and companies that it brought stay: records and
   * watchlists may refer to them.
   * @throws AppError not-found; conflict for a report that the product ships.
   */
  async delete(slug: string): Promise<void> {
    const { rowCount } = await this.pg.pool.query("DELETE FROM report WHERE slug = $1 AND imported", [slug]);
    if (rowCount !== 0) return;
    const { rows } = await this.pg.pool.query("SELECT FROM report WHERE slug = $1", [slug]);
    if (rows.length === 0) throw new AppError("not-found", `There is no report ${slug}.`);
    throw new AppError("conflict", `The report ${slug} ships with the product and stays.`);
  }
}

async function isTaken(client: pg.PoolClient, slug: string): Promise<boolean> {
  return (await client.query("SELECT FROM report WHERE slug = $1", [slug])).rowCount !== 0;
}

function placed<T>(entries: readonly T[], list: string): Placed<T>[] {
  return entries.map((entry, index) => ({ at: `/${list}/${index}`, entry }));
}

/** The report and what it brings of the directory. Throws unprocessable with every fault's pointer. */
async function checked(
  client: pg.PoolClient,
  input: ReportDocument,
): Promise<{ bundle: ReportBundle; brought: Directory }> {
  const known = await knownSlugs(client);
  const given: Directory = {
    segments: placed(input.segments, "segments"),
    companies: placed(input.companies, "companies"),
  };
  const bundle: ReportBundle = {
    report: { at: "/report", entry: input.report },
    baselines: placed(input.baselines, "baselines"),
    indicators: placed(input.indicators, "indicators"),
  };
  const brought: Directory = {
    segments: given.segments.filter(({ entry }) => !known.segments.has(entry.slug)),
    companies: given.companies.filter(({ entry }) => !known.companies.has(entry.slug)),
  };
  const all: KnownSlugs = {
    segments: new Set([...known.segments, ...given.segments.map(({ entry }) => entry.slug)]),
    companies: new Set([...known.companies, ...given.companies.map(({ entry }) => entry.slug)]),
  };
  const faults = [
    ...doubled(given.segments, (entry) => entry.slug, "the segment"),
    ...doubled(given.companies, (entry) => entry.slug, "the company"),
    ...directoryFaults(brought, all),
    ...(await takenNames(client, brought.companies)),
    ...reportFaults(bundle, all),
  ];
  if (faults.length > 0) {
    throw new AppError(
      "unprocessable",
      "The report names something that is not there, or says something twice.",
      faults.map(({ at, message }) => ({ pointer: at, message })),
    );
  }
  return { bundle, brought };
}

/** Names, listings and official numbers of new companies that another company has already. */
async function takenNames(client: pg.PoolClient, companies: Directory["companies"]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { at, entry } of companies) {
    const { rows } = await client.query<{ slug: string; what: string }>(
      `SELECT company_slug AS slug, 'name ' || alias AS what FROM company_alias WHERE key = ANY($1)
       UNION ALL SELECT company_slug, 'listing ' || exchange || ':' || symbol FROM listing
        WHERE exchange || ':' || symbol = ANY($2)
       UNION ALL SELECT slug, 'number ' || coalesce(cik, dart_code) FROM company WHERE cik = $3 OR dart_code = $4`,
      [
        aliasesOf(entry).map(({ key }) => key),
        entry.listings.map(({ exchange, symbol }) => `${exchange}:${symbol}`),
        entry.cik,
        entry.dartCode,
      ],
    );
    faults.push(...rows.map(({ slug, what }) => ({ at, message: `the ${what} is ${slug}'s already` })));
  }
  return faults;
}

async function knownSlugs(client: pg.PoolClient): Promise<KnownSlugs> {
  const segments = await client.query<{ slug: string }>("SELECT slug FROM segment");
  const companies = await client.query<{ slug: string }>("SELECT slug FROM company");
  return {
    segments: new Set(segments.rows.map(({ slug }) => slug)),
    companies: new Set(companies.rows.map(({ slug }) => slug)),
  };
}
