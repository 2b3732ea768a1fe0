import { Injectable } from "@nestjs/common";
import type { RunOutcome, RunParameters, RunStatus, RunTrigger } from "@sector-tracker/shared";
import type {
  Document,
  Prisma,
  Run,
  RunDocument,
  RunLog,
  RunUndone,
} from "../../platform/database/generated/client.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";

const DAY_MS = 86_400_000;
/** Runs from which the usual time of a document is taken. */
const RUNS_OF_LATE = 20;

export type RunRow = Run;
export type RunDetailRow = Run & {
  readonly documents: readonly (RunDocument & { readonly document: Document })[];
  readonly undone: readonly RunUndone[];
  readonly logs: readonly RunLog[];
};

/** Which runs of a list, and after which one. */
export interface RunFilter {
  readonly source?: string | undefined;
  readonly status?: RunStatus | undefined;
  readonly outcome?: RunOutcome | undefined;
  readonly trigger?: RunTrigger | undefined;
  readonly schedule?: string | undefined;
  /** Queued on this day (UTC) or later. */
  readonly from?: string | undefined;
  /** Queued on this day (UTC) or earlier. */
  readonly to?: string | undefined;
  /** Words that must each stand somewhere in the run. */
  readonly q?: string | undefined;
}
export interface RunPlace {
  readonly queuedAt: string;
  readonly id: string;
}

function whereOf(filter: RunFilter): Prisma.RunWhereInput {
  return {
    ...(filter.source === undefined ? {} : { sourceId: filter.source }),
    ...(filter.status === undefined ? {} : { status: filter.status }),
    ...(filter.outcome === undefined ? {} : { outcome: filter.outcome }),
    ...(filter.trigger === undefined ? {} : { trigger: filter.trigger }),
    ...(filter.schedule === undefined ? {} : { scheduleId: filter.schedule }),
    queuedAt: {
      ...(filter.from === undefined ? {} : { gte: new Date(`${filter.from}T00:00:00Z`) }),
      ...(filter.to === undefined ? {} : { lt: new Date(Date.parse(`${filter.to}T00:00:00Z`) + DAY_MS) }),
    },
    AND: (filter.q ?? "")
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(saying),
  };
}

/** Runs in which a word stands: source, error, documents (read or not) or log, whatever its case. */
function saying(word: string): Prisma.RunWhereInput {
  // LIKE's own signs are meant as they stand.
  const has = { contains: word.replaceAll(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
  return {
    OR: [
      { sourceId: has },
      { source: { OR: [{ nameEn: has }, { nameKo: has }] } },
      { errorCode: has },
      { errorMessage: has },
      { documents: { some: { document: { OR: [{ key: has }, { url: has }] } } } },
      { undone: { some: { OR: [{ key: has }, { message: has }] } } },
      { logs: { some: { message: has } } },
    ],
  };
}

/** What a new run is made from. */
export interface NewRun {
  readonly sourceId: string;
  readonly trigger: RunTrigger;
  readonly parameters: RunParameters;
  readonly requestKey?: string | undefined;
  readonly retryOfId?: string | undefined;
  readonly scheduleId?: string | undefined;
  readonly slot?: Date | undefined;
}

/** What came of asking for a run: a new one, the one that the same key or slot made before, or a busy source. */
export type RunCreation =
  | { readonly kind: "created"; readonly run: RunRow }
  | { readonly kind: "repeated"; readonly run: RunRow }
  | { readonly kind: "busy"; readonly run: RunRow };

/** Reads and creates runs; their life while they are carried out is in RunLifeRepository. */
@Injectable()
export class RunRepository {
  private readonly prisma: PrismaService;
  constructor(prisma: PrismaService) {
    this.prisma = prisma;
  }

  /**
   * Makes a run. A manual or start run is refused while another of its source waits or runs; a request key or a
   * schedule's slot makes one run however often it is asked for.
   */
  create(asked: NewRun): Promise<RunCreation> {
    return this.prisma.$transaction(async (tx) => {
      // Two requests at one instant must see each other: one source's creations go one after another.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`run-of-${asked.sourceId}`}, 0))`;
      const repeated = await this.repeated(tx, asked);
      if (repeated !== null) return { kind: "repeated", run: repeated };
      if (asked.slot === undefined) {
        const busy = await tx.run.findFirst({
          where: { sourceId: asked.sourceId, status: { not: "finished" } },
          orderBy: { queuedAt: "asc" },
        });
        if (busy !== null) return { kind: "busy", run: busy };
      }
      const run = await tx.run.create({
        data: {
          sourceId: asked.sourceId,
          trigger: asked.trigger,
          parameters: asked.parameters,
          requestKey: asked.requestKey ?? null,
          retryOfId: asked.retryOfId ?? null,
          scheduleId: asked.scheduleId ?? null,
          slot: asked.slot ?? null,
        },
      });
      return { kind: "created", run };
    });
  }

  private async repeated(tx: Prisma.TransactionClient, asked: NewRun): Promise<RunRow | null> {
    if (asked.requestKey !== undefined) {
      return tx.run.findUnique({ where: { requestKey: asked.requestKey } });
    }
    if (asked.scheduleId !== undefined && asked.slot !== undefined) {
      return tx.run.findUnique({
        where: { scheduleId_slot: { scheduleId: asked.scheduleId, slot: asked.slot } },
      });
    }
    return null;
  }

  find(id: string): Promise<RunRow | null> {
    return this.prisma.run.findUnique({ where: { id } });
  }

  detail(id: string): Promise<RunDetailRow | null> {
    return this.prisma.run.findUnique({
      where: { id },
      include: {
        documents: { include: { document: true }, orderBy: { document: { key: "asc" } } },
        undone: { orderBy: { key: "asc" } },
        logs: { orderBy: { seq: "asc" } },
      },
    });
  }

  /** Runs in the order of their queueing, at most `limit` (null for all of them), and how many match in all. */
  async list(
    filter: RunFilter,
    page: { newestFirst: boolean; after: RunPlace | null; limit: number | null },
  ): Promise<{ rows: RunRow[]; total: number }> {
    const where = whereOf(filter);
    const order = page.newestFirst ? "desc" : "asc";
    const beyond = page.newestFirst ? "lt" : "gt";
    const after: Prisma.RunWhereInput =
      page.after === null
        ? {}
        : {
            OR: [
              { queuedAt: { [beyond]: new Date(page.after.queuedAt) } },
              { queuedAt: new Date(page.after.queuedAt), id: { [beyond]: page.after.id } },
            ],
          };
    const [rows, total] = await Promise.all([
      this.prisma.run.findMany({
        where: { AND: [where, after] },
        orderBy: [{ queuedAt: order }, { id: order }],
        ...(page.limit === null ? {} : { take: page.limit }),
      }),
      this.prisma.run.count({ where }),
    ]);
    return { rows, total };
  }

  /** Keys of the documents that a run was to read and did not. */
  async undoneKeys(id: string): Promise<string[]> {
    const rows = await this.prisma.runUndone.findMany({ where: { runId: id }, orderBy: { key: "asc" } });
    return rows.map(({ key }) => key);
  }

  /** Seconds that a document of the source took, over its latest runs against its origin; null where there were none. */
  async secondsPerDocument(sourceId: string): Promise<number | null> {
    const runs = await this.prisma.run.findMany({
      where: {
        sourceId,
        status: "finished",
        documentsDone: { gt: 0 },
        trigger: { in: ["schedule", "manual", "retry", "backfill"] },
        NOT: { parameters: { path: ["snapshot"], equals: true } },
      },
      orderBy: { queuedAt: "desc" },
      take: RUNS_OF_LATE,
      select: { startedAt: true, finishedAt: true, documentsDone: true },
    });
    const documents = runs.reduce((sum, run) => sum + run.documentsDone, 0);
    const ms = runs.reduce(
      (sum, { startedAt, finishedAt }) =>
        sum + (startedAt === null || finishedAt === null ? 0 : finishedAt.getTime() - startedAt.getTime()),
      0,
    );
    return documents === 0 ? null : ms / 1000 / documents;
  }

  /** Runs that wait or are being carried out. */
  active(): Promise<RunRow[]> {
    return this.prisma.run.findMany({ where: { status: { not: "finished" } }, orderBy: { queuedAt: "asc" } });
  }

  /** The newest run of each source. */
  async newestBySource(): Promise<ReadonlyMap<string, RunRow>> {
    const rows = await this.prisma.run.findMany({
      distinct: ["sourceId"],
      orderBy: [{ sourceId: "asc" }, { queuedAt: "desc" }],
    });
    return new Map(rows.map((row) => [row.sourceId, row]));
  }

  /** The newest run of each schedule that has had one. */
  async newestBySchedule(): Promise<ReadonlyMap<string, RunRow>> {
    const rows = await this.prisma.run.findMany({
      where: { scheduleId: { not: null } },
      distinct: ["scheduleId"],
      orderBy: [{ scheduleId: "asc" }, { queuedAt: "desc" }],
    });
    return new Map(rows.flatMap((row) => (row.scheduleId === null ? [] : [[row.scheduleId, row] as const])));
  }

  /** Runs by status, and finished ones by outcome. */
  async counts(): Promise<readonly { status: string; outcome: string | null; count: number }[]> {
    const groups = await this.prisma.run.groupBy({ by: ["status", "outcome"], _count: { _all: true } });
    return groups.map(({ status, outcome, _count }) => ({ status, outcome, count: _count._all }));
  }
}
