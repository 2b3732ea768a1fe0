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
import { Endpoint, Params } from "../../../platform/http/endpoint.decorator.js";
import { SourceService } from "./source.service.js";
let SourceController = class SourceController {
    sources;
    constructor(sources) {
        this.sources = sources;
    }
    async list() {
        return { data: await this.sources.list() };
    }
    get({ id }) {
        return this.sources.get(id);
    }
};
__decorate([
    Endpoint(endpoints.listSources),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], SourceController.prototype, "list", null);
__decorate([
    Endpoint(endpoints.getSource),
    __param(0, Params(endpoints.getSource)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], SourceController.prototype, "get", null);
SourceController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [SourceService])
], SourceController);
export { SourceController };
//# sourceMappingURL=source.controller.js.map