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
import { BodyOf, Endpoint, Params, QueryOf, } from "../../platform/http/endpoint.decorator.js";
import { WatchlistsService } from "./watchlists.service.js";
let WatchlistsController = class WatchlistsController {
    watchlists;
    clock;
    constructor(watchlists, clock) {
        this.watchlists = watchlists;
        this.clock = clock;
    }
    async list() {
        return { data: await this.watchlists.list() };
    }
    create(body) {
        return this.watchlists.create(body, this.today());
    }
    get(params, query) {
        return this.watchlists.get(params.id, {
            asOf: query.asOf ?? this.clock.today(),
            currency: query.currency ?? null,
        });
    }
    update(params, body) {
        return this.watchlists.update(params.id, body, this.today());
    }
    delete(params) {
        return this.watchlists.delete(params.id);
    }
    put(params, body) {
        return this.watchlists.put(params.id, params.slug, body, this.today());
    }
    remove(params) {
        return this.watchlists.remove(params.id, params.slug);
    }
    today() {
        return { asOf: this.clock.today(), currency: null };
    }
};
__decorate([
    Endpoint(endpoints.listWatchlists),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], WatchlistsController.prototype, "list", null);
__decorate([
    Endpoint(endpoints.createWatchlist),
    __param(0, BodyOf(endpoints.createWatchlist)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], WatchlistsController.prototype, "create", null);
__decorate([
    Endpoint(endpoints.getWatchlist),
    __param(0, Params(endpoints.getWatchlist)),
    __param(1, QueryOf(endpoints.getWatchlist)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], WatchlistsController.prototype, "get", null);
__decorate([
    Endpoint(endpoints.updateWatchlist),
    __param(0, Params(endpoints.updateWatchlist)),
    __param(1, BodyOf(endpoints.updateWatchlist)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], WatchlistsController.prototype, "update", null);
__decorate([
    Endpoint(endpoints.deleteWatchlist),
    __param(0, Params(endpoints.deleteWatchlist)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], WatchlistsController.prototype, "delete", null);
__decorate([
    Endpoint(endpoints.putWatchlistCompany),
    __param(0, Params(endpoints.putWatchlistCompany)),
    __param(1, BodyOf(endpoints.putWatchlistCompany)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], WatchlistsController.prototype, "put", null);
__decorate([
    Endpoint(endpoints.deleteWatchlistCompany),
    __param(0, Params(endpoints.deleteWatchlistCompany)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], WatchlistsController.prototype, "remove", null);
WatchlistsController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [WatchlistsService,
        Clock])
], WatchlistsController);
export { WatchlistsController };
//# sourceMappingURL=watchlists.controller.js.map