import { Injectable } from "@nestjs/common";
import { MissedPolicy, RunParameters, ScheduleEventView } from "@sector-tracker/shared";
import type { Prisma, Schedule } from "../../platform/database/generated/client.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";

export interface ScheduleRow {
  readonly id: string;
  readonly sourceId: string;
  readonly cron: string;
  readonly timeZone: string;
  readonly enabled: boolean;
  readonly parameters: RunParameters;
  readonly missed: MissedPolicy;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
export type NewSchedule = Pick<ScheduleRow, "sourceId" | "cron" | "timeZone" | "enabled" | "parameters"> &
  Partial<Pick<ScheduleRow, "missed">>;
export type ScheduleChange = Partial<Omit<NewSchedule, "sourceId">>;
export type ScheduleEventRow = Omit<ScheduleEventView, "at"> & { readonly at: Date };
export interface ScheduleEventPlace {
  readonly at: string;
  readonly id: string;
}

function rowOf(schedule: Schedule): ScheduleRow {
  return {
    ...schedule,
    parameters: RunParameters.parse(schedule.parameters),
    missed: MissedPolicy.parse(schedule.missed),
  };
}

const EventKind = ScheduleEventView.shape.kind;
const Changes = ScheduleEventView.shape.changes;
const FIELDS = ["source", "cron", "timeZone", "enabled", "parameters", "missed"] as const;

/** A schedule's fields as its history writes them. */
function written(row: ScheduleRow): Record<(typeof FIELDS)[number], string> {
  return {
    source: row.sourceId,
    cron: row.cron,
    timeZone: row.timeZone,
    enabled: String(row.enabled),
    parameters: JSON.stringify(row.parameters),
    missed: row.missed,
  };
}

/** Schedules: PostgreSQL is where they live, Redis only mirrors them. Every edit is written down beside it. */
@Injectable()
export class ScheduleRepository {
  private readonly prisma: PrismaService;
  constructor(prisma: PrismaService) {
    this.prisma = prisma;
  }

  async list(): Promise<ScheduleRow[]> {
    return (
      await this.prisma.schedule.findMany({ orderBy: [{ sourceId: "asc" }, { createdAt: "asc" }] })
    ).map(rowOf);
  }

  async find(id: string): Promise<ScheduleRow | null> {
    const schedule = await this.prisma.schedule.findUnique({ where: { id } });
    return schedule === null ? null : rowOf(schedule);
  }

  async create(schedule: NewSchedule): Promise<ScheduleRow> {
    return this.prisma.$transaction(async (tx) => {
      const row = rowOf(await tx.schedule.create({ data: schedule }));
      const now = written(row);
      const changes = FIELDS.map((field) => ({ field, from: null, to: now[field] }));
      await tx.scheduleEvent.create({ data: { scheduleId: row.id, kind: "created", changes } });
      return row;
    });
  }

  /**
   * Changes what is given; null where there is no such schedule. Slots before a resumption or a new rule are not due:
   * they are counted from now on.
   */
  async update(id: string, change: ScheduleChange): Promise<ScheduleRow | null> {
    return this.prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM schedule WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
      const found = await tx.schedule.findUnique({ where: { id } });
      if (found === null) return null;
      const before = rowOf(found);
      const after = rowOf(await tx.schedule.update({ where: { id }, data: change }));
      const [old, now] = [written(before), written(after)];
      const changes = FIELDS.filter((field) => old[field] !== now[field]).map((field) => ({
        field,
        from: old[field],
        to: now[field],
      }));
      if (changes.length === 0) return after;
      const resumed = after.enabled && !before.enabled;
      if (resumed || old.cron !== now.cron || old.timeZone !== now.timeZone) {
        await tx.$executeRaw`UPDATE schedule SET seen_until = now() WHERE id = ${id}::uuid`;
      }
      const only = changes.length === 1 && before.enabled !== after.enabled;
      const kind = only ? (after.enabled ? "resumed" : "paused") : "changed";
      await tx.scheduleEvent.create({ data: { scheduleId: id, kind, changes } });
      return after;
    });
  }

  /** False where there is no such schedule. Its runs and its history stay. */
  async delete(id: string): Promise<boolean> {
    return this.prisma.$transaction(async (tx) => {
      if ((await tx.schedule.deleteMany({ where: { id } })).count === 0) return false;
      await tx.scheduleEvent.create({ data: { scheduleId: id, kind: "deleted" } });
      return true;
    });
  }

  /** A schedule's history, also of one that is deleted: at most `limit` (null for all), and how many there are. */
  async events(
    id: string,
    page: { newestFirst: boolean; after: ScheduleEventPlace | null; limit: number | null },
  ): Promise<{ rows: ScheduleEventRow[]; total: number }> {
    const where: Prisma.ScheduleEventWhereInput = { scheduleId: id };
    const order = page.newestFirst ? "desc" : "asc";
    const beyond = page.newestFirst ? "lt" : "gt";
    const after: Prisma.ScheduleEventWhereInput =
      page.after === null
        ? {}
        : {
            OR: [
              { at: { [beyond]: new Date(page.after.at) } },
              { at: new Date(page.after.at), id: { [beyond]: page.after.id } },
            ],
          };
    const [rows, total] = await Promise.all([
      this.prisma.scheduleEvent.findMany({
        where: { AND: [where, after] },
        orderBy: [{ at: order }, { id: order }],
        ...(page.limit === null ? {} : { take: page.limit }),
      }),
      this.prisma.scheduleEvent.count({ where }),
    ]);
    return {
      rows: rows.map(({ id: eventId, at, kind, changes }) => ({
        id: eventId,
        at,
        kind: EventKind.parse(kind),
        changes: Changes.parse(changes),
      })),
      total,
    };
  }
}
