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
import { FundingFeature } from "./funding.service.js";
let FundingController = class FundingController {
    funding;
    clock;
    constructor(funding, clock) {
        this.funding = funding;
        this.clock = clock;
    }
    async list(query, csv) {
        const found = await this.funding.rounds(query, this.ask(query));
        const { rows, page, total } = pageOf(found, roundOrder, query, csv);
        return { data: rows.map(({ view }) => view), page, total };
    }
    async listOfCompany(params, query, csv) {
        const found = await this.funding.ofCompany(params.slug, this.ask(query));
        const { rows, page, total } = pageOf(found, roundOrder, query, csv);
        return { data: rows.map(({ view }) => view), page, total };
    }
    trend(query) {
        const { groupBy, by, measure } = query;
        return this.funding.trend(query, {
            ...this.ask(query),
            groupBy,
            by,
            measure,
            cumulative: query.cumulative === "true",
        });
    }
    ask(query) {
        return { asOf: query.asOf ?? this.clock.today(), currency: query.currency ?? null };
    }
};
__decorate([
    Endpoint(endpoints.listFundingRounds),
    __param(0, QueryOf(endpoints.listFundingRounds)),
    __param(1, WantsCsv()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Boolean]),
    __metadata("design:returntype", Promise)
], FundingController.prototype, "list", null);
__decorate([
    Endpoint(endpoints.listCompanyFundingRounds),
    __param(0, Params(endpoints.listCompanyFundingRounds)),
    __param(1, QueryOf(endpoints.listCompanyFundingRounds)),
    __param(2, WantsCsv()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Boolean]),
    __metadata("design:returntype", Promise)
], FundingController.prototype, "listOfCompany", null);
__decorate([
    Endpoint(endpoints.getFundingTrend),
    __param(0, QueryOf(endpoints.getFundingTrend)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], FundingController.prototype, "trend", null);
FundingController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [FundingFeature,
        Clock])
], FundingController);
export { FundingController };
const roundOrder = {
    values: {
        announcedOn: ({ view }) => view.announcedOn,
        amount: ({ comparable }) => comparable,
        company: ({ view }) => view.company.name.en.toLowerCase(),
    },
    key: ({ view }) => view.id,
    defaultSort: "-announcedOn",
};
//# sourceMappingURL=funding.controller.js.map