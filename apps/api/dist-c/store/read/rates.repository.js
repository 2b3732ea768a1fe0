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
import { latestRates } from "./vintages.js";
/** ECB reference rates. */
let RatesReader = class RatesReader {
    pg;
    constructor(pg) {
        this.pg = pg;
    }
    /** All rates of the currencies that were known on the day. */
    async of(currencies, asOf) {
        if (currencies.length === 0)
            return [];
        const sql = `SELECT f.currency, f.kind, f.period_start::text AS period_start, f.period_end::text AS period_end,
      f.rate::text AS rate, f.days, f.source_id FROM (${latestRates("f.currency = ANY($2)")}) f`;
        return (await this.pg.pool.query(sql, [asOf, currencies])).rows;
    }
    /** A number that grows with every rate stored: what was made with the rates is stale when it changed. */
    async state() {
        const sql = `SELECT coalesce(max(id), 0)::text AS state FROM fx_rate`;
        return (await this.pg.pool.query(sql)).rows[0]?.state ?? "0";
    }
    /** A page of rates in the order of their period, and the number of all that match. */
    async page(question) {
        const matching = latestRates(`($2::text IS NULL OR f.currency = $2) AND ($3::text IS NULL OR f.kind = $3)
      AND ($4::date IS NULL OR f.period_start >= $4) AND ($5::date IS NULL OR f.period_end <= $5)`);
        const filters = [question.asOf, question.currency, question.kind, question.from, question.to];
        const [compare, order] = question.descending ? ["<", "DESC"] : [">", "ASC"];
        const sql = `SELECT f.currency, f.kind, f.period_start::text AS period_start, f.period_end::text AS period_end,
        f.rate::text AS rate, f.days, ${provenanceColumns}
      FROM (${matching}) f ${joinDocument}
      WHERE $6::date IS NULL OR (f.period_start, f.kind, f.currency) ${compare} ($6::date, $7::text, $8::text)
      ORDER BY f.period_start ${order}, f.kind ${order}, f.currency ${order} LIMIT $9`;
        const after = question.after;
        const [page, count] = await Promise.all([
            this.pg.pool.query(sql, [
                ...filters,
                after?.start ?? null,
                after?.kind ?? null,
                after?.currency ?? null,
                question.limit,
            ]),
            this.pg.pool.query(`SELECT count(*)::int AS total FROM (${matching}) f`, filters),
        ]);
        return { rows: page.rows, total: count.rows[0]?.total ?? 0 };
    }
};
RatesReader = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PgPool])
], RatesReader);
export { RatesReader };
//# sourceMappingURL=rates.repository.js.map