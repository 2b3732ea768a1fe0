import { Injectable } from "@nestjs/common";
import { type CompanyKey, foldName } from "@sector-tracker/shared";
import { PgPool } from "../../platform/database/pool.ts";

/** A company's listing. */
export interface KnownListing {
  readonly id: number;
  readonly companySlug: string;
  readonly symbol: string;
  readonly exchange: string;
  readonly currency: string;
  readonly isPrimary: boolean;
}

/** A split of a listing. */
export interface ListingSplit {
  readonly listingId: number;
  readonly exDate: string;
  readonly numerator: string;
  readonly denominator: string;
}

interface KnownCompany {
  readonly slug: string;
  readonly cik: string | null;
  readonly dartCode: string | null;
  readonly nameEn: string;
  readonly nameKo: string;
}

/**
 * The companies as they stand when a run begins. A key is resolved by its strongest part: slug, CIK, DART code,
 * symbol and exchange, a symbol that only one listing has, and at last the folded name. A key that says nothing
 * known stays unresolved: no company is ever made of it.
 */
export class CompanyDirectory {
  private readonly bySlug = new Map<string, KnownCompany>();
  private readonly byCik = new Map<string, string>();
  private readonly byDart = new Map<string, string>();
  private readonly byName = new Map<string, string>();
  private readonly bySymbol = new Map<string, KnownListing[]>();
  private readonly listingsOf = new Map<string, KnownListing[]>();

  constructor(
    companies: readonly KnownCompany[],
    aliases: readonly { readonly key: string; readonly slug: string }[],
    listings: readonly KnownListing[],
    private readonly splits: readonly ListingSplit[] = [],
  ) {
    for (const company of companies) {
      this.bySlug.set(company.slug, company);
      if (company.cik !== null) this.byCik.set(company.cik, company.slug);
      if (company.dartCode !== null) this.byDart.set(company.dartCode, company.slug);
    }
    // A reviewed alias counts before a name that happens to fold alike.
    for (const company of companies) {
      for (const name of [company.slug, company.nameEn, company.nameKo])
        this.byName.set(foldName(name), company.slug);
    }
    for (const alias of aliases) this.byName.set(alias.key, alias.slug);
    for (const listing of listings) {
      push(this.bySymbol, listing.symbol.toUpperCase(), listing);
      push(this.listingsOf, listing.companySlug, listing);
    }
  }

  /** Slug of the company that the key names, or null. */
  companyOf(key: CompanyKey): string | null {
    if (key.slug !== undefined && this.bySlug.has(key.slug)) return key.slug;
    const byNumber =
      (key.cik === undefined ? undefined : this.byCik.get(key.cik)) ??
      (key.dartCode === undefined ? undefined : this.byDart.get(key.dartCode));
    if (byNumber !== undefined) return byNumber;
    const listing = this.bySymbolOf(key);
    if (listing !== null) return listing.companySlug;
    return key.name === undefined ? null : (this.byName.get(foldName(key.name)) ?? null);
  }

  /** The listing that the key names: by its symbol, else the primary listing of its company. */
  listingOf(key: CompanyKey): KnownListing | null {
    if (key.symbol !== undefined) return this.bySymbolOf(key);
    const slug = this.companyOf(key);
    const listings = slug === null ? [] : (this.listingsOf.get(slug) ?? []);
    return listings.find((listing) => listing.isPrimary) ?? listings[0] ?? null;
  }

  /** Splits of the listing that the key names, as far as they are known. */
  splitsOf(key: CompanyKey): readonly ListingSplit[] {
    const listing = this.listingOf(key);
    return listing === null ? [] : this.splits.filter((split) => split.listingId === listing.id);
  }

  /** Every company with its CIK, DART code and listings, the primary one first. */
  targets(): { slug: string; cik: string | null; dartCode: string | null; listings: KnownListing[] }[] {
    return [...this.bySlug.values()].map((company) => ({
      slug: company.slug,
      cik: company.cik,
      dartCode: company.dartCode,
      listings: [...(this.listingsOf.get(company.slug) ?? [])].sort(
        (a, b) => Number(b.isPrimary) - Number(a.isPrimary),
      ),
    }));
  }

  private bySymbolOf(key: CompanyKey): KnownListing | null {
    if (key.symbol === undefined) return null;
    const listings = this.bySymbol.get(key.symbol.toUpperCase()) ?? [];
    const found =
      key.exchange === undefined ? listings : listings.filter((entry) => entry.exchange === key.exchange);
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Reads the directory. */
@Injectable()
export class CompanyDirectoryReader {
  private readonly database: PgPool;
  constructor(database: PgPool) {
    this.database = database;
  }

  async read(): Promise<CompanyDirectory> {
    const { pool } = this.database;
    const [companies, aliases, listings, splits] = await Promise.all([
      pool.query<KnownCompany>(
        `SELECT slug, cik, dart_code AS "dartCode", name_en AS "nameEn", name_ko AS "nameKo" FROM company ORDER BY slug`,
      ),
      pool.query<{ key: string; slug: string }>("SELECT key, company_slug AS slug FROM company_alias"),
      pool.query<KnownListing>(
        `SELECT id, company_slug AS "companySlug", symbol, exchange, currency, is_primary AS "isPrimary" FROM listing ORDER BY id`,
      ),
      pool.query<ListingSplit>(
        `SELECT DISTINCT ON (listing_id, ex_date) listing_id AS "listingId", ex_date AS "exDate",
           numerator::text AS numerator, denominator::text AS denominator
         FROM corporate_action WHERE kind = 'split' ORDER BY listing_id, ex_date, known_on DESC, id DESC`,
      ),
    ]);
    return new CompanyDirectory(companies.rows, aliases.rows, listings.rows, splits.rows);
  }
}
