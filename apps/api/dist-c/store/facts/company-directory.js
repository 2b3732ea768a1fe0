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
import { foldName } from "@sector-tracker/shared";
import { PgPool } from "../../platform/database/pool.js";
/**
 * The companies as they stand when a run begins. A key is resolved by its strongest part: slug, CIK, DART code,
 * symbol and exchange, a symbol that only one listing has, and at last the folded name. A key that says nothing
 * known stays unresolved: no company is ever made of it.
 */
export class CompanyDirectory {
    bySlug = new Map();
    byCik = new Map();
    byDart = new Map();
    byName = new Map();
    bySymbol = new Map();
    listingsOf = new Map();
    constructor(companies, aliases, listings) {
        for (const company of companies) {
            this.bySlug.set(company.slug, company);
            if (company.cik !== null)
                this.byCik.set(company.cik, company.slug);
            if (company.dartCode !== null)
                this.byDart.set(company.dartCode, company.slug);
        }
        // A reviewed alias counts before a name that happens to fold alike.
        for (const company of companies) {
            for (const name of [company.slug, company.nameEn, company.nameKo])
                this.byName.set(foldName(name), company.slug);
        }
        for (const alias of aliases)
            this.byName.set(alias.key, alias.slug);
        for (const listing of listings) {
            push(this.bySymbol, listing.symbol.toUpperCase(), listing);
            push(this.listingsOf, listing.companySlug, listing);
        }
    }
    /** Slug of the company that the key names, or null. */
    companyOf(key) {
        if (key.slug !== undefined && this.bySlug.has(key.slug))
            return key.slug;
        const byNumber = (key.cik === undefined ? undefined : this.byCik.get(key.cik)) ??
            (key.dartCode === undefined ? undefined : this.byDart.get(key.dartCode));
        if (byNumber !== undefined)
            return byNumber;
        const listing = this.bySymbolOf(key);
        if (listing !== null)
            return listing.companySlug;
        return key.name === undefined ? null : (this.byName.get(foldName(key.name)) ?? null);
    }
    /** The listing that the key names: by its symbol, else the primary listing of its company. */
    listingOf(key) {
        if (key.symbol !== undefined)
            return this.bySymbolOf(key);
        const slug = this.companyOf(key);
        const listings = slug === null ? [] : (this.listingsOf.get(slug) ?? []);
        return listings.find((listing) => listing.isPrimary) ?? listings[0] ?? null;
    }
    /** Every company with its CIK and listings, the primary one first. */
    targets() {
        return [...this.bySlug.values()].map((company) => ({
            slug: company.slug,
            cik: company.cik,
            listings: [...(this.listingsOf.get(company.slug) ?? [])].sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary)),
        }));
    }
    bySymbolOf(key) {
        if (key.symbol === undefined)
            return null;
        const listings = this.bySymbol.get(key.symbol.toUpperCase()) ?? [];
        const found = key.exchange === undefined ? listings : listings.filter((entry) => entry.exchange === key.exchange);
        return found.length === 1 ? (found[0] ?? null) : null;
    }
}
function push(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
/** Reads the directory. */
let CompanyDirectoryReader = class CompanyDirectoryReader {
    database;
    constructor(database) {
        this.database = database;
    }
    async read() {
        const { pool } = this.database;
        const [companies, aliases, listings] = await Promise.all([
            pool.query(`SELECT slug, cik, dart_code AS "dartCode", name_en AS "nameEn", name_ko AS "nameKo" FROM company ORDER BY slug`),
            pool.query("SELECT key, company_slug AS slug FROM company_alias"),
            pool.query(`SELECT id, company_slug AS "companySlug", symbol, exchange, currency, is_primary AS "isPrimary" FROM listing ORDER BY id`),
        ]);
        return new CompanyDirectory(companies.rows, aliases.rows, listings.rows);
    }
};
CompanyDirectoryReader = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PgPool])
], CompanyDirectoryReader);
export { CompanyDirectoryReader };
//# sourceMappingURL=company-directory.js.map