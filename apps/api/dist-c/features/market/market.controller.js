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
import { endpoints, IsoDate } from "@sector-tracker/shared";
import { z } from "zod";
import { Clock } from "../../platform/clock/clock.js";
import { decodeCursor, encodeCursor } from "../../platform/http/cursor.js";
import { Endpoint, QueryOf, WantsCsv, } from "../../platform/http/endpoint.decorator.js";
import { EstimatesReader } from "../../store/read/estimates.repository.js";
import { RatesReader } from "../../store/read/rates.repository.js";
import { pageOf } from "../page.js";
import { exchangeRate, marketEstimate } from "./market.presenter.js";
/** Place of the last rate of a page, under the order it was made with. */
const RateCursor = z.strictObject({
    descending: z.boolean(),
    start: IsoDate,
    kind: z.string(),
    currency: z.string(),
});
let MarketController = class MarketController {
    estimates;
    rates;
    clock;
    constructor(estimates, rates, clock) {
        this.estimates = estimates;
        this.rates = rates;
        this.clock = clock;
    }
    async listEstimates(query, csv) {
        const found = await this.estimates.latest({
            quantities: query.quantity === undefined ? null : [query.quantity],
            publisher: query.publisher ?? null,
            asOf: query.asOf ?? this.clock.today(),
        });
        const { rows, page, total } = pageOf(found.map(marketEstimate), estimateOrder, query, csv);
        return { data: rows, page, total };
    }
    async listRates(query, csv) {
        const descending = query.sort !== "period";
        const cursor = query.cursor === undefined ? null : decodeCursor(RateCursor, query.cursor);
        const { rows, total } = await this.rates.page({
            asOf: query.asOf ?? this.clock.today(),
            currency: query.currency ?? null,
            kind: query.kind ?? null,
            from: query.from ?? null,
            to: query.to ?? null,
            descending: cursor?.descending ?? descending,
            after: cursor,
            limit: csv ? null : query.limit + 1,
        });
        const data = csv ? rows : rows.slice(0, query.limit);
        const last = data.at(-1);
        const nextCursor = rows.length > data.length && last !== undefined
            ? encodeCursor({ descending, start: last.period_start, kind: last.kind, currency: last.currency })
            : null;
        return { data: data.map(exchangeRate), page: { nextCursor, limit: query.limit }, total };
    }
};
__decorate([
    Endpoint(endpoints.listMarketEstimates),
    __param(0, QueryOf(endpoints.listMarketEstimates)),
    __param(1, WantsCsv()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Boolean]),
    __metadata("design:returntype", Promise)
], MarketController.prototype, "listEstimates", null);
__decorate([
    Endpoint(endpoints.listExchangeRates),
    __param(0, QueryOf(endpoints.listExchangeRates)),
    __param(1, WantsCsv()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Boolean]),
    __metadata("design:returntype", Promise)
], MarketController.prototype, "listRates", null);
MarketController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [EstimatesReader,
        RatesReader,
        Clock])
], MarketController);
export { MarketController };
const estimateOrder = {
    values: {
        quantity: (row) => row.quantity,
        publishedOn: (row) => row.publishedOn,
        period: (row) => row.period.replace(/^FY/, ""),
    },
    key: (row) => [row.quantity, row.publisher, row.definition, row.kind, row.period, row.unit].join("\n"),
    defaultSort: "quantity",
};
//# sourceMappingURL=market.controller.js.map