var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.js";
/** Segments and companies: small tables that are read whole. */
let DirectoryReader = class DirectoryReader {
    pg;
    constructor(pg) {
        this.pg = pg;
    }
    /** All segments, by position. */
    async segments() {
        const sql = `SELECT slug, parent_slug, layer, position, name_en, name_ko, description_en, description_ko
      FROM segment ORDER BY position, slug`;
        return (await this.pg.pool.query(sql)).rows;
    }
    /** All companies, by slug; the primary symbol is the first of `symbols`. */
    async companies() {
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
        return (await this.pg.pool.query(sql)).rows;
    }
    /** A company's listings with the span of the bars known on the day. */
    async listings(company, asOf) {
        const sql = `SELECT l.symbol, l.exchange, l.currency, l.is_primary, b.first_price::text AS first_price,
        b.last_price::text AS last_price
      FROM listing l
      LEFT JOIN (SELECT listing_id, min(date) AS first_price, max(date) AS last_price FROM price_bar
        WHERE known_on <= $2::date AND date <= $2::date GROUP BY 1) b ON b.listing_id = l.id
      WHERE l.company_slug = $1 ORDER BY l.is_primary DESC, l.id`;
        return (await this.pg.pool.query(sql, [company, asOf])).rows;
    }
};
DirectoryReader = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PgPool])
], DirectoryReader);
export { DirectoryReader };
//# sourceMappingURL=directory.repository.js.map