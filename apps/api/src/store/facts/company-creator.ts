import { Injectable } from "@nestjs/common";
import { type CompanyProfile, foldName } from "@sector-tracker/shared";
import type pg from "pg";
import { PgPool } from "../../platform/database/pool.ts";

/** A company as it is made of a document's profile, or of what a person makes of it. */
export interface NewCompany {
  readonly slug: string;
  readonly name: { readonly en: string; readonly ko: string };
  readonly kind: "listed" | "private" | "subsidiary" | "public-body";
  readonly country: string | null;
  readonly cik: string | null;
  readonly dartCode: string | null;
  readonly fiscalYearEnd: string | null;
  readonly listings: readonly {
    readonly symbol: string;
    readonly exchange: string;
    readonly currency: string;
  }[];
  readonly segments: readonly string[];
  /** Names under which sources write it. */
  readonly names: readonly string[];
  /** Who made it: a person, or the document that describes it. */
  readonly origin: "reviewed" | "document";
  readonly note: string | null;
}

/** Makes companies that the product does not ship. */
@Injectable()
export class CompanyCreator {
  private readonly database: PgPool;
  constructor(database: PgPool) {
    this.database = database;
  }

  /**
   * Makes a company of a profile under the first free slug of its name, and settles its identity item.
   * @returns the slug.
   */
  async createOf(profile: CompanyProfile, identityKey: string): Promise<string> {
    return this.database.transaction(async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext('company-creation'))");
      const slug = await freeSlug(client, profile.name);
      const listings = profile.listings ?? [];
      await insertCompany(client, {
        slug,
        name: { en: profile.name, ko: profile.name },
        kind: listings.length > 0 || profile.key.cik !== undefined ? "listed" : "private",
        country: profile.country ?? null,
        cik: profile.key.cik ?? null,
        dartCode: profile.key.dartCode ?? null,
        fiscalYearEnd: profile.fiscalYearEnd ?? null,
        listings,
        segments: [],
        names: [profile.name],
        origin: "document",
        note: `made of the document that names it by ${identityKey}`,
      });
      await client.query(
        `INSERT INTO identity_item (id, key, named, profile, status, company_slug, note, decided_at)
         VALUES (gen_random_uuid(), $1, $2, $3, 'created', $4, 'asked for with --create-companies', now())
         ON CONFLICT (key) DO UPDATE SET status = 'created', company_slug = excluded.company_slug,
           note = excluded.note, decided_at = excluded.decided_at, profile = excluded.profile`,
        [identityKey, JSON.stringify(profile.key), JSON.stringify(profile), slug],
      );
      return slug;
    });
  }
}

/** `<name as a slug>`, or with the first number that makes it free. */
export async function freeSlug(client: pg.ClientBase, name: string): Promise<string> {
  const stem = slugOf(name);
  const { rows } = await client.query<{ slug: string }>(
    "SELECT slug FROM company WHERE slug = $1 OR slug LIKE $1 || '-%'",
    [stem],
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? stem : `${stem}-${String(n)}`;
    if (!taken.has(slug)) return slug;
  }
}

/** The plain name in lower-case letters and digits; legal forms at its end are left out. */
export function slugOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'.]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? "")) words.pop();
  return words.join("-").slice(0, 70).replace(/-+$/, "") || "company";
}

const LEGAL_FORMS: ReadonlySet<string> = new Set([
  "inc",
  "corp",
  "corporation",
  "co",
  "company",
  "ltd",
  "limited",
  "llc",
  "plc",
  "ag",
  "sa",
  "nv",
  "se",
  "gmbh",
]);

/** Writes a company with its names, listings and places. An alias or listing that is another's already stays so. */
export async function insertCompany(client: pg.ClientBase, company: NewCompany): Promise<void> {
  await client.query(
    `INSERT INTO company (slug, name_en, name_ko, kind, country, cik, dart_code, fiscal_year_end)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      company.slug,
      company.name.en,
      company.name.ko,
      company.kind,
      company.country,
      company.cik,
      company.dartCode,
      company.fiscalYearEnd,
    ],
  );
  for (const name of [company.name.en, company.name.ko, ...company.names])
    await addAlias(client, { name, slug: company.slug, origin: company.origin, note: company.note });
  for (const [index, listing] of company.listings.entries()) {
    await client.query(
      `INSERT INTO listing (company_slug, symbol, exchange, currency, is_primary) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (symbol, exchange) DO NOTHING`,
      [company.slug, listing.symbol, listing.exchange, listing.currency, index === 0],
    );
  }
  for (const [position, segment] of company.segments.entries()) {
    await client.query(
      "INSERT INTO company_segment (company_slug, segment_slug, position) VALUES ($1, $2, $3)",
      [company.slug, segment, position],
    );
  }
}

/** Adds a name of a company. @returns the company that has it now: another one where it was taken. */
export async function addAlias(
  client: pg.ClientBase,
  alias: {
    readonly name: string;
    readonly slug: string;
    readonly origin: "reviewed" | "document";
    readonly note: string | null;
  },
): Promise<string | null> {
  const key = foldName(alias.name);
  if (key === "") return null;
  await client.query(
    `INSERT INTO company_alias (key, alias, company_slug, origin, note) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (key) DO NOTHING`,
    [key, alias.name, alias.slug, alias.origin, alias.note],
  );
  const { rows } = await client.query<{ slug: string }>(
    "SELECT company_slug AS slug FROM company_alias WHERE key = $1",
    [key],
  );
  return rows[0]?.slug ?? null;
}
