var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Controller } from "@nestjs/common";
import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.js";
import { Endpoint, Params, QueryOf, WantsCsv, } from "../../platform/http/endpoint.decorator.js";
import { pageOf } from "../page.js";
import { CompaniesService } from "./companies.service.js";
import { EarningsService } from "./earnings.service.js";
let CompaniesController = class CompaniesController {
    companies;
    earnings;
    clock;
    constructor(companies, earnings, clock) {
        this.companies = companies;
        this.earnings = earnings;
        this.clock = clock;
    }
    async list(query, csv) {
        const ask = { asOf: query.asOf ?? this.clock.today(), currency: query.currency ?? null };
        const { rows, page, total } = pageOf(await this.companies.list(query, ask), companyOrder, query, csv);
        return { data: rows.map(({ row }) => row), page, total };
    }
    get(params, query) {
        return this.companies.get(params.slug, {
            asOf: query.asOf ?? this.clock.today(),
            currency: query.currency ?? null,
        });
    }
    async listEarnings(params, query, csv) {
        const facts = await this.earnings.facts(params.slug, {
            concept: query.concept ?? null,
            period: query.period ?? null,
            from: query.from ?? null,
            to: query.to ?? null,
            vintages: query.vintages,
            asOf: query.asOf ?? this.clock.today(),
            currency: query.currency ?? null,
        });
        const { rows, page, total } = pageOf(facts, earningsOrder, query, csv);
        return { data: rows, page, total };
    }
};
__decorate([
    Endpoint(endpoints.listCompanies),
    __param(0, QueryOf(endpoints.listCompanies)),
    __param(1, WantsCsv()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Boolean]),
    __metadata("design:returntype", Promise)
], CompaniesController.prototype, "list", null);
__decorate([
    Endpoint(endpoints.getCompany),
    __param(0, Params(endpoints.getCompany)),
    __param(1, QueryOf(endpoints.getCompany)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CompaniesController.prototype, "get", null);
__decorate([
    Endpoint(endpoints.listCompanyEarnings),
    __param(0, Params(endpoints.listCompanyEarnings)),
    __param(1, QueryOf(endpoints.listCompanyEarnings)),
    __param(2, WantsCsv()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Boolean]),
    __metadata("design:returntype", Promise)
], CompaniesController.prototype, "listEarnings", null);
CompaniesController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [CompaniesService,
        EarningsService,
        Clock])
], CompaniesController);
export { CompaniesController };
const companyOrder = {
    values: {
        name: ({ row }) => row.name.en.toLowerCase(),
        marketCap: ({ comparable }) => comparable.marketCap,
        revenue: ({ comparable }) => comparable.revenue,
        revenueGrowth: ({ row }) => row.latestRevenue?.growthPercent ?? null,
        priceChange: ({ row }) => row.priceChangePercent?.value ?? null,
        funding: ({ comparable }) => comparable.funding,
        baselines: ({ row }) => row.baselines,
    },
    key: ({ row }) => row.slug,
    defaultSort: "name",
};
const earningsOrder = {
    values: { periodEnd: (fact) => fact.periodEnd },
    key: (fact) => [
        fact.concept,
        fact.periodStart,
        fact.unit,
        fact.knownAt,
        fact.provenance.source,
        fact.provenance.document.pointer,
    ].join(" "),
    defaultSort: "-periodEnd",
};
//# sourceMappingURL=companies.controller.js.map