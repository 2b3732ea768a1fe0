import { Config } from "../platform/config/config.ts";
import { RunStarter } from "../refresh/run-starter.ts";
import { ScheduleRepository } from "../store/operations/schedule.repository.ts";
import { SourceRepository } from "../store/operations/source.repository.ts";
/** Mirrors the connectors into the store and starts what a new source needs. */
export declare class SourceSetup {
    private readonly config;
    private readonly sources;
    private readonly schedules;
    private readonly starter;
    constructor(config: Config, sources: SourceRepository, schedules: ScheduleRepository, starter: RunStarter);
    /**
     * Mirrors every connector's manifest. A source that was not there before gets its default schedule, once: a
     * schedule that a person deleted does not come back.
     */
    mirror(): Promise<void>;
    /** Asks for a run over the bundled snapshot of each source that has one; unchanged tables change nothing. */
    refreshFromSnapshot(): Promise<void>;
    private hasSnapshot;
}
