import { LocalizedText, RecordFamily } from "@sector-tracker/shared";
import { z } from "zod";
import { PgPool } from "../../platform/database/pool.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";
/** What the store keeps of a connector's manifest, for readers that must not know the connectors. */
export declare const SourceManifest: z.ZodObject<{
    gives: z.ZodObject<{
        en: z.ZodString;
        ko: z.ZodString;
    }, z.core.$strip>;
    licence: z.ZodString;
    attribution: z.ZodString;
    homepage: z.ZodString;
    auth: z.ZodEnum<{
        key: "key";
        none: "none";
        "user-agent": "user-agent";
    }>;
    rateLimit: z.ZodString;
    cadence: z.ZodObject<{
        en: z.ZodString;
        ko: z.ZodString;
    }, z.core.$strip>;
    pitfalls: z.ZodObject<{
        en: z.ZodString;
        ko: z.ZodString;
    }, z.core.$strip>;
    hasSnapshot: z.ZodBoolean;
    canFetch: z.ZodBoolean;
    canFetchReason: z.ZodNullable<z.ZodObject<{
        en: z.ZodString;
        ko: z.ZodString;
    }, z.core.$strip>>;
    freshness: z.ZodNullable<z.ZodObject<{
        everyDays: z.ZodNumber;
        lagDays: z.ZodNumber;
    }, z.core.$strip>>;
}, z.core.$strip>;
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
/** Sources as mirrored from their connectors. */
export declare class SourceRepository {
    private readonly prisma;
    private readonly pg;
    constructor(prisma: PrismaService, pg: PgPool);
    list(): Promise<SourceRow[]>;
    find(id: string): Promise<SourceRow | null>;
    /** What each source has given; sources that gave nothing are not in it. */
    holdings(): Promise<ReadonlyMap<string, SourceHoldings>>;
    /** Mirrors a connector's manifest; the person's own choice to pause the source stays. */
    mirror(source: Omit<SourceRow, "paused">): Promise<void>;
}
