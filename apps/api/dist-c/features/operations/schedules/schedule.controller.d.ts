import { endpoints, type ScheduleView } from "@sector-tracker/shared";
import type { FastifyReply } from "fastify";
import type { BodyValues, ParamsOf, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
import { ScheduleService } from "./schedule.service.ts";
export declare class ScheduleController {
    private readonly schedules;
    constructor(schedules: ScheduleService);
    list(): Promise<ResponseOf<typeof endpoints.listSchedules>>;
    create(input: BodyValues<typeof endpoints.createSchedule>, reply: FastifyReply): Promise<ScheduleView>;
    update({ id }: ParamsOf<typeof endpoints.updateSchedule>, patch: BodyValues<typeof endpoints.updateSchedule>): Promise<ScheduleView>;
    delete({ id }: ParamsOf<typeof endpoints.deleteSchedule>): Promise<void>;
}
