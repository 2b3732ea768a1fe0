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
import { DirectoryService } from "../../derive/directory.service.js";
import { segmentOf } from "../../derive/baseline-segment.js";
import { ReportLibrary } from "../../derive/report-library.service.js";
import { DEFAULT_CURRENCY, ScreenerService } from "../../derive/screener.service.js";
import { keptPercent, rollUp } from "../../derive/value-chain.js";
import { chainLinks, metricNotes, segmentSummary, valueChainNode, } from "./segments.presenter.js";
/** The value chain: segments with what stands in them. */
let SegmentsService = class SegmentsService {
    directories;
    library;
    assessments;
    screener;
    constructor(directories, library, assessments, screener) {
        this.directories = directories;
        this.library = library;
        this.assessments = assessments;
        this.screener = screener;
    }
    async list(asOf) {
        const [directory, standings] = await Promise.all([this.directories.read(), this.standings(asOf)]);
        return directory.tree
            .inOrder()
            .map((segment) => segmentSummary(segment, membersOf(segment.slug, directory, standings)));
    }
    /** Throws `not-found`. */
    async get(slug, asOf, currency) {
        const [directory, standings] = await Promise.all([this.directories.read(), this.standings(asOf)]);
        const segment = directory.tree.get(slug);
        if (segment === undefined)
            throw new AppError("not-found", `There is no segment ${slug}.`);
        const within = directory.tree.within(slug);
        const members = [...directory.companies.values()].filter((company) => company.segments.some((each) => within.has(each)));
        const screened = await this.screener.screen(members, { asOf, currency });
        const weight = ({ comparable }) => comparable.marketCap ?? -1;
        return {
            ...segmentSummary(segment, membersOf(slug, directory, standings)),
            path: directory.tree
                .path(slug)
                .map((each) => ({ slug: each.slug, name: { en: each.name_en, ko: each.name_ko } })),
            children: directory.tree
                .children(slug)
                .map((child) => segmentSummary(child, membersOf(child.slug, directory, standings))),
            members: screened.sort((a, b) => weight(b) - weight(a)).map(({ row }) => row),
        };
    }
    async valueChain(metric, asOf, asked) {
        const [directory, standings] = await Promise.all([this.directories.read(), this.standings(asOf)]);
        const money = metric === "marketCap" || metric === "revenue" || metric === "funding";
        const currency = money ? (asked ?? DEFAULT_CURRENCY) : null;
        const figures = await this.figures(metric, directory, standings, asOf, asked);
        return {
            metric,
            unit: currency ?? (metric === "companies" ? "count" : "percent"),
            currency,
            asOf,
            note: metricNotes[metric],
            nodes: directory.tree
                .inOrder()
                .map((segment) => valueChainNode(segment, membersOf(segment.slug, directory, standings), figures.get(segment.slug) ?? { value: null, counted: 0, of: 0 })),
            links: chainLinks(directory.tree.inOrder()),
        };
    }
    async figures(metric, directory, standings, asOf, currency) {
        const { tree, companies } = directory;
        if (metric === "status") {
            return new Map(tree.inOrder().map(({ slug }) => [slug, keptPercent(statusesWithin(tree.within(slug), standings))]));
        }
        const all = [...companies.values()];
        if (metric === "companies") {
            return rollUp(tree, all.map((company) => ({ segment: company.segments[0] ?? null, value: 1 })), "sum");
        }
        const screened = await this.screener.screen(all, { asOf, currency });
        const figures = screened.map(({ row, comparable }) => ({
            segment: row.segments[0] ?? null,
            value: metric === "revenueGrowth" ? (row.latestRevenue?.growthPercent ?? null) : comparable[metric],
        }));
        return rollUp(tree, figures, metric === "revenueGrowth" ? "median" : "sum");
    }
    async standings(asOf) {
        const [reports, directory] = await Promise.all([this.library.published(asOf), this.directories.read()]);
        const baselines = reports.flatMap((report) => report.baselines);
        return (await this.assessments.assess(baselines, asOf)).map(({ baseline, assessment }) => ({
            segment: segmentOf(baseline, directory),
            status: assessment.status,
        }));
    }
};
SegmentsService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [DirectoryService,
        ReportLibrary,
        AssessmentsService,
        ScreenerService])
], SegmentsService);
export { SegmentsService };
function statusesWithin(within, standings) {
    return standings.flatMap(({ segment, status }) => segment !== null && within.has(segment) ? [status] : []);
}
function membersOf(slug, directory, standings) {
    const within = directory.tree.within(slug);
    const companies = [...directory.companies.values()].filter((company) => company.segments.some((each) => within.has(each))).length;
    return { companies, statuses: statusesWithin(within, standings) };
}
//# sourceMappingURL=segments.service.js.map