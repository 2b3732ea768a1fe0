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
import { joinDocument, provenanceColumns } from "./provenance.js";
import { latestActions, latestBars } from "./vintages.js";
const barColumns = `l.company_slug, l.symbol, l.exchange, f.currency, f.date::text AS date, f.basis,
  f.basis_as_of::text AS basis_as_of, f.open::text AS open, f.high::text AS high, f.low::text AS low,
  f.close::text AS close, f.volume::text AS volume, ${provenanceColumns}`;
/** The one listing that stands for a company: the first of those marked primary. */
const primaryListings = `SELECT DISTINCT ON (company_slug) id, company_slug, symbol, exchange
  FROM listing WHERE company_slug = ANY($2) ORDER BY company_slug, is_primary DESC, id`;
/** Bars and corporate actions of companies' primary listings. */
let PricesReader = class PricesReader {
    pg;
    constructor(pg) {
        this.pg = pg;
    }
    /** Every bar known on the day, all bases, oldest first. */
    async bars(companies, asOf) {
        const listings = `f.listing_id IN (SELECT id FROM (${primaryListings}) p)`;
        const sql = `SELECT ${barColumns} FROM (${latestBars(listings)}) f
      JOIN (${primaryListings}) l ON l.id = f.listing_id ${joinDocument} ORDER BY l.company_slug, f.date, f.basis`;
        return (await this.pg.pool.query(sql, [asOf, companies])).rows;
    }
    /** The last bar of each month on each basis, oldest first: enough for capitalisations and long comparisons. */
    async monthEndBars(companies, asOf) {
        const listings = `f.listing_id IN (SELECT id FROM (${primaryListings}) p)`;
        const sql = `SELECT ${barColumns} FROM (
        SELECT DISTINCT ON (f.listing_id, f.basis, date_trunc('month', f.date)) f.*
        FROM (${latestBars(listings)}) f
        ORDER BY f.listing_id, f.basis, date_trunc('month', f.date), f.date DESC) f
      JOIN (${primaryListings}) l ON l.id = f.listing_id ${joinDocument} ORDER BY l.company_slug, f.date, f.basis`;
        return (await this.pg.pool.query(sql, [asOf, companies])).rows;
    }
    /**
     * Splits and dividends known on the day, oldest first. Pass a far day to get those needed to undo a later
     * restatement of older prices.
     */
    async actions(companies, knownBy) {
        const listings = `f.listing_id IN (SELECT id FROM (${primaryListings}) p)`;
        const sql = `SELECT l.company_slug, f.ex_date::text AS ex_date, f.kind, f.numerator::text AS numerator,
        f.denominator::text AS denominator, f.amount::text AS amount, f.currency, ${provenanceColumns}
      FROM (${latestActions(listings)}) f
      JOIN (${primaryListings}) l ON l.id = f.listing_id ${joinDocument} ORDER BY l.company_slug, f.ex_date`;
        return (await this.pg.pool.query(sql, [knownBy, companies])).rows;
    }
};
PricesReader = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PgPool])
], PricesReader);
export { PricesReader };
//# sourceMappingURL=prices.repository.js.map