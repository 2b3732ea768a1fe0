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
import { SegmentsService } from "./segments.service.js";
let SegmentsController = class SegmentsController {
    segments;
    clock;
    constructor(segments, clock) {
        this.segments = segments;
        this.clock = clock;
    }
    async list(query) {
        return { data: await this.segments.list(query.asOf ?? this.clock.today()) };
    }
    get(params, query) {
        return this.segments.get(params.slug, query.asOf ?? this.clock.today(), query.currency ?? null);
    }
    async valueChain(query, csv) {
        const asOf = query.asOf ?? this.clock.today();
        const chain = await this.segments.valueChain(query.metric, asOf, query.currency ?? null);
        if (!csv)
            return chain;
        const { metric, unit } = chain;
        return csvOfRows(`value-chain-${metric}`, chain.nodes.map((node) => ({ ...node, metric, unit, asOf })));
    }
};
__decorate([
    Endpoint(endpoints.listSegments),
    __param(0, QueryOf(endpoints.listSegments)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], SegmentsController.prototype, "list", null);
__decorate([
    Endpoint(endpoints.getSegment),
    __param(0, Params(endpoints.getSegment)),
    __param(1, QueryOf(endpoints.getSegment)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], SegmentsController.prototype, "get", null);
__decorate([
    Endpoint(endpoints.getValueChain),
    __param(0, QueryOf(endpoints.getValueChain)),
    __param(1, WantsCsv()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Boolean]),
    __metadata("design:returntype", Promise)
], SegmentsController.prototype, "valueChain", null);
SegmentsController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [SegmentsService,
        Clock])
], SegmentsController);
export { SegmentsController };
//# sourceMappingURL=segments.controller.js.map