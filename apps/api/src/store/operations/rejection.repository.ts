import { Injectable } from "@nestjs/common";
import type { Prisma, Rejection } from "../../platform/database/generated/client.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";

export type RejectionRow = Rejection;
export interface RejectionFilter {
  readonly run?: string | undefined;
  readonly source?: string | undefined;
  readonly rule?: string | undefined;
  /** `held`: what waits now. What was accepted stays listed though its document was read again since. */
  readonly status?: "held" | "accepted" | "rejected" | undefined;
}
export interface RejectionPlace {
  readonly createdAt: string;
  readonly id: string;
}

/** Rows and documents that failed validation. */
@Injectable()
export class RejectionRepository {
  private readonly prisma: PrismaService;
  constructor(prisma: PrismaService) {
    this.prisma = prisma;
  }

  /** Rejections in the order they were made, at most `limit` (null for all), and how many match in all. */
  async list(
    filter: RejectionFilter,
    page: { newestFirst: boolean; after: RejectionPlace | null; limit: number | null },
  ): Promise<{ rows: RejectionRow[]; total: number }> {
    const where: Prisma.RejectionWhereInput = {
      ...(filter.run === undefined ? {} : { runId: filter.run }),
      ...(filter.source === undefined ? {} : { sourceId: filter.source }),
      ...(filter.rule === undefined ? {} : { rule: filter.rule }),
      ...(filter.status === undefined ? {} : { status: filter.status }),
      ...(filter.status === "held" || filter.status === "rejected" ? { current: true } : {}),
    };
    const order = page.newestFirst ? "desc" : "asc";
    const beyond = page.newestFirst ? "lt" : "gt";
    const after: Prisma.RejectionWhereInput =
      page.after === null
        ? {}
        : {
            OR: [
              { createdAt: { [beyond]: new Date(page.after.createdAt) } },
              { createdAt: new Date(page.after.createdAt), id: { [beyond]: page.after.id } },
            ],
          };
    const [rows, total] = await Promise.all([
      this.prisma.rejection.findMany({
        where: { AND: [where, after] },
        orderBy: [{ createdAt: order }, { id: order }],
        ...(page.limit === null ? {} : { take: page.limit }),
      }),
      this.prisma.rejection.count({ where }),
    ]);
    return { rows, total };
  }
}
