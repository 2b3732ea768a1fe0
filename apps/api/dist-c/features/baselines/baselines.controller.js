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
import { pageOf } from "../page.js";
import { BaselinesService } from "./baselines.service.js";
import { comparisonRows } from "./comparison-rows.js";
let BaselinesController = class BaselinesController {
    baselines;
    clock;
    constructor(baselines, clock) {
        this.baselines = baselines;
        this.clock = clock;
    }
    async list(query, csv) {
        const found = await this.baselines.list(query, query.asOf ?? this.clock.today());
        const { rows, page, total } = pageOf(found, baselineOrder, query, csv);
        return { data: rows.map(({ view }) => view), page, total };
    }
    get(params, query) {
        return this.baselines.get(params.report, params.key, query.asOf ?? this.clock.today());
    }
    async compare(params, query, csv) {
        const today = this.clock.today();
        const comparison = await this.baselines.compare(params.report, params.key, {
            asOf: query.asOf ?? today,
            today,
            currency: query.currency ?? null,
        });
        return csv
            ? csvOfRows(`comparison-${params.report}-${params.key}`, comparisonRows(comparison))
            : comparison;
    }
};
__decorate([
    Endpoint(endpoints.listBaselines),
    __param(0, QueryOf(endpoints.listBaselines)),
    __param(1, WantsCsv()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Boolean]),
    __metadata("design:returntype", Promise)
], BaselinesController.prototype, "list", null);
__decorate([
    Endpoint(endpoints.getBaseline),
    __param(0, Params(endpoints.getBaseline)),
    __param(1, QueryOf(endpoints.getBaseline)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], BaselinesController.prototype, "get", null);
__decorate([
    Endpoint(endpoints.getComparison),
    __param(0, Params(endpoints.getComparison)),
    __param(1, QueryOf(endpoints.getComparison)),
    __param(2, WantsCsv()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Boolean]),
    __metadata("design:returntype", Promise)
], BaselinesController.prototype, "compare", null);
BaselinesController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [BaselinesService,
        Clock])
], BaselinesController);
export { BaselinesController };
const baselineOrder = {
    values: {
        position: ({ place }) => place,
        label: ({ view }) => view.label.en.toLowerCase(),
        kind: ({ view }) => view.kind,
        segment: ({ view }) => view.segment,
        publisher: ({ view }) => view.publisher,
        status: ({ view }) => view.assessment.status,
        deviation: ({ view }) => view.assessment.deviation,
    },
    key: ({ view }) => view.id,
    defaultSort: "position",
};
//# sourceMappingURL=baselines.controller.js.map