import { Injectable } from "@nestjs/common";
import { LocalizedText, RecordFamily } from "@sector-tracker/shared";
import { z } from "zod";
import type { Source } from "../../platform/database/generated/client.ts";
import { PgPool } from "../../platform/database/pool.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";

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
  /** Versions of the parsers that read its documents and its bundled table. */
  parserVersion: z.number().int().default(0),
  snapshotParserVersion: z.number().int().default(0),
  /** A period of `everyDays` is public `lagDays` after its end; null where nothing new is to be awaited. */
  freshness: z.object({ everyDays: z.number(), lagDays: z.number() }).nullable(),
});
export type SourceManifest = z.infer<typeof SourceManifest>;

export interface SourceRow {
  readonly id: string;
  readonly name: LocalizedText;
  readonly family: RecordFamily;
  readonly manifest: SourceManifest;
  readonly paused: boolean;
}

/** How much a source has given. */
export interface SourceHoldings {
  readonly records: number;
  /** `YYYY-MM-DD`, the end of the newest period or the day of the newest event. */
  readonly newestPeriod: string | null;
  readonly lastIngestedAt: Date | null;
}

function rowOf(source: Source): SourceRow {
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
    UNION ALL SELECT source_id, count(*), max(coalesce(event_on, known_on)), max(ingested_at) FROM reference_item GROUP BY 1
  ) AS facts GROUP BY source_id`;

/** Sources as mirrored from their connectors. */
@Injectable()
export class SourceRepository {
  private readonly prisma: PrismaService;
  private readonly pg: PgPool;
  constructor(prisma: PrismaService, pg: PgPool) {
    this.prisma = prisma;
    this.pg = pg;
  }

  async list(): Promise<SourceRow[]> {
    return (await this.prisma.source.findMany({ orderBy: { id: "asc" } })).map(rowOf);
  }

  async find(id: string): Promise<SourceRow | null> {
    const source = await this.prisma.source.findUnique({ where: { id } });
    return source === null ? null : rowOf(source);
  }

  /** What each source has given; sources that gave nothing are not in it. */
  async holdings(): Promise<ReadonlyMap<string, SourceHoldings>> {
    const { rows } = await this.pg.pool.query<{
      source_id: string;
      records: number;
      newest: string | null;
      ingested: Date | null;
    }>(HOLDINGS);
    return new Map(
      rows.map((row) => [
        row.source_id,
        { records: row.records, newestPeriod: row.newest, lastIngestedAt: row.ingested },
      ]),
    );
  }

  /** Mirrors a connector's manifest; the person's own choice to pause the source stays. */
  async mirror(source: Omit<SourceRow, "paused">): Promise<void> {
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
}
