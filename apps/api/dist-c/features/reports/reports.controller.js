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
import { BodyOf, Endpoint, Params, QueryOf, WantsCsv, } from "../../platform/http/endpoint.decorator.js";
import { ReportImportService } from "./report-import.service.js";
import { ReportsService } from "./reports.service.js";
let ReportsController = class ReportsController {
    reports;
    imports;
    clock;
    constructor(reports, imports, clock) {
        this.reports = reports;
        this.imports = imports;
        this.clock = clock;
    }
    async list(query, csv) {
        const data = await this.reports.list();
        if (!csv)
            return { data };
        return csvOfRows("reports", data.map(({ lostFigures, ...report }) => ({ ...report, lostFigures: lostFigures.length })));
    }
    get(params) {
        return this.reports.get(params.slug);
    }
    async import(body) {
        await this.imports.import(body);
        return this.reports.get(body.report.slug);
    }
    scoreboard(params, query) {
        return this.reports.scoreboard(params.slug, query.asOf ?? this.clock.today());
    }
    audit(query, params) {
        return this.reports.audit(params.slug);
    }
    async publishers(query) {
        return { data: await this.reports.publishers(query.asOf ?? this.clock.today()) };
    }
};
__decorate([
    Endpoint(endpoints.listReports),
    __param(0, QueryOf(endpoints.listReports)),
    __param(1, WantsCsv()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Boolean]),
    __metadata("design:returntype", Promise)
], ReportsController.prototype, "list", null);
__decorate([
    Endpoint(endpoints.getReport),
    __param(0, Params(endpoints.getReport)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], ReportsController.prototype, "get", null);
__decorate([
    Endpoint(endpoints.importReport),
    __param(0, BodyOf(endpoints.importReport)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], ReportsController.prototype, "import", null);
__decorate([
    Endpoint(endpoints.getScoreboard),
    __param(0, Params(endpoints.getScoreboard)),
    __param(1, QueryOf(endpoints.getScoreboard)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], ReportsController.prototype, "scoreboard", null);
__decorate([
    Endpoint(endpoints.getReportAudit),
    __param(0, QueryOf(endpoints.getReportAudit)),
    __param(1, Params(endpoints.getReportAudit)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], ReportsController.prototype, "audit", null);
__decorate([
    Endpoint(endpoints.listPublishers),
    __param(0, QueryOf(endpoints.listPublishers)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], ReportsController.prototype, "publishers", null);
ReportsController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [ReportsService,
        ReportImportService,
        Clock])
], ReportsController);
export { ReportsController };
//# sourceMappingURL=reports.controller.js.map