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
import { latestFunding } from "./vintages.js";
/** Funding records; several records of one round share its `round_id`. */
let FundingReader = class FundingReader {
    pg;
    constructor(pg) {
        this.pg = pg;
    }
    /** Every record known on the day, of all companies or of those named; the newest announcement first. */
    async records(asOf, companies = null) {
        const facts = latestFunding(`($2::text[] IS NULL OR f.company_slug = ANY($2))`);
        const sql = `SELECT f.round_id, f.company_slug, f.kind, f.stage, f.stage_printed, f.status,
        f.announced_on::text AS announced_on, f.date_precision, f.amount::text AS amount, f.currency,
        f.post_money::text AS post_money, f.country, f.segment_slug, f.lead_investors, f.investors, f.matched_by,
        ${provenanceColumns}
      FROM (${facts}) f ${joinDocument} ORDER BY f.announced_on DESC, f.round_id, f.known_on DESC, f.id`;
        return (await this.pg.pool.query(sql, [asOf, companies])).rows;
    }
};
FundingReader = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PgPool])
], FundingReader);
export { FundingReader };
//# sourceMappingURL=funding.repository.js.map