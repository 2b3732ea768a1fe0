import { type endpoints, type ScheduleView } from "@sector-tracker/shared";
import { Clock } from "../../../platform/clock/clock.ts";
import type { BodyValues } from "../../../platform/http/endpoint.decorator.ts";
import { RunRepository } from "../../../store/operations/run.repository.ts";
import { ScheduleRepository } from "../../../store/operations/schedule.repository.ts";
import { SourceRepository } from "../../../store/operations/source.repository.ts";
import { ScheduleMirror } from "../../../refresh/schedule-mirror.ts";
/** Schedules as they are read and changed; every change is mirrored to the queue. */
export declare class ScheduleService {
    private readonly schedules;
    private readonly sources;
    private readonly runs;
    private readonly mirror;
    private readonly clock;
    private readonly logger;
    constructor(schedules: ScheduleRepository, sources: SourceRepository, runs: RunRepository, mirror: ScheduleMirror, clock: Clock);
    list(): Promise<ScheduleView[]>;
    create(input: BodyValues<typeof endpoints.createSchedule>): Promise<ScheduleView>;
    update(id: string, patch: BodyValues<typeof endpoints.updateSchedule>): Promise<ScheduleView>;
    delete(id: string): Promise<void>;
    /** Where Redis is away, the worker mirrors the change as soon as it is back. */
    private mirrorNow;
    private present;
}
