import { foldName, type CompanyFileEntry, type SegmentFileEntry } from "@sector-tracker/shared";
import type pg from "pg";
import { doubled, type Fault, type KnownSlugs, type Placed } from "./report-check.ts";

/** Segments and companies as the product's files give them. */
export interface Directory {
  readonly segments: readonly Placed<SegmentFileEntry>[];
  readonly companies: readonly Placed<CompanyFileEntry>[];
}

interface Alias {
  readonly key: string;
  readonly alias: string;
  readonly company: string;
}

/** Every name of a company in its folded form, each once; the first spelling is kept. */
export function aliasesOf(company: CompanyFileEntry): Alias[] {
  const spellings = [company.name.en, company.name.ko, company.slug, ...company.aliases];
  const byKey = new Map<string, Alias>();
  for (const alias of spellings) {
    const key = foldName(alias);
    if (key !== "" && !byKey.has(key)) byKey.set(key, { key, alias, company: company.slug });
  }
  return [...byKey.values()];
}

/** What in the directory names something that is not there, or could be two companies; `known` besides its own. */
export function directoryFaults({ segments, companies }: Directory, known?: KnownSlugs): Fault[] {
  const segmentSlugs = new Set([...(known?.segments ?? []), ...segments.map(({ entry }) => entry.slug)]);
  const companySlugs = new Set([...(known?.companies ?? []), ...companies.map(({ entry }) => entry.slug)]);
  const owner = new Map<string, string>();
  const listed = new Map<string, string>();
  return [
    ...doubled(segments, (entry) => entry.slug, "the segment"),
    ...doubled(companies, (entry) => entry.slug, "the company"),
    ...segments.flatMap(({ at, entry }) =>
      entry.parent === null || segmentSlugs.has(entry.parent)
        ? []
        : [{ at: `${at}/parent`, message: `there is no segment ${entry.parent}` }],
    ),
    ...companies.flatMap(({ at, entry }) => [
      ...(entry.parent === null || companySlugs.has(entry.parent)
        ? []
        : [{ at: `${at}/parent`, message: `there is no company ${entry.parent}` }]),
      ...entry.segments
        .filter((slug) => !segmentSlugs.has(slug))
        .map((slug) => ({ at: `${at}/segments`, message: `there is no segment ${slug}` })),
      ...aliasesOf(entry).flatMap(({ key, alias }) =>
        clash(owner, key, entry.slug, `${at}/aliases`, `the name ${alias}`),
      ),
      ...entry.listings.flatMap(({ symbol, exchange }) =>
        clash(
          listed,
          `${exchange}:${symbol}`,
          entry.slug,
          `${at}/listings`,
          `the listing ${exchange}:${symbol}`,
        ),
      ),
    ]),
  ];
}

function clash(taken: Map<string, string>, key: string, slug: string, at: string, what: string): Fault[] {
  const before = taken.get(key);
  taken.set(key, before ?? slug);
  return before === undefined || before === slug ? [] : [{ at, message: `${what} is ${before}'s already` }];
}

async function writeSegments(client: pg.PoolClient, segments: readonly SegmentFileEntry[]): Promise<void> {
  const rows = JSON.stringify(segments);
  const columns = `jsonb_to_recordset($1::jsonb) AS s(slug text, parent text, layer text, position int, name jsonb, description jsonb)`;
  // Parents come second: a child may stand before its parent in the file.
  await client.query(
    `INSERT INTO segment (slug, parent_slug, layer, position, name_en, name_ko, description_en, description_ko)
     SELECT slug, NULL, layer, position, name->>'en', name->>'ko', description->>'en', description->>'ko' FROM ${columns}
     ON CONFLICT (slug) DO UPDATE SET layer = excluded.layer, position = excluded.position, name_en = excluded.name_en,
       name_ko = excluded.name_ko, description_en = excluded.description_en, description_ko = excluded.description_ko`,
    [rows],
  );
  await client.query(
    `UPDATE segment SET parent_slug = s.parent FROM ${columns}
      WHERE segment.slug = s.slug AND segment.parent_slug IS DISTINCT FROM s.parent`,
    [rows],
  );
}

async function writeCompanies(client: pg.PoolClient, companies: readonly CompanyFileEntry[]): Promise<void> {
  const rows = JSON.stringify(companies);
  const columns = `jsonb_to_recordset($1::jsonb) AS c(slug text, name jsonb, kind text, country text, cik text,
    "dartCode" text, "fiscalYearEnd" text, parent text, "inReport" boolean)`;
  await client.query(
    `INSERT INTO company (slug, name_en, name_ko, kind, country, cik, dart_code, fiscal_year_end, in_report)
     SELECT slug, name->>'en', name->>'ko', kind, country, cik, "dartCode", "fiscalYearEnd", "inReport" FROM ${columns}
     ON CONFLICT (slug) DO UPDATE SET name_en = excluded.name_en, name_ko = excluded.name_ko, kind = excluded.kind,
       country = excluded.country, cik = coalesce(excluded.cik, company.cik),
       dart_code = coalesce(excluded.dart_code, company.dart_code),
       fiscal_year_end = excluded.fiscal_year_end, in_report = excluded.in_report`,
    [rows],
  );
  await client.query(
    `UPDATE company SET parent_slug = c.parent FROM ${columns}
      WHERE company.slug = c.slug AND company.parent_slug IS DISTINCT FROM c.parent`,
    [rows],
  );
}

/** Names, places and listings. Listings are never deleted: prices hang on them. */
async function writeParts(client: pg.PoolClient, companies: readonly CompanyFileEntry[]): Promise<void> {
  const slugs = companies.map(({ slug }) => slug);
  const aliases = companies.flatMap(aliasesOf);
  const places = companies.flatMap(({ slug, segments }) =>
    [...new Set(segments)].map((segment, position) => ({ slug, segment, position })),
  );
  const listings = companies.flatMap(({ slug, listings: own }) =>
    own.map((listing) => ({ slug, ...listing })),
  );
  await client.query("DELETE FROM company_alias WHERE company_slug = ANY($1) AND origin = 'shipped'", [
    slugs,
  ]);
  // A name that a person reviewed stays as that person has it.
  await client.query(
    `INSERT INTO company_alias (key, alias, company_slug)
     SELECT key, alias, company FROM jsonb_to_recordset($1::jsonb) AS a(key text, alias text, company text)
     ON CONFLICT (key) DO NOTHING`,
    [JSON.stringify(aliases)],
  );
  await client.query("DELETE FROM company_segment WHERE company_slug = ANY($1)", [slugs]);
  await client.query(
    `INSERT INTO company_segment (company_slug, segment_slug, position)
     SELECT slug, segment, position FROM jsonb_to_recordset($1::jsonb) AS p(slug text, segment text, position int)`,
    [JSON.stringify(places)],
  );
  await client.query(
    `INSERT INTO listing (company_slug, symbol, exchange, currency, is_primary)
     SELECT slug, symbol, exchange, currency, "primary"
       FROM jsonb_to_recordset($1::jsonb) AS l(slug text, symbol text, exchange text, currency text, "primary" boolean)
     ON CONFLICT (symbol, exchange) DO UPDATE SET company_slug = excluded.company_slug, currency = excluded.currency,
       is_primary = excluded.is_primary`,
    [JSON.stringify(listings)],
  );
}

/**
 * Writes segments and companies; what is there already is brought up to date and nothing is deleted, since facts and
 * people's watchlists refer to it.
 */
export async function writeDirectory(
  client: pg.PoolClient,
  { segments, companies }: Directory,
): Promise<void> {
  await writeSegments(
    client,
    segments.map(({ entry }) => entry),
  );
  const entries = companies.map(({ entry }) => entry);
  await writeCompanies(client, entries);
  await writeParts(client, entries);
}
