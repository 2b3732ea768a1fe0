import type { Rejection } from "../../platform/database/generated/client.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";
export type RejectionRow = Rejection;
export interface RejectionFilter {
    readonly run?: string | undefined;
    readonly source?: string | undefined;
    readonly rule?: string | undefined;
}
export interface RejectionPlace {
    readonly createdAt: string;
    readonly id: string;
}
/** Rows and documents that failed validation. */
export declare class RejectionRepository {
    private readonly prisma;
    constructor(prisma: PrismaService);
    /** Rejections in the order they were made, at most `limit` (null for all), and how many match in all. */
    list(filter: RejectionFilter, page: {
        newestFirst: boolean;
        after: RejectionPlace | null;
        limit: number | null;
    }): Promise<{
        rows: RejectionRow[];
        total: number;
    }>;
}
