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
import { latestEstimates } from "./vintages.js";
const columns = `f.quantity, f.publisher, f.definition, f.kind, f.period, f.value::text AS value, f.unit,
  f.published_on::text AS published_on, ${provenanceColumns}`;
const narrowed = `($2::text[] IS NULL OR f.quantity = ANY($2)) AND ($3::text IS NULL OR f.publisher = $3)`;
/** Published values of market sizes, spending, adoption, shares and prices. */
let EstimatesReader = class EstimatesReader {
    pg;
    constructor(pg) {
        this.pg = pg;
    }
    /** The vintage in force of each value. */
    latest(question) {
        return this.read(latestEstimates(narrowed), question);
    }
    /** Every vintage known on the day. */
    every(question) {
        return this.read(`SELECT f.* FROM market_estimate f WHERE f.known_on <= $1::date AND ${narrowed}`, question);
    }
    async read(facts, question) {
        const sql = `SELECT ${columns} FROM (${facts}) f ${joinDocument}
      ORDER BY f.quantity, f.publisher, f.definition, f.period, f.known_on, f.id`;
        const parameters = [question.asOf, question.quantities, question.publisher];
        return (await this.pg.pool.query(sql, parameters)).rows;
    }
};
EstimatesReader = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PgPool])
], EstimatesReader);
export { EstimatesReader };
//# sourceMappingURL=estimates.repository.js.map