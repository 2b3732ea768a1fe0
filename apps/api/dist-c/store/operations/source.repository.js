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
import { LocalizedText, RecordFamily } from "@sector-tracker/shared";
import { z } from "zod";
import { PgPool } from "../../platform/database/pool.js";
import { PrismaService } from "../../platform/database/prisma.service.js";
/** What the store keeps of a connector's manifest, for readers that must not know the connectors. */
export const SourceManifest = z.object({
    gives: LocalizedText,
    licence: z.string(),
    attribution: z.string(),
    homepage: z.string(),
    auth: z.enum(["none", "user-agent", "key"]),
    rateLimit: z.string(),
    cadence: LocalizedText,
    pitfalls: LocalizedText,
    hasSnapshot: z.boolean(),
    canFetch: z.boolean(),
    canFetchReason: LocalizedText.nullable(),
    /** A period of `everyDays` is public `lagDays` after its end; null where nothing new is to be awaited. */
    freshness: z.object({ everyDays: z.number(), lagDays: z.number() }).nullable(),
});
function rowOf(source) {
    return {
        id: source.id,
        name: { en: source.nameEn, ko: source.nameKo },
        family: RecordFamily.parse(source.family),
        manifest: SourceManifest.parse(source.manifest),
        paused: source.paused,
    };
}
/** For each table of facts, the day that says how new a row is. A forecast's own year says nothing of that. */
const HOLDINGS = `
  SELECT source_id, sum(records)::int AS records, max(newest) AS newest, max(ingested) AS ingested FROM (
    SELECT source_id, count(*) AS records, max(period_end) AS newest, max(ingested_at) AS ingested FROM earnings_fact GROUP BY 1
    UNION ALL SELECT source_id, count(*), max(date), max(ingested_at) FROM price_bar GROUP BY 1
    UNION ALL SELECT source_id, count(*), max(ex_date), max(ingested_at) FROM corporate_action GROUP BY 1
    UNION ALL SELECT source_id, count(*), max(period_end), max(ingested_at) FROM fx_rate GROUP BY 1
    UNION ALL SELECT source_id, count(*), max(announced_on), max(ingested_at) FROM funding_record GROUP BY 1
    UNION ALL SELECT source_id, count(*), max(coalesce(published_on, known_on)), max(ingested_at) FROM market_estimate GROUP BY 1
  ) AS facts GROUP BY source_id`;
/** Sources as mirrored from their connectors. */
let SourceRepository = class SourceRepository {
    prisma;
    pg;
    constructor(prisma, pg) {
        this.prisma = prisma;
        this.pg = pg;
    }
    async list() {
        return (await this.prisma.source.findMany({ orderBy: { id: "asc" } })).map(rowOf);
    }
    async find(id) {
        const source = await this.prisma.source.findUnique({ where: { id } });
        return source === null ? null : rowOf(source);
    }
    /** What each source has given; sources that gave nothing are not in it. */
    async holdings() {
        const { rows } = await this.pg.pool.query(HOLDINGS);
        return new Map(rows.map((row) => [
            row.source_id,
            { records: row.records, newestPeriod: row.newest, lastIngestedAt: row.ingested },
        ]));
    }
    /** Mirrors a connector's manifest; the person's own choice to pause the source stays. */
    async mirror(source) {
        const data = {
            nameEn: source.name.en,
            nameKo: source.name.ko,
            family: source.family,
            manifest: source.manifest,
        };
        await this.prisma.source.upsert({
            where: { id: source.id },
            create: { id: source.id, ...data },
            update: data,
        });
    }
};
SourceRepository = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PrismaService, PgPool])
], SourceRepository);
export { SourceRepository };
//# sourceMappingURL=source.repository.js.map