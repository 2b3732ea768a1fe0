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
import { AppError, isCurrency } from "@sector-tracker/shared";
import { AssessmentsService } from "../../derive/assessments.service.js";
import { segmentOf } from "../../derive/baseline-segment.js";
import { CurrencyService } from "../../derive/currency.service.js";
import { DirectoryService } from "../../derive/directory.service.js";
import { ReportLibrary } from "../../derive/report-library.service.js";
import { baselineView } from "./baseline.presenter.js";
import { comparisonView } from "./comparison.presenter.js";
/** Baselines, and each held against what happened. */
let BaselinesService = class BaselinesService {
    library;
    assessments;
    directories;
    currencies;
    constructor(library, assessments, directories, currencies) {
        this.library = library;
        this.assessments = assessments;
        this.directories = directories;
        this.currencies = currencies;
    }
    async list(filter, asOf) {
        const [reports, directory] = await Promise.all([this.library.published(asOf), this.directories.read()]);
        const all = reports.flatMap((report) => report.baselines);
        const place = new Map(all.map((baseline, index) => [baseline.id, index]));
        const wanted = all.filter((baseline) => fits(baseline, filter, directory));
        return (await this.assessments.assess(wanted, asOf))
            .filter(({ assessment }) => filter.status === undefined || assessment.status === filter.status)
            .map((assessed) => ({ view: baselineView(assessed), place: place.get(assessed.baseline.id) ?? 0 }));
    }
    /** Throws `not-found`. */
    async get(report, key, asOf) {
        const baseline = await this.find(report, key);
        const [assessed] = await this.assessments.assess([baseline], asOf);
        if (assessed === undefined)
            throw new AppError("internal", `${baseline.id} was not assessed.`);
        return baselineView(assessed);
    }
    /**
     * The path with its band, and the observations. In another currency all values are multiplied by the one rate of
     * the report's day. Throws `not-found`, and `unprocessable` where there is no such rate.
     */
    async compare(report, key, ask) {
        const baseline = await this.find(report, key);
        const { assessed, records } = await this.assessments.assessWithRecords([baseline], ask.asOf);
        const [one] = assessed;
        if (one === undefined)
            throw new AppError("internal", `${baseline.id} was not assessed.`);
        return comparisonView(one, records, ask.today, await this.shownUnit(one, ask.currency, ask.asOf));
    }
    async shownUnit({ baseline }, currency, asOf) {
        const { unit } = baseline.entry;
        if (currency === null || currency === unit || !isCurrency(unit))
            return { unit, factor: 1 };
        const converter = await this.currencies.converter(asOf, currency, [unit]);
        const rate = converter.convert("1", unit, currency, { kind: "day", on: baseline.report.publishedOn });
        if (!rate.ok) {
            throw new AppError("unprocessable", rate.message.en, [
                { parameter: "currency", message: rate.message.en },
            ]);
        }
        return { unit: currency, factor: rate.rate.toNumber() };
    }
    async find(report, key) {
        const found = (await this.library.find(report))?.baselines.find(({ entry }) => entry.key === key);
        if (found === undefined)
            throw new AppError("not-found", `There is no baseline ${report}/${key}.`);
        return found;
    }
};
BaselinesService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [ReportLibrary,
        AssessmentsService,
        DirectoryService,
        CurrencyService])
], BaselinesService);
export { BaselinesService };
function fits(baseline, filter, directory) {
    const { entry } = baseline;
    const { company, segment, q } = filter;
    if (filter.report !== undefined && baseline.report.slug !== filter.report)
        return false;
    if (filter.kind !== undefined && entry.kind !== filter.kind)
        return false;
    if (filter.verdict !== undefined && baseline.audit.verdict !== filter.verdict)
        return false;
    if (filter.publisher !== undefined && publisherOf(baseline) !== filter.publisher)
        return false;
    if (company !== undefined && entry.company !== company && !entry.counterparties.includes(company))
        return false;
    if (segment !== undefined) {
        const own = segmentOf(baseline, directory);
        if (own === null || !directory.isWithin(own, segment))
            return false;
    }
    if (q === undefined)
        return true;
    const part = q.trim().toLowerCase();
    return [entry.label.en, entry.label.ko, entry.key].some((text) => text.toLowerCase().includes(part));
}
/** The house a number comes from; where the report names none, the report's own. */
export function publisherOf({ entry, report }) {
    return entry.publisher ?? report.row.publisher;
}
//# sourceMappingURL=baselines.service.js.map