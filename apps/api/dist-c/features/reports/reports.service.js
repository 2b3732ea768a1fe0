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
import { AppError, } from "@sector-tracker/shared";
import { AssessmentsService } from "../../derive/assessments.service.js";
import { ReportLibrary } from "../../derive/report-library.service.js";
import { ReportsReader } from "../../store/read/reports.repository.js";
import { publisherViews, reportView, scoreboard } from "./reports.presenter.js";
/** A day after every report. */
const EVER = "9999-12-31";
/** Reports with their scoreboard and audit, and the publishers behind them. */
let ReportsService = class ReportsService {
    library;
    reader;
    assessments;
    constructor(library, reader, assessments) {
        this.library = library;
        this.reader = reader;
        this.assessments = assessments;
    }
    /** All reports, newest first. */
    async list() {
        const reports = await this.library.published(EVER);
        return Promise.all(reports.map((report) => this.view(report)));
    }
    /** Throws `not-found`, as do the next two. */
    async get(slug) {
        return this.view(await this.find(slug));
    }
    async scoreboard(slug, asOf) {
        const report = await this.find(slug);
        return scoreboard(report, await this.assessments.assess(report.baselines, asOf), asOf);
    }
    async audit(slug) {
        const { audit } = await this.find(slug);
        const { checked, passed, verdicts, checks } = audit;
        return { report: slug, checked, passed, verdicts, checks };
    }
    async publishers(asOf) {
        const reports = await this.library.published(asOf);
        return publisherViews(await this.assessments.assess(reports.flatMap((report) => report.baselines), asOf));
    }
    async view(report) {
        return reportView(report, await this.reader.lostFigures(report.slug));
    }
    async find(slug) {
        const report = await this.library.find(slug);
        if (report === undefined)
            throw new AppError("not-found", `There is no report ${slug}.`);
        return report;
    }
};
ReportsService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [ReportLibrary,
        ReportsReader,
        AssessmentsService])
], ReportsService);
export { ReportsService };
//# sourceMappingURL=reports.service.js.map