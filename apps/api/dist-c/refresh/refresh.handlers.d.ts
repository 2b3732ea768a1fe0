import { IngestService } from "../ingest/ingest.service.ts";
import { Clock } from "../platform/clock/clock.ts";
import type { JobHandlers } from "../platform/queue/job-runner.ts";
import { RunLifeRepository } from "../store/operations/run-life.repository.ts";
import { ScheduleRepository } from "../store/operations/schedule.repository.ts";
import { SourceRepository } from "../store/operations/source.repository.ts";
import { RunStarter } from "./run-starter.ts";
/** What each job of the catalogue does. */
export declare class RefreshHandlers {
    private readonly ingest;
    private readonly life;
    private readonly schedules;
    private readonly sources;
    private readonly starter;
    private readonly clock;
    private readonly logger;
    /** Runs that this process carries out just now. */
    private readonly inHand;
    constructor(ingest: IngestService, life: RunLifeRepository, schedules: ScheduleRepository, sources: SourceRepository, starter: RunStarter, clock: Clock);
    handlers(): JobHandlers;
    /** Puts the runs in hand back in the line: this process is about to end. */
    releaseAll(): Promise<void>;
    private refresh;
    /** A schedule's slot makes one run, however many workers or repetitions of the job see it. */
    private fire;
}
