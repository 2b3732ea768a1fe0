import { Injectable } from "@nestjs/common";
import {
  AppError,
  CompanyKey,
  CompanyProfile,
  type LocalizedText,
  type NameStatus,
} from "@sector-tracker/shared";
import type pg from "pg";
import type { IdentityItem } from "../../platform/database/generated/client.ts";
import { PgPool } from "../../platform/database/pool.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";
import { addAlias, freeSlug, insertCompany, type NewCompany } from "../facts/company-creator.ts";
import { removeFacts } from "./review.repository.ts";

/** A company as a source names it, with the rows that wait for it. */
export interface IdentityRow {
  readonly id: string;
  readonly key: string;
  readonly named: CompanyKey;
  readonly profile: CompanyProfile | null;
  readonly status: NameStatus;
  readonly company: string | null;
  readonly companyName: LocalizedText | null;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly rows: number;
  readonly example: string | null;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly decidedAt: Date | null;
}

/** A name under which a company is known. */
export interface KnownName {
  readonly key: string;
  readonly alias: string;
  readonly slug: string;
  readonly nameEn: string;
  readonly nameKo: string;
}

/** What a person makes of a name; the slug may be left to be made of the name. */
export type CompanyChoice = Omit<NewCompany, "slug" | "cik" | "dartCode" | "names" | "origin"> & {
  readonly slug: string | null;
};

interface Waiting {
  readonly sources: string[];
  readonly rows: number;
  readonly example: string | null;
}

/** Companies that sources name and nobody here is known by. */
@Injectable()
export class IdentityRepository {
  private readonly prisma: PrismaService;
  private readonly pg: PgPool;
  constructor(prisma: PrismaService, pg: PgPool) {
    this.prisma = prisma;
    this.pg = pg;
  }

  async list(): Promise<IdentityRow[]> {
    const [items, waiting] = await Promise.all([
      this.prisma.identityItem.findMany({ include: { company: true }, orderBy: { id: "asc" } }),
      this.waiting(null),
    ]);
    return items.map((item) => rowOf(item, item.company, waiting.get(item.key)));
  }

  async find(id: string): Promise<IdentityRow | null> {
    const item = await this.prisma.identityItem.findUnique({ where: { id }, include: { company: true } });
    if (item === null) return null;
    return rowOf(item, item.company, (await this.waiting(item.key)).get(item.key));
  }

  /** Names of all companies, to find similar ones. */
  async names(): Promise<KnownName[]> {
    const { rows } = await this.pg.pool.query<KnownName>(
      `SELECT a.key, a.alias, c.slug, c.name_en AS "nameEn", c.name_ko AS "nameKo"
       FROM company_alias a JOIN company c ON c.slug = a.company_slug ORDER BY a.key`,
    );
    return rows;
  }

  /** A company's names, and how each came to be one. */
  async namesOf(slug: string) {
    const company = await this.prisma.company.findUnique({
      where: { slug },
      include: { aliases: { orderBy: [{ addedAt: "asc" }, { alias: "asc" }] } },
    });
    return company?.aliases ?? null;
  }

  /** Documents that hold rows which wait for the name, or were decided with it. */
  async documentsOf(key: string): Promise<string[]> {
    const { rows } = await this.pg.pool.query<{ id: string }>(
      "SELECT DISTINCT document_id AS id FROM rejection WHERE identity_key = $1 AND document_id IS NOT NULL",
      [key],
    );
    return rows.map(({ id }) => id);
  }

  /** Says which company the name is. @throws AppError `conflict` where an identifier is taken or contradicts. */
  async map(
    item: IdentityRow,
    slug: string,
    note: string | null,
    listing: NewCompany["listings"][number] | null,
  ): Promise<void> {
    await this.pg.transaction(async (client) => {
      await bind(client, item, slug, note, listing);
      await settle(client, item.id, "mapped", slug, note);
    });
  }

  /** Makes a company of the name. @throws AppError `conflict` where the slug is taken. */
  async create(item: IdentityRow, choice: CompanyChoice): Promise<string> {
    return this.pg.transaction(async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext('company-creation'))");
      const slug = choice.slug ?? (await freeSlug(client, choice.name.en));
      const taken = await client.query("SELECT 1 FROM company WHERE slug = $1", [slug]);
      if (taken.rowCount !== 0) {
        throw new AppError("conflict", `There is a company ${slug} already: map the name to it.`, [
          { pointer: "/slug", message: "is taken" },
        ]);
      }
      const { cik = null, dartCode = null, name } = item.named;
      await insertCompany(client, {
        ...choice,
        slug,
        cik,
        dartCode,
        names: name === undefined ? [] : [name],
        origin: "reviewed",
      });
      await settle(client, item.id, "created", slug, choice.note);
      return slug;
    });
  }

  /** Leaves the name out; its rows no longer wait. */
  async dismiss(item: IdentityRow, note: string): Promise<void> {
    await this.pg.transaction(async (client) => {
      await settle(client, item.id, "dismissed", null, note);
      await client.query(
        `UPDATE rejection SET status = 'rejected', note = $2, decided_at = now()
         WHERE identity_key = $1 AND current AND status = 'held'`,
        [item.key, note],
      );
    });
  }

  /** Takes the decision back: the reviewed name goes, and with it the facts that came in by it. */
  async reopen(item: IdentityRow): Promise<void> {
    await this.pg.transaction(async (client) => {
      if (item.status === "mapped") {
        if (item.named.name !== undefined)
          await client.query(
            "DELETE FROM company_alias WHERE alias = $1 AND company_slug = $2 AND origin = 'reviewed'",
            [item.named.name, item.company],
          );
        await removeFacts(client, "identity_key = $1", [item.key]);
      }
      await client.query(
        "UPDATE identity_item SET status = 'open', company_slug = NULL, note = NULL, decided_at = NULL WHERE id = $1",
        [item.id],
      );
      await client.query(
        `UPDATE rejection SET status = 'held', note = NULL, decided_at = NULL
         WHERE identity_key = $1 AND current AND status = 'rejected'`,
        [item.key],
      );
    });
  }

  private async waiting(key: string | null): Promise<ReadonlyMap<string, Waiting>> {
    const { rows } = await this.pg.pool.query<Waiting & { key: string }>(
      `SELECT identity_key AS key, array_agg(DISTINCT source_id) AS sources,
         count(*) FILTER (WHERE status = 'held')::int AS rows, min(raw) AS example
       FROM rejection WHERE current AND identity_key IS NOT NULL AND ($1::text IS NULL OR identity_key = $1)
       GROUP BY 1`,
      [key],
    );
    return new Map(rows.map((row) => [row.key, row]));
  }
}

function rowOf(
  item: IdentityItem,
  company: { nameEn: string; nameKo: string } | null,
  waiting: Waiting | undefined,
): IdentityRow {
  return {
    id: item.id,
    key: item.key,
    named: CompanyKey.parse(item.named),
    profile: item.profile === null ? null : CompanyProfile.parse(item.profile),
    status: statusOf(item.status),
    company: item.companySlug,
    companyName: company === null ? null : { en: company.nameEn, ko: company.nameKo },
    note: item.note,
    sources: waiting?.sources ?? [],
    rows: waiting?.rows ?? 0,
    example: waiting?.example ?? null,
    firstSeenAt: item.firstSeenAt,
    lastSeenAt: item.lastSeenAt,
    decidedAt: item.decidedAt,
  };
}

function statusOf(text: string): NameStatus {
  return text === "mapped" || text === "created" || text === "dismissed" ? text : "open";
}

async function settle(
  client: pg.ClientBase,
  id: string,
  status: NameStatus,
  slug: string | null,
  note: string | null,
): Promise<void> {
  await client.query(
    "UPDATE identity_item SET status = $2, company_slug = $3, note = $4, decided_at = now() WHERE id = $1",
    [id, status, slug, note],
  );
}

/** Makes the item's strongest part lead to the company: its number, its listing or its name. */
async function bind(
  client: pg.ClientBase,
  { key, named, profile }: IdentityRow,
  slug: string,
  note: string | null,
  asked: NewCompany["listings"][number] | null,
): Promise<void> {
  if (named.cik !== undefined || named.dartCode !== undefined) {
    const { rowCount } = await client.query(
      `UPDATE company SET cik = coalesce(cik, $2), dart_code = coalesce(dart_code, $3)
       WHERE slug = $1 AND coalesce(cik, $2) IS NOT DISTINCT FROM coalesce($2, cik)
         AND coalesce(dart_code, $3) IS NOT DISTINCT FROM coalesce($3, dart_code)`,
      [slug, named.cik ?? null, named.dartCode ?? null],
    );
    if (rowCount !== 1) {
      throw new AppError("conflict", `${slug} has another number than ${key}: it is another company.`);
    }
  } else if (named.symbol !== undefined) {
    const listing = asked ?? profile?.listings?.[0];
    if (listing === undefined) {
      throw new AppError(
        "unprocessable",
        `Nothing says where ${named.symbol} trades and in which currency: give its listing.`,
        [{ pointer: "/listing", message: "is needed for a symbol" }],
      );
    }
    await client.query(
      `INSERT INTO listing (company_slug, symbol, exchange, currency, is_primary)
       SELECT $1, $2, $3, $4, NOT EXISTS (SELECT 1 FROM listing WHERE company_slug = $1)
       ON CONFLICT (symbol, exchange) DO NOTHING`,
      [slug, listing.symbol, listing.exchange, listing.currency],
    );
  }
  if (named.name === undefined) return;
  const owner = await addAlias(client, { name: named.name, slug, origin: "reviewed", note });
  if (owner !== null && owner !== slug && named.cik === undefined && named.dartCode === undefined) {
    throw new AppError("conflict", `${named.name} is a name of ${owner} already.`);
  }
}
