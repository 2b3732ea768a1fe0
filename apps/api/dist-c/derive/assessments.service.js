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
import { assess, buildPath, notMeasurable, } from "@sector-tracker/shared";
import { IndicatorRecordsService } from "./indicator-records.service.js";
import { observe } from "./observations.js";
/** Why a baseline without an indicator has no status. */
const noIndicator = {
    en: "No indicator is defined for this statement: nothing at hand measures it.",
    ko: "이 서술을 측정할 지표가 정의되어 있지 않습니다.",
};
/** Assesses baselines: reads what their indicators ask for in few queries, then the pure core decides. */
let AssessmentsService = class AssessmentsService {
    records;
    constructor(records) {
        this.records = records;
    }
    /** In the order given. */
    async assess(baselines, asOf) {
        return (await this.assessWithRecords(baselines, asOf)).assessed;
    }
    /** Also gives the records read, for what stands beside the observations. */
    async assessWithRecords(baselines, asOf) {
        const wanted = baselines.flatMap(({ indicator, entry }) => indicator?.measure == null ? [] : [{ measure: indicator.measure, unit: entry.unit }]);
        const records = await this.records.read(wanted, asOf);
        return { assessed: baselines.map((baseline) => assessOne(baseline, records)), records };
    }
};
AssessmentsService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [IndicatorRecordsService])
], AssessmentsService);
export { AssessmentsService };
function assessOne(baseline, records) {
    const { entry, indicator, report } = baseline;
    const { asOf } = records;
    const built = buildPath(entry, report.publishedOn);
    if (indicator?.measure == null) {
        return {
            baseline,
            assessment: notMeasurable(entry, asOf, indicator?.rationale ?? noIndicator),
            path: built.ok ? built.path : null,
            pathReason: built.ok ? null : built.reason,
            observations: [],
            growthBase: null,
            scale: 1,
        };
    }
    const { unit, measure } = entry;
    const stated = built.ok ? built.path.nodes.map((node) => node.period) : [];
    const undated = entry.points.every((point) => point.period === null);
    const observations = observe(indicator.measure, { unit, measure, stated, undated }, records);
    const result = assess({
        baseline: entry,
        observations,
        asOf,
        bandPercent: report.bandPercent,
        reportDate: report.publishedOn,
        compare: indicator.compare ?? "level",
    });
    const { assessment, path, pathReason, growthBase, scale } = result;
    return { baseline, assessment, path, pathReason, observations, growthBase, scale };
}
//# sourceMappingURL=assessments.service.js.map