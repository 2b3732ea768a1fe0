import { type SourceView } from "@sector-tracker/shared";
import { Clock } from "../../../platform/clock/clock.ts";
import { RunRepository } from "../../../store/operations/run.repository.ts";
import { ScheduleRepository } from "../../../store/operations/schedule.repository.ts";
import { SourceRepository } from "../../../store/operations/source.repository.ts";
/** Sources with what they gave and when they are asked next. */
export declare class SourceService {
    private readonly sources;
    private readonly runs;
    private readonly schedules;
    private readonly clock;
    constructor(sources: SourceRepository, runs: RunRepository, schedules: ScheduleRepository, clock: Clock);
    list(): Promise<SourceView[]>;
    get(id: string): Promise<SourceView>;
    private present;
    private nextRun;
}
