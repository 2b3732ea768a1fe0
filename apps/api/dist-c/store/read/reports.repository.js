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
import { PgPool } from "../../platform/database/pool.js";
import { instantText } from "./provenance.js";
/** Reports, their baselines and indicators. */
let ReportsReader = class ReportsReader {
    pg;
    constructor(pg) {
        this.pg = pg;
    }
    /** All reports, newest first. */
    async reports() {
        const sql = `SELECT slug, title_en, title_ko, publisher, published_on::text AS published_on, language, sector_en,
        sector_ko, band_percent::text AS band_percent, content_hash, ${instantText("loaded_at")} AS loaded_at
      FROM report ORDER BY published_on DESC, slug`;
        return (await this.pg.pool.query(sql)).rows;
    }
    /** A report's lost figures, by number. */
    async lostFigures(report) {
        const sql = `SELECT figure, part, subject_en, subject_ko, publisher, unit, note_en, note_ko, baselines
      FROM lost_figure WHERE report_slug = $1 ORDER BY figure`;
        return (await this.pg.pool.query(sql, [report])).rows;
    }
    /** A report's baselines in its own order, in one query. */
    async baselines(report) {
        const sql = `SELECT b.id, b.position, b.kind, b.label_en, b.label_ko, b.definition_en, b.definition_ko,
        b.segment_slug, b.company_slug, b.publisher, b.part, b.figure, b.heading, b.unit, b.measure,
        b.growth_rate::text AS growth_rate, b.growth_basis, b.growth_from, b.growth_to, b.growth_qualifier,
        b.growth_printed, b.relations, b.note_en, b.note_ko, coalesce(p.points, '[]') AS points,
        coalesce(x.companies, '{}') AS counterparties, i.method, i.definition, i.compare, i.rationale_en,
        i.rationale_ko, i.coverage_en, i.coverage_ko
      FROM baseline b
      LEFT JOIN (SELECT baseline_id, json_agg(json_build_object('period', period, 'value', value::text,
          'qualifier', qualifier, 'printed', printed) ORDER BY position) AS points
        FROM baseline_point GROUP BY 1) p ON p.baseline_id = b.id
      LEFT JOIN (SELECT baseline_id, array_agg(company_slug ORDER BY company_slug) AS companies
        FROM baseline_counterparty GROUP BY 1) x ON x.baseline_id = b.id
      LEFT JOIN indicator i ON i.baseline_id = b.id
      WHERE b.report_slug = $1 ORDER BY b.position, b.id`;
        return (await this.pg.pool.query(sql, [report])).rows;
    }
};
ReportsReader = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PgPool])
], ReportsReader);
export { ReportsReader };
//# sourceMappingURL=reports.repository.js.map