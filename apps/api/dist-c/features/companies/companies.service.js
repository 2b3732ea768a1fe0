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
import { AppError } from "@sector-tracker/shared";
import { DirectoryService } from "../../derive/directory.service.js";
import { companyRef, ScreenerService, } from "../../derive/screener.service.js";
import { DirectoryReader } from "../../store/read/directory.repository.js";
/** Companies: the screener and the profile. */
let CompaniesService = class CompaniesService {
    directories;
    reader;
    screener;
    constructor(directories, reader, screener) {
        this.directories = directories;
        this.reader = reader;
        this.screener = screener;
    }
    async list(filter, ask) {
        const directory = await this.directories.read();
        const wanted = [...directory.companies.values()].filter((company) => fits(company, filter, directory));
        return this.screener.screen(wanted, ask);
    }
    /** Throws `not-found`. */
    async get(slug, ask) {
        const directory = await this.directories.read();
        const company = directory.companies.get(slug);
        if (company === undefined)
            throw new AppError("not-found", `There is no company ${slug}.`);
        const [screened, listings] = await Promise.all([
            this.screener.screen([company], ask),
            this.reader.listings(slug, ask.asOf),
        ]);
        const row = screened[0]?.row;
        if (row === undefined)
            throw new AppError("internal", `The company ${slug} was not screened.`);
        const all = [...directory.companies.values()];
        const parent = company.parent_slug === null ? undefined : directory.companies.get(company.parent_slug);
        const first = company.segments[0];
        return {
            ...row,
            cik: company.cik,
            dartCode: company.dart_code,
            fiscalYearEnd: company.fiscal_year_end,
            parent: parent === undefined ? null : named(parent),
            subsidiaries: all.filter((each) => each.parent_slug === slug).map(named),
            aliases: company.aliases,
            listings: listings.map((listing) => ({
                symbol: listing.symbol,
                exchange: listing.exchange,
                currency: listing.currency,
                primary: listing.is_primary,
                firstPrice: listing.first_price,
                lastPrice: listing.last_price,
            })),
            segmentNames: company.segments.flatMap((segment) => {
                const found = directory.tree.get(segment);
                return found === undefined ? [] : [named(found)];
            }),
            peers: all
                .filter((each) => each.slug !== slug && each.segments[0] === first && first !== undefined)
                .map(companyRef),
        };
    }
};
CompaniesService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [DirectoryService,
        DirectoryReader,
        ScreenerService])
], CompaniesService);
export { CompaniesService };
function named(row) {
    return { slug: row.slug, name: { en: row.name_en, ko: row.name_ko } };
}
function fits(company, filter, directory) {
    const { segment, q } = filter;
    if (filter.country !== undefined && company.country !== filter.country)
        return false;
    if (filter.kind !== undefined && company.kind !== filter.kind)
        return false;
    if (filter.inReport !== undefined && String(company.in_report) !== filter.inReport)
        return false;
    if (filter.listing !== undefined && !company.symbols.includes(filter.listing))
        return false;
    if (segment !== undefined && !company.segments.some((each) => directory.isWithin(each, segment)))
        return false;
    return q === undefined || matchesText(company, q);
}
function matchesText(company, q) {
    const part = q.trim().toLowerCase();
    return [company.slug, company.name_en, company.name_ko, ...company.aliases, ...company.symbols].some((text) => text.toLowerCase().includes(part));
}
//# sourceMappingURL=companies.service.js.map