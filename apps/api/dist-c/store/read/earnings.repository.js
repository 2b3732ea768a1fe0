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
import { joinDocument, provenanceColumns } from "./provenance.js";
import { everyEarnings, latestEarnings } from "./vintages.js";
const columns = `f.company_slug, f.concept, f.unit, f.period_start::text AS period_start,
  f.period_end::text AS period_end, f.span, f.fiscal_year, f.fiscal_quarter, f.value::text AS value, f.derived,
  f.vintages, ${provenanceColumns}`;
const narrowed = `($2::text[] IS NULL OR f.company_slug = ANY($2)) AND ($3::text[] IS NULL OR f.concept = ANY($3))
  AND ($4::text[] IS NULL OR f.span = ANY($4))`;
/** Earnings facts: what a company filed or reported of one period. */
let EarningsReader = class EarningsReader {
    pg;
    constructor(pg) {
        this.pg = pg;
    }
    /** The vintage in force of each period, newest period first. */
    latest(question) {
        return this.read(latestEarnings(narrowed), question);
    }
    /** Every vintage known, newest period first and within it newest vintage first. */
    every(question) {
        return this.read(everyEarnings(narrowed), question);
    }
    async read(facts, question) {
        const sql = `SELECT ${columns} FROM (${facts}) f ${joinDocument}
      ORDER BY f.period_end DESC, f.company_slug, f.concept, f.span, f.known_on DESC, f.id DESC`;
        const result = await this.pg.pool.query(sql, [
            question.asOf,
            question.companies ?? null,
            question.concepts ?? null,
            question.spans ?? null,
        ]);
        return result.rows;
    }
};
EarningsReader = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PgPool])
], EarningsReader);
export { EarningsReader };
//# sourceMappingURL=earnings.repository.js.map