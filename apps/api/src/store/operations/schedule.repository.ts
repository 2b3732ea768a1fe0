import { Injectable } from "@nestjs/common";
import { RunParameters } from "@sector-tracker/shared";
import type { Schedule } from "../../platform/database/generated/client.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";

export interface ScheduleRow {
  readonly id: string;
  readonly sourceId: string;
  readonly cron: string;
  readonly timeZone: string;
  readonly enabled: boolean;
  readonly parameters: RunParameters;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
export type NewSchedule = Pick<ScheduleRow, "sourceId" | "cron" | "timeZone" | "enabled" | "parameters">;

function rowOf(schedule: Schedule): ScheduleRow {
  return { ...schedule, parameters: RunParameters.parse(schedule.parameters) };
}

/** Schedules: PostgreSQL is where they live, Redis only mirrors them. */
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
    return rowOf(await this.prisma.schedule.create({ data: schedule }));
  }

  /** Changes what is given; null where there is no such schedule. */
  async update(id: string, change: Partial<Omit<NewSchedule, "sourceId">>): Promise<ScheduleRow | null> {
    const { count } = await this.prisma.schedule.updateMany({ where: { id }, data: change });
    return count === 0 ? null : this.find(id);
  }

  /** False where there is no such schedule. Its runs stay. */
  async delete(id: string): Promise<boolean> {
    return (await this.prisma.schedule.deleteMany({ where: { id } })).count === 1;
  }
}
