import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";

/** A segment as read. */
export interface SegmentRow {
  readonly slug: string;
  readonly parent_slug: string | null;
  readonly layer: string;
  readonly position: number;
  readonly name_en: string;
  readonly name_ko: string;
  readonly description_en: string;
  readonly description_ko: string;
}

/** A company as read, with its segments in its own order and its primary symbol. */
export interface CompanyDirectoryRow {
  readonly slug: string;
  readonly name_en: string;
  readonly name_ko: string;
  readonly kind: "listed" | "private" | "subsidiary" | "public-body";
  readonly country: string | null;
  readonly cik: string | null;
  readonly dart_code: string | null;
  readonly fiscal_year_end: string | null;
  readonly parent_slug: string | null;
  readonly in_report: boolean;
  readonly segments: string[];
  readonly symbols: string[];
  readonly aliases: string[];
}

/** A listing as read, with the first and last day of its known bars. */
export interface ListingRow {
  readonly symbol: string;
  readonly exchange: string;
  readonly currency: string;
  readonly is_primary: boolean;
  readonly first_price: string | null;
  readonly last_price: string | null;
}

/** Segments and companies: small tables that are read whole. */
@Injectable()
export class DirectoryReader {
  constructor(private readonly pg: PgPool) {}

  /** All segments, by position. */
  async segments(): Promise<SegmentRow[]> {
    const sql = `SELECT slug, parent_slug, layer, position, name_en, name_ko, description_en, description_ko
      FROM segment ORDER BY position, slug`;
    return (await this.pg.pool.query<SegmentRow>(sql)).rows;
  }

  /** All companies, by slug; the primary symbol is the first of `symbols`. */
  async companies(): Promise<CompanyDirectoryRow[]> {
    const sql = `SELECT c.slug, c.name_en, c.name_ko, c.kind, c.country, c.cik, c.dart_code, c.fiscal_year_end,
        c.parent_slug, c.in_report, coalesce(s.slugs, '{}') AS segments, coalesce(l.symbols, '{}') AS symbols,
        coalesce(a.names, '{}') AS aliases
      FROM company c
      LEFT JOIN (SELECT company_slug, array_agg(segment_slug ORDER BY position, segment_slug) AS slugs
        FROM company_segment GROUP BY 1) s ON s.company_slug = c.slug
      LEFT JOIN (SELECT company_slug, array_agg(symbol ORDER BY is_primary DESC, id) AS symbols
        FROM listing GROUP BY 1) l ON l.company_slug = c.slug
      LEFT JOIN (SELECT company_slug, array_agg(alias ORDER BY alias) AS names
        FROM company_alias GROUP BY 1) a ON a.company_slug = c.slug
      ORDER BY c.slug`;
    return (await this.pg.pool.query<CompanyDirectoryRow>(sql)).rows;
  }

  /** A company's listings with the span of the bars known on the day. */
  async listings(company: string, asOf: string): Promise<ListingRow[]> {
    const sql = `SELECT l.symbol, l.exchange, l.currency, l.is_primary, b.first_price::text AS first_price,
        b.last_price::text AS last_price
      FROM listing l
      LEFT JOIN (SELECT listing_id, min(date) AS first_price, max(date) AS last_price FROM price_bar
        WHERE known_on <= $2::date AND date <= $2::date GROUP BY 1) b ON b.listing_id = l.id
      WHERE l.company_slug = $1 ORDER BY l.is_primary DESC, l.id`;
    return (await this.pg.pool.query<ListingRow>(sql, [company, asOf])).rows;
  }
}
