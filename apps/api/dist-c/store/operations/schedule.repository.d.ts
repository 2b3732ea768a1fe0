import { RunParameters } from "@sector-tracker/shared";
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
/** Schedules: PostgreSQL is where they live, Redis only mirrors them. */
export declare class ScheduleRepository {
    private readonly prisma;
    constructor(prisma: PrismaService);
    list(): Promise<ScheduleRow[]>;
    find(id: string): Promise<ScheduleRow | null>;
    create(schedule: NewSchedule): Promise<ScheduleRow>;
    /** Changes what is given; null where there is no such schedule. */
    update(id: string, change: Partial<Omit<NewSchedule, "sourceId">>): Promise<ScheduleRow | null>;
    /** False where there is no such schedule. Its runs stay. */
    delete(id: string): Promise<boolean>;
}
