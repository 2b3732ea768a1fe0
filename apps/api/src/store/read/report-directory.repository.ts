import { Injectable } from "@nestjs/common";
import { CompanyFileEntry, foldName, SegmentFileEntry } from "@sector-tracker/shared";
import { PgPool } from "../../platform/database/pool.ts";

/** Segments and companies in the form of the product's files. */
@Injectable()
export class ReportDirectoryReader {
  constructor(private readonly pg: PgPool) {}

  /** The named segments with all above them, parents first. */
  async segments(slugs: readonly string[]): Promise<SegmentFileEntry[]> {
    const { rows } = await this.pg.pool.query<{ entry: unknown }>(
      `WITH RECURSIVE up AS (
         SELECT slug, parent_slug, 0 AS height FROM segment WHERE slug = ANY($1)
         UNION SELECT s.slug, s.parent_slug, up.height + 1 FROM segment s JOIN up ON s.slug = up.parent_slug
           WHERE up.height < 50
       )
       SELECT json_build_object('slug', slug, 'parent', parent_slug, 'layer', layer, 'position', position,
           'name', json_build_object('en', name_en, 'ko', name_ko),
           'description', json_build_object('en', description_en, 'ko', description_ko)) AS entry
         FROM segment WHERE slug IN (SELECT slug FROM up)
        ORDER BY (SELECT max(height) FROM up WHERE up.slug = segment.slug) DESC, position, slug`,
      [slugs],
    );
    return rows.map(({ entry }) => SegmentFileEntry.parse(entry));
  }

  /** The named companies with those that own them. */
  async companies(slugs: readonly string[]): Promise<CompanyFileEntry[]> {
    const { rows } = await this.pg.pool.query<{ entry: unknown }>(
      `WITH RECURSIVE up AS (
         SELECT slug, parent_slug FROM company WHERE slug = ANY($1)
         UNION SELECT c.slug, c.parent_slug FROM company c JOIN up ON c.slug = up.parent_slug
       )
       SELECT json_build_object('slug', c.slug, 'name', json_build_object('en', name_en, 'ko', name_ko), 'kind', kind,
           'country', country, 'cik', cik, 'dartCode', dart_code, 'fiscalYearEnd', fiscal_year_end,
           'parent', c.parent_slug, 'inReport', in_report,
           'aliases', coalesce((SELECT json_agg(alias ORDER BY alias) FROM company_alias a
             WHERE a.company_slug = c.slug), '[]'),
           'segments', coalesce((SELECT json_agg(segment_slug ORDER BY position, segment_slug) FROM company_segment p
             WHERE p.company_slug = c.slug), '[]'),
           'listings', coalesce((SELECT json_agg(json_build_object('symbol', symbol, 'exchange', exchange,
             'currency', currency, 'primary', is_primary) ORDER BY is_primary DESC, exchange, symbol) FROM listing l
             WHERE l.company_slug = c.slug), '[]')) AS entry
         FROM company c WHERE c.slug IN (SELECT slug FROM up) ORDER BY c.slug`,
      [slugs],
    );
    return rows.map(({ entry }) => {
      const company = CompanyFileEntry.parse(entry);
      // Name and slug are matched without being listed.
      const own = new Set([company.name.en, company.name.ko, company.slug].map(foldName));
      return { ...company, aliases: company.aliases.filter((alias) => !own.has(foldName(alias))) };
    });
  }
}
