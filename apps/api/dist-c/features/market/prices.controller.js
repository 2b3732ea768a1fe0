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
import { csvOfRows } from "../../platform/http/csv.js";
import { Endpoint, Params, QueryOf, WantsCsv, } from "../../platform/http/endpoint.decorator.js";
import { PricesService } from "./prices.service.js";
let PricesController = class PricesController {
    prices;
    clock;
    constructor(prices, clock) {
        this.prices = prices;
        this.clock = clock;
    }
    async series(params, query, csv) {
        const { interval, adjust } = query;
        const series = await this.prices.series(params.slug, { ...this.range(query), interval, adjust });
        if (!csv)
            return series;
        const { company, symbol, exchange, currency, basis, basisAsOf, asOf } = series;
        const rows = series.dates.map((date, index) => ({
            company,
            symbol,
            exchange,
            date,
            open: series.open[index],
            high: series.high[index],
            low: series.low[index],
            close: series.close[index],
            volume: series.volume[index],
            currency,
            basis,
            basisAsOf,
            asOf,
            sources: series.sources,
        }));
        return csvOfRows(`prices-${company}`, rows);
    }
    marketCap(params, query) {
        return this.prices.marketCap(params.slug, { ...this.range(query), currency: query.currency ?? null });
    }
    compare(query) {
        return this.prices.compare(query.companies.split(","), {
            ...this.range(query),
            interval: query.interval,
            rebase: query.rebase ?? null,
        });
    }
    range(query) {
        return { from: query.from ?? null, to: query.to ?? null, asOf: query.asOf ?? this.clock.today() };
    }
};
__decorate([
    Endpoint(endpoints.getCompanyPrices),
    __param(0, Params(endpoints.getCompanyPrices)),
    __param(1, QueryOf(endpoints.getCompanyPrices)),
    __param(2, WantsCsv()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Boolean]),
    __metadata("design:returntype", Promise)
], PricesController.prototype, "series", null);
__decorate([
    Endpoint(endpoints.getCompanyMarketCap),
    __param(0, Params(endpoints.getCompanyMarketCap)),
    __param(1, QueryOf(endpoints.getCompanyMarketCap)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], PricesController.prototype, "marketCap", null);
__decorate([
    Endpoint(endpoints.comparePrices),
    __param(0, QueryOf(endpoints.comparePrices)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], PricesController.prototype, "compare", null);
PricesController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [PricesService,
        Clock])
], PricesController);
export { PricesController };
//# sourceMappingURL=prices.controller.js.map